// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/** Relational images: what a case is. This package holds what everything in a case file shares: identity, names, provenance, awareness, quotes and bounded numbers; the sub-packages hold one concern each. Every description closes with its source: S0 is Stiver and Miller (1995), S1 an article on relational expectations, S2 a reply on bitterness and alienation, each with the number of the concept inventory; P stands for other public literature and workbench for a proposal of this one. */
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
	int SOURCED = 2;
	int SOURCED__ID = IDENTIFIED__ID;
	int SOURCED__PROVENANCE = IDENTIFIED_FEATURE_COUNT + 0;
	int SOURCED__SOURCES = IDENTIFIED_FEATURE_COUNT + 1;
	int SOURCED__NUMBERS_INVENTED = IDENTIFIED_FEATURE_COUNT + 2;
	int SOURCED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;
	int QUOTED = 3;
	int QUOTED__ID = IDENTIFIED__ID;
	int QUOTED__QUOTES = IDENTIFIED_FEATURE_COUNT + 0;
	int QUOTED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;
	int CLINICAL_ELEMENT = 4;
	int CLINICAL_ELEMENT__ID = NAMED_ELEMENT__ID;
	int CLINICAL_ELEMENT__NAME = NAMED_ELEMENT__NAME;
	int CLINICAL_ELEMENT__NOTE = NAMED_ELEMENT__NOTE;
	int CLINICAL_ELEMENT__TAGS = NAMED_ELEMENT__TAGS;
	int CLINICAL_ELEMENT__PROVENANCE = NAMED_ELEMENT_FEATURE_COUNT + 0;
	int CLINICAL_ELEMENT__SOURCES = NAMED_ELEMENT_FEATURE_COUNT + 1;
	int CLINICAL_ELEMENT__NUMBERS_INVENTED = NAMED_ELEMENT_FEATURE_COUNT + 2;
	int CLINICAL_ELEMENT__STATED_IN = NAMED_ELEMENT_FEATURE_COUNT + 3;
	int CLINICAL_ELEMENT__SENSITIVE = NAMED_ELEMENT_FEATURE_COUNT + 4;
	int CLINICAL_ELEMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;
	int FORMULATED_ELEMENT = 5;
	int FORMULATED_ELEMENT__ID = CLINICAL_ELEMENT__ID;
	int FORMULATED_ELEMENT__NAME = CLINICAL_ELEMENT__NAME;
	int FORMULATED_ELEMENT__NOTE = CLINICAL_ELEMENT__NOTE;
	int FORMULATED_ELEMENT__TAGS = CLINICAL_ELEMENT__TAGS;
	int FORMULATED_ELEMENT__PROVENANCE = CLINICAL_ELEMENT__PROVENANCE;
	int FORMULATED_ELEMENT__SOURCES = CLINICAL_ELEMENT__SOURCES;
	int FORMULATED_ELEMENT__NUMBERS_INVENTED = CLINICAL_ELEMENT__NUMBERS_INVENTED;
	int FORMULATED_ELEMENT__STATED_IN = CLINICAL_ELEMENT__STATED_IN;
	int FORMULATED_ELEMENT__SENSITIVE = CLINICAL_ELEMENT__SENSITIVE;
	int FORMULATED_ELEMENT__QUOTES = CLINICAL_ELEMENT_FEATURE_COUNT + 0;
	int FORMULATED_ELEMENT__CONFIDENCE = CLINICAL_ELEMENT_FEATURE_COUNT + 1;
	int FORMULATED_ELEMENT__CHECKED_WITH_CLIENT = CLINICAL_ELEMENT_FEATURE_COUNT + 2;
	int FORMULATED_ELEMENT__CHECKED_IN = CLINICAL_ELEMENT_FEATURE_COUNT + 3;
	int FORMULATED_ELEMENT__VALID_FROM = CLINICAL_ELEMENT_FEATURE_COUNT + 4;
	int FORMULATED_ELEMENT__VALID_TO = CLINICAL_ELEMENT_FEATURE_COUNT + 5;
	int FORMULATED_ELEMENT_FEATURE_COUNT = CLINICAL_ELEMENT_FEATURE_COUNT + 6;
	int INNER_ELEMENT = 6;
	int INNER_ELEMENT__ID = FORMULATED_ELEMENT__ID;
	int INNER_ELEMENT__NAME = FORMULATED_ELEMENT__NAME;
	int INNER_ELEMENT__NOTE = FORMULATED_ELEMENT__NOTE;
	int INNER_ELEMENT__TAGS = FORMULATED_ELEMENT__TAGS;
	int INNER_ELEMENT__PROVENANCE = FORMULATED_ELEMENT__PROVENANCE;
	int INNER_ELEMENT__SOURCES = FORMULATED_ELEMENT__SOURCES;
	int INNER_ELEMENT__NUMBERS_INVENTED = FORMULATED_ELEMENT__NUMBERS_INVENTED;
	int INNER_ELEMENT__STATED_IN = FORMULATED_ELEMENT__STATED_IN;
	int INNER_ELEMENT__SENSITIVE = FORMULATED_ELEMENT__SENSITIVE;
	int INNER_ELEMENT__QUOTES = FORMULATED_ELEMENT__QUOTES;
	int INNER_ELEMENT__CONFIDENCE = FORMULATED_ELEMENT__CONFIDENCE;
	int INNER_ELEMENT__CHECKED_WITH_CLIENT = FORMULATED_ELEMENT__CHECKED_WITH_CLIENT;
	int INNER_ELEMENT__CHECKED_IN = FORMULATED_ELEMENT__CHECKED_IN;
	int INNER_ELEMENT__VALID_FROM = FORMULATED_ELEMENT__VALID_FROM;
	int INNER_ELEMENT__VALID_TO = FORMULATED_ELEMENT__VALID_TO;
	int INNER_ELEMENT__AWARENESS = FORMULATED_ELEMENT_FEATURE_COUNT + 0;
	int INNER_ELEMENT__AWARENESS_HISTORY = FORMULATED_ELEMENT_FEATURE_COUNT + 1;
	int INNER_ELEMENT_FEATURE_COUNT = FORMULATED_ELEMENT_FEATURE_COUNT + 2;
	int AWARENESS_READING = 7;
	int AWARENESS_READING__ID = IDENTIFIED__ID;
	int AWARENESS_READING__SESSION = IDENTIFIED_FEATURE_COUNT + 0;
	int AWARENESS_READING__DEGREE = IDENTIFIED_FEATURE_COUNT + 1;
	int AWARENESS_READING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;
	int DATED_READING = 8;
	int DATED_READING__ID = SOURCED__ID;
	int DATED_READING__PROVENANCE = SOURCED__PROVENANCE;
	int DATED_READING__SOURCES = SOURCED__SOURCES;
	int DATED_READING__NUMBERS_INVENTED = SOURCED__NUMBERS_INVENTED;
	int DATED_READING__SESSION = SOURCED_FEATURE_COUNT + 0;
	int DATED_READING_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 1;
	int QUOTE = 9;
	int QUOTE__ID = IDENTIFIED__ID;
	int QUOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;
	int QUOTE__VERBATIM = IDENTIFIED_FEATURE_COUNT + 1;
	int QUOTE__SPEAKER = IDENTIFIED_FEATURE_COUNT + 2;
	int QUOTE__SPOKEN_BY = IDENTIFIED_FEATURE_COUNT + 3;
	int QUOTE__SOURCE = IDENTIFIED_FEATURE_COUNT + 4;
	int QUOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;
	int SOURCE_REF = 10;
	int SOURCE_REF__ID = IDENTIFIED__ID;
	int SOURCE_REF__TITLE = IDENTIFIED_FEATURE_COUNT + 0;
	int SOURCE_REF__AUTHORS = IDENTIFIED_FEATURE_COUNT + 1;
	int SOURCE_REF__YEAR = IDENTIFIED_FEATURE_COUNT + 2;
	int SOURCE_REF__LOCATION = IDENTIFIED_FEATURE_COUNT + 3;
	int SOURCE_REF__LOCATOR = IDENTIFIED_FEATURE_COUNT + 4;
	int SOURCE_REF_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;
	int PROVENANCE = 11;
	int AWARENESS_DEGREE = 12;
	int CHANGE_STATUS = 13;
	int CLIENT_CHECK = 14;
	int PERCENT = 15;
	int INTENSITY = 16;
	int FIVE_POINT = 17;
	int YEAR = 18;
	int AGE_YEARS = 19;
	int MINUTES = 20;
	int DAY_OFFSET = 21;
	int ORDINAL = 22;
	int ORDER = 23;
	int MONTHS = 24;
	int EARLY_SESSIONS = 25;
	int EXPERIMENT_DAYS = 26;
	int RHYTHM_DAYS = 27;
	int RANK = 28;
	int SCALE_BOUND = 29;
	int SCALE_SCORE = 30;
	int CALENDAR_DATE = 31;
	int RULE_ID = 32;
	EClass getIdentified();
	EAttribute getIdentified_Id();
	EClass getNamedElement();
	EAttribute getNamedElement_Name();
	EAttribute getNamedElement_Note();
	EAttribute getNamedElement_Tags();
	EClass getSourced();
	EAttribute getSourced_Provenance();
	EReference getSourced_Sources();
	EAttribute getSourced_NumbersInvented();
	EClass getQuoted();
	EReference getQuoted_Quotes();
	EClass getClinicalElement();
	EReference getClinicalElement_StatedIn();
	EAttribute getClinicalElement_Sensitive();
	EClass getFormulatedElement();
	EAttribute getFormulatedElement_Confidence();
	EAttribute getFormulatedElement_CheckedWithClient();
	EReference getFormulatedElement_CheckedIn();
	EReference getFormulatedElement_ValidFrom();
	EReference getFormulatedElement_ValidTo();
	EClass getInnerElement();
	EAttribute getInnerElement_Awareness();
	EReference getInnerElement_AwarenessHistory();
	EClass getAwarenessReading();
	EReference getAwarenessReading_Session();
	EAttribute getAwarenessReading_Degree();
	EClass getDatedReading();
	EReference getDatedReading_Session();
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
	EEnum getClientCheck();

	/** A share or a degree of conviction in whole percent, 0 to 100. Empty means not noted. Source: workbench. */
	EDataType getPercent();

	/** A felt strength from 0 (not at all) to 10 (as strong as can be). Empty means not asked. Source: workbench. */
	EDataType getIntensity();

	/** A change felt from -2 (much less) over 0 (unchanged) to +2 (much more). Empty means not noted. Source: P8, workbench. */
	EDataType getFivePoint();

	/** A calendar year between 1850 and 2100; coarse on purpose, so that nobody can be recognised by a full date. Source: P90, workbench. */
	EDataType getYear();

	/** An age in years, 0 to 120; halves are fine. Source: workbench. */
	EDataType getAgeYears();

	/** A length of time in minutes, 1 to 600. Source: workbench. */
	EDataType getMinutes();

	/** Days since the work began; day 0 is the first contact. Preferred to dates, because it gives nobody away. Source: P90, workbench. */
	EDataType getDayOffset();

	/** A number that counts from 1. Source: workbench. */
	EDataType getOrdinal();

	/** A position in a sequence that counts from 0. Source: workbench. */
	EDataType getOrder();

	/** A length of time in months, 0 to 1200. Source: workbench. */
	EDataType getMonths();

	/** How many sessions count as the beginning of treatment, 1 to 50. Source: S2#11, workbench. */
	EDataType getEarlySessions();

	/** How many days a micro experiment runs, 1 to 14. Source: S1#36, workbench. */
	EDataType getExperimentDays();

	/** Every how many days something is repeated, 1 (daily) to 366. Source: S1#52, S1#62, workbench. */
	EDataType getRhythmDays();

	/** A rank from 1 (most important) to 10. Source: S1#32. */
	EDataType getRank();

	/** The lower or upper end of a scale, 0 to 100. Source: S1#31, workbench. */
	EDataType getScaleBound();

	/** A place on a scale in steps of half a point; the bounds that count are those of the scale itself. Source: S1#31, P31. */
	EDataType getScaleScore();

	/** A calendar date written year-month-day, for example 2026-03-31. Source: workbench. */
	EDataType getCalendarDate();

	/** The short name of a checking rule, for example R14. Source: workbench. */
	EDataType getRuleId();
	RimFactory getRimFactory();

	interface Literals {
		EClass IDENTIFIED = eINSTANCE.getIdentified();
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();
		EAttribute NAMED_ELEMENT__NOTE = eINSTANCE.getNamedElement_Note();
		EAttribute NAMED_ELEMENT__TAGS = eINSTANCE.getNamedElement_Tags();
		EClass SOURCED = eINSTANCE.getSourced();
		EAttribute SOURCED__PROVENANCE = eINSTANCE.getSourced_Provenance();
		EReference SOURCED__SOURCES = eINSTANCE.getSourced_Sources();
		EAttribute SOURCED__NUMBERS_INVENTED = eINSTANCE.getSourced_NumbersInvented();
		EClass QUOTED = eINSTANCE.getQuoted();
		EReference QUOTED__QUOTES = eINSTANCE.getQuoted_Quotes();
		EClass CLINICAL_ELEMENT = eINSTANCE.getClinicalElement();
		EReference CLINICAL_ELEMENT__STATED_IN = eINSTANCE.getClinicalElement_StatedIn();
		EAttribute CLINICAL_ELEMENT__SENSITIVE = eINSTANCE.getClinicalElement_Sensitive();
		EClass FORMULATED_ELEMENT = eINSTANCE.getFormulatedElement();
		EAttribute FORMULATED_ELEMENT__CONFIDENCE = eINSTANCE.getFormulatedElement_Confidence();
		EAttribute FORMULATED_ELEMENT__CHECKED_WITH_CLIENT = eINSTANCE.getFormulatedElement_CheckedWithClient();
		EReference FORMULATED_ELEMENT__CHECKED_IN = eINSTANCE.getFormulatedElement_CheckedIn();
		EReference FORMULATED_ELEMENT__VALID_FROM = eINSTANCE.getFormulatedElement_ValidFrom();
		EReference FORMULATED_ELEMENT__VALID_TO = eINSTANCE.getFormulatedElement_ValidTo();
		EClass INNER_ELEMENT = eINSTANCE.getInnerElement();
		EAttribute INNER_ELEMENT__AWARENESS = eINSTANCE.getInnerElement_Awareness();
		EReference INNER_ELEMENT__AWARENESS_HISTORY = eINSTANCE.getInnerElement_AwarenessHistory();
		EClass AWARENESS_READING = eINSTANCE.getAwarenessReading();
		EReference AWARENESS_READING__SESSION = eINSTANCE.getAwarenessReading_Session();
		EAttribute AWARENESS_READING__DEGREE = eINSTANCE.getAwarenessReading_Degree();
		EClass DATED_READING = eINSTANCE.getDatedReading();
		EReference DATED_READING__SESSION = eINSTANCE.getDatedReading_Session();
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
		EEnum CLIENT_CHECK = eINSTANCE.getClientCheck();
		EDataType PERCENT = eINSTANCE.getPercent();
		EDataType INTENSITY = eINSTANCE.getIntensity();
		EDataType FIVE_POINT = eINSTANCE.getFivePoint();
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
