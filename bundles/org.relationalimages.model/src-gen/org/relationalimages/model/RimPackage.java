// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/** Relational images: what a case is. This package holds what everything in a case file shares: identity, names, provenance, awareness, quotes and bounded numbers; the sub-packages hold one concern each. Every description closes with its source: S0 is Stiver and Miller (1995), S1 an article on relational expectations, S2 a reply on bitterness and alienation, each with the number of the concept inventory; P stands for other public literature and house for a proposal of this workbench. */
public interface RimPackage extends EPackage {
	String eNAME = "model";
	String eNS_URI = "http://relationalimages.org/model/1.0";
	String eNS_PREFIX = "rim";
	RimPackage eINSTANCE = org.relationalimages.model.impl.RimPackageImpl.init();
	int IDENTIFIED = 0;
	int IDENTIFIED__ID = 0;
	int IDENTIFIED_FEATURE_COUNT = 1;
	int NAMED_ELEMENT = 1;
	int NAMED_ELEMENT__ID = IDENTIFIED__ID;
	int NAMED_ELEMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;
	int NAMED_ELEMENT__NOTE = IDENTIFIED_FEATURE_COUNT + 1;
	int NAMED_ELEMENT__TAGS = IDENTIFIED_FEATURE_COUNT + 2;
	int NAMED_ELEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;
	int CLINICAL_ELEMENT = 2;
	int CLINICAL_ELEMENT__ID = NAMED_ELEMENT__ID;
	int CLINICAL_ELEMENT__NAME = NAMED_ELEMENT__NAME;
	int CLINICAL_ELEMENT__NOTE = NAMED_ELEMENT__NOTE;
	int CLINICAL_ELEMENT__TAGS = NAMED_ELEMENT__TAGS;
	int CLINICAL_ELEMENT__PROVENANCE = NAMED_ELEMENT_FEATURE_COUNT + 0;
	int CLINICAL_ELEMENT__CONFIDENCE = NAMED_ELEMENT_FEATURE_COUNT + 1;
	int CLINICAL_ELEMENT__AWARENESS = NAMED_ELEMENT_FEATURE_COUNT + 2;
	int CLINICAL_ELEMENT__AWARENESS_HISTORY = NAMED_ELEMENT_FEATURE_COUNT + 3;
	int CLINICAL_ELEMENT__STATED_IN = NAMED_ELEMENT_FEATURE_COUNT + 4;
	int CLINICAL_ELEMENT__VALID_FROM = NAMED_ELEMENT_FEATURE_COUNT + 5;
	int CLINICAL_ELEMENT__VALID_TO = NAMED_ELEMENT_FEATURE_COUNT + 6;
	int CLINICAL_ELEMENT__QUOTES = NAMED_ELEMENT_FEATURE_COUNT + 7;
	int CLINICAL_ELEMENT__SENSITIVE = NAMED_ELEMENT_FEATURE_COUNT + 8;
	int CLINICAL_ELEMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;
	int AWARENESS_READING = 3;
	int AWARENESS_READING__ID = IDENTIFIED__ID;
	int AWARENESS_READING__SESSION = IDENTIFIED_FEATURE_COUNT + 0;
	int AWARENESS_READING__DEGREE = IDENTIFIED_FEATURE_COUNT + 1;
	int AWARENESS_READING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;
	int QUOTE = 4;
	int QUOTE__ID = IDENTIFIED__ID;
	int QUOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;
	int QUOTE__VERBATIM = IDENTIFIED_FEATURE_COUNT + 1;
	int QUOTE__SPEAKER = IDENTIFIED_FEATURE_COUNT + 2;
	int QUOTE__SPOKEN_BY = IDENTIFIED_FEATURE_COUNT + 3;
	int QUOTE__SOURCE = IDENTIFIED_FEATURE_COUNT + 4;
	int QUOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;
	int SOURCE_REF = 5;
	int SOURCE_REF__ID = IDENTIFIED__ID;
	int SOURCE_REF__TITLE = IDENTIFIED_FEATURE_COUNT + 0;
	int SOURCE_REF__AUTHORS = IDENTIFIED_FEATURE_COUNT + 1;
	int SOURCE_REF__YEAR = IDENTIFIED_FEATURE_COUNT + 2;
	int SOURCE_REF__LOCATION = IDENTIFIED_FEATURE_COUNT + 3;
	int SOURCE_REF__LOCATOR = IDENTIFIED_FEATURE_COUNT + 4;
	int SOURCE_REF_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;
	int PROVENANCE = 6;
	int AWARENESS_DEGREE = 7;
	int CHANGE_STATUS = 8;
	int PERCENT = 9;
	int INTENSITY = 10;
	int FIVE_POINT = 11;
	int DEPTH = 12;
	int YEAR = 13;
	int AGE_YEARS = 14;
	int MINUTES = 15;
	int DAY_OFFSET = 16;
	int ORDINAL = 17;
	int ORDER = 18;
	int MONTHS = 19;
	int EARLY_SESSIONS = 20;
	int EXPERIMENT_DAYS = 21;
	int RHYTHM_DAYS = 22;
	int RANK = 23;
	int SCALE_BOUND = 24;
	int SCALE_SCORE = 25;
	int CALENDAR_DATE = 26;
	int RULE_ID = 27;
	EClass getIdentified();
	EAttribute getIdentified_Id();
	EClass getNamedElement();
	EAttribute getNamedElement_Name();
	EAttribute getNamedElement_Note();
	EAttribute getNamedElement_Tags();
	EClass getClinicalElement();
	EAttribute getClinicalElement_Provenance();
	EAttribute getClinicalElement_Confidence();
	EAttribute getClinicalElement_Awareness();
	EReference getClinicalElement_AwarenessHistory();
	EReference getClinicalElement_StatedIn();
	EReference getClinicalElement_ValidFrom();
	EReference getClinicalElement_ValidTo();
	EReference getClinicalElement_Quotes();
	EAttribute getClinicalElement_Sensitive();
	EClass getAwarenessReading();
	EReference getAwarenessReading_Session();
	EAttribute getAwarenessReading_Degree();
	EClass getQuote();
	EAttribute getQuote_Text();
	EAttribute getQuote_Verbatim();
	EAttribute getQuote_Speaker();
	EReference getQuote_SpokenBy();
	EReference getQuote_Source();
	EClass getSourceRef();
	EAttribute getSourceRef_Title();
	EAttribute getSourceRef_Authors();
	EAttribute getSourceRef_Year();
	EAttribute getSourceRef_Location();
	EAttribute getSourceRef_Locator();
	EEnum getProvenance();
	EEnum getAwarenessDegree();
	EEnum getChangeStatus();

	/** A share or a degree of conviction in whole percent, 0 to 100. Empty means not noted. Source: house. */
	EDataType getPercent();

	/** A felt strength from 0 (not at all) to 10 (as strong as can be). Empty means not asked. Source: house. */
	EDataType getIntensity();

	/** A change felt from -2 (much less) over 0 (unchanged) to +2 (much more). Empty means not noted. Source: P8, house. */
	EDataType getFivePoint();

	/** How deep a meaning lies inside its image: 1 is the surface, 9 the core. Source: house. */
	EDataType getDepth();

	/** A calendar year between 1850 and 2100; coarse on purpose, so that nobody can be recognised by a full date. Source: P90, house. */
	EDataType getYear();

	/** An age in years, 0 to 120; halves are fine. Source: house. */
	EDataType getAgeYears();

	/** A length of time in minutes, 1 to 600. Source: house. */
	EDataType getMinutes();

	/** Days since the work began; day 0 is the first contact. Preferred to dates, because it gives nobody away. Source: P90, house. */
	EDataType getDayOffset();

	/** A number that counts from 1. Source: house. */
	EDataType getOrdinal();

	/** A position in a sequence that counts from 0. Source: house. */
	EDataType getOrder();

	/** A length of time in months, 0 to 1200. Source: house. */
	EDataType getMonths();

	/** How many sessions count as the beginning of treatment, 1 to 50. Source: S2#11, house. */
	EDataType getEarlySessions();

	/** How many days a micro experiment runs, 1 to 14. Source: S1#36, house. */
	EDataType getExperimentDays();

	/** Every how many days something is repeated, 1 (daily) to 366. Source: S1#52, S1#62, house. */
	EDataType getRhythmDays();

	/** A rank from 1 (most important) to 10. Source: S1#32. */
	EDataType getRank();

	/** The lower or upper end of a scale, 0 to 100. Source: S1#31, house. */
	EDataType getScaleBound();

	/** A place on a scale in steps of half a point; the bounds that count are those of the scale itself. Source: S1#31, P31. */
	EDataType getScaleScore();

	/** A calendar date written year-month-day, for example 2026-03-31. Source: house. */
	EDataType getCalendarDate();

	/** The short name of a checking rule, for example R14. Source: house. */
	EDataType getRuleId();
	RimFactory getRimFactory();

	interface Literals {
		EClass IDENTIFIED = eINSTANCE.getIdentified();
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();
		EAttribute NAMED_ELEMENT__NOTE = eINSTANCE.getNamedElement_Note();
		EAttribute NAMED_ELEMENT__TAGS = eINSTANCE.getNamedElement_Tags();
		EClass CLINICAL_ELEMENT = eINSTANCE.getClinicalElement();
		EAttribute CLINICAL_ELEMENT__PROVENANCE = eINSTANCE.getClinicalElement_Provenance();
		EAttribute CLINICAL_ELEMENT__CONFIDENCE = eINSTANCE.getClinicalElement_Confidence();
		EAttribute CLINICAL_ELEMENT__AWARENESS = eINSTANCE.getClinicalElement_Awareness();
		EReference CLINICAL_ELEMENT__AWARENESS_HISTORY = eINSTANCE.getClinicalElement_AwarenessHistory();
		EReference CLINICAL_ELEMENT__STATED_IN = eINSTANCE.getClinicalElement_StatedIn();
		EReference CLINICAL_ELEMENT__VALID_FROM = eINSTANCE.getClinicalElement_ValidFrom();
		EReference CLINICAL_ELEMENT__VALID_TO = eINSTANCE.getClinicalElement_ValidTo();
		EReference CLINICAL_ELEMENT__QUOTES = eINSTANCE.getClinicalElement_Quotes();
		EAttribute CLINICAL_ELEMENT__SENSITIVE = eINSTANCE.getClinicalElement_Sensitive();
		EClass AWARENESS_READING = eINSTANCE.getAwarenessReading();
		EReference AWARENESS_READING__SESSION = eINSTANCE.getAwarenessReading_Session();
		EAttribute AWARENESS_READING__DEGREE = eINSTANCE.getAwarenessReading_Degree();
		EClass QUOTE = eINSTANCE.getQuote();
		EAttribute QUOTE__TEXT = eINSTANCE.getQuote_Text();
		EAttribute QUOTE__VERBATIM = eINSTANCE.getQuote_Verbatim();
		EAttribute QUOTE__SPEAKER = eINSTANCE.getQuote_Speaker();
		EReference QUOTE__SPOKEN_BY = eINSTANCE.getQuote_SpokenBy();
		EReference QUOTE__SOURCE = eINSTANCE.getQuote_Source();
		EClass SOURCE_REF = eINSTANCE.getSourceRef();
		EAttribute SOURCE_REF__TITLE = eINSTANCE.getSourceRef_Title();
		EAttribute SOURCE_REF__AUTHORS = eINSTANCE.getSourceRef_Authors();
		EAttribute SOURCE_REF__YEAR = eINSTANCE.getSourceRef_Year();
		EAttribute SOURCE_REF__LOCATION = eINSTANCE.getSourceRef_Location();
		EAttribute SOURCE_REF__LOCATOR = eINSTANCE.getSourceRef_Locator();
		EEnum PROVENANCE = eINSTANCE.getProvenance();
		EEnum AWARENESS_DEGREE = eINSTANCE.getAwarenessDegree();
		EEnum CHANGE_STATUS = eINSTANCE.getChangeStatus();
		EDataType PERCENT = eINSTANCE.getPercent();
		EDataType INTENSITY = eINSTANCE.getIntensity();
		EDataType FIVE_POINT = eINSTANCE.getFivePoint();
		EDataType DEPTH = eINSTANCE.getDepth();
		EDataType YEAR = eINSTANCE.getYear();
		EDataType AGE_YEARS = eINSTANCE.getAgeYears();
		EDataType MINUTES = eINSTANCE.getMinutes();
		EDataType DAY_OFFSET = eINSTANCE.getDayOffset();
		EDataType ORDINAL = eINSTANCE.getOrdinal();
		EDataType ORDER = eINSTANCE.getOrder();
		EDataType MONTHS = eINSTANCE.getMonths();
		EDataType EARLY_SESSIONS = eINSTANCE.getEarlySessions();
		EDataType EXPERIMENT_DAYS = eINSTANCE.getExperimentDays();
		EDataType RHYTHM_DAYS = eINSTANCE.getRhythmDays();
		EDataType RANK = eINSTANCE.getRank();
		EDataType SCALE_BOUND = eINSTANCE.getScaleBound();
		EDataType SCALE_SCORE = eINSTANCE.getScaleScore();
		EDataType CALENDAR_DATE = eINSTANCE.getCalendarDate();
		EDataType RULE_ID = eINSTANCE.getRuleId();
	}
}
