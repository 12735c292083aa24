// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.DatedReading;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.impl.CasesPackageImpl;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.impl.CouplesPackageImpl;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.impl.ImagesPackageImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.impl.PracticePackageImpl;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.impl.SessionsPackageImpl;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.impl.StrategiesPackageImpl;
import org.relationalimages.model.teaching.TeachingPackage;
import org.relationalimages.model.teaching.impl.TeachingPackageImpl;
import org.relationalimages.model.util.RimValidator;

public class RimPackageImpl extends EPackageImpl implements RimPackage {
	private EClass identifiedEClass = null;
	private EClass namedElementEClass = null;
	private EClass sourcedEClass = null;
	private EClass quotedEClass = null;
	private EClass clinicalElementEClass = null;
	private EClass formulatedElementEClass = null;
	private EClass innerElementEClass = null;
	private EClass awarenessReadingEClass = null;
	private EClass datedReadingEClass = null;
	private EClass quoteEClass = null;
	private EClass sourceRefEClass = null;
	private EEnum provenanceEEnum = null;
	private EEnum awarenessDegreeEEnum = null;
	private EEnum changeStatusEEnum = null;
	private EEnum clientCheckEEnum = null;
	private EDataType percentEDataType = null;
	private EDataType intensityEDataType = null;
	private EDataType fivePointEDataType = null;
	private EDataType yearEDataType = null;
	private EDataType ageYearsEDataType = null;
	private EDataType minutesEDataType = null;
	private EDataType dayOffsetEDataType = null;
	private EDataType ordinalEDataType = null;
	private EDataType orderEDataType = null;
	private EDataType monthsEDataType = null;
	private EDataType earlySessionsEDataType = null;
	private EDataType experimentDaysEDataType = null;
	private EDataType rhythmDaysEDataType = null;
	private EDataType rankEDataType = null;
	private EDataType scaleBoundEDataType = null;
	private EDataType scaleScoreEDataType = null;
	private EDataType calendarDateEDataType = null;
	private EDataType ruleIdEDataType = null;

	private RimPackageImpl() {
		super(eNS_URI, RimFactory.eINSTANCE);
	}
	private static boolean isInited = false;

	public static RimPackage init() {
		if (isInited) return (RimPackage)EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		Object registeredRimPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RimPackageImpl theRimPackage = registeredRimPackage instanceof RimPackageImpl ? (RimPackageImpl)registeredRimPackage : new RimPackageImpl();
		isInited = true;
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		CasesPackageImpl theCasesPackage = (CasesPackageImpl)(registeredPackage instanceof CasesPackageImpl ? registeredPackage : CasesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		ImagesPackageImpl theImagesPackage = (ImagesPackageImpl)(registeredPackage instanceof ImagesPackageImpl ? registeredPackage : ImagesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		StrategiesPackageImpl theStrategiesPackage = (StrategiesPackageImpl)(registeredPackage instanceof StrategiesPackageImpl ? registeredPackage : StrategiesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		SessionsPackageImpl theSessionsPackage = (SessionsPackageImpl)(registeredPackage instanceof SessionsPackageImpl ? registeredPackage : SessionsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CouplesPackage.eNS_URI);
		CouplesPackageImpl theCouplesPackage = (CouplesPackageImpl)(registeredPackage instanceof CouplesPackageImpl ? registeredPackage : CouplesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		PracticePackageImpl thePracticePackage = (PracticePackageImpl)(registeredPackage instanceof PracticePackageImpl ? registeredPackage : PracticePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TeachingPackage.eNS_URI);
		TeachingPackageImpl theTeachingPackage = (TeachingPackageImpl)(registeredPackage instanceof TeachingPackageImpl ? registeredPackage : TeachingPackage.eINSTANCE);
		theRimPackage.createPackageContents();
		theCasesPackage.createPackageContents();
		theImagesPackage.createPackageContents();
		theStrategiesPackage.createPackageContents();
		theSessionsPackage.createPackageContents();
		theCouplesPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theTeachingPackage.createPackageContents();
		theRimPackage.initializePackageContents();
		theCasesPackage.initializePackageContents();
		theImagesPackage.initializePackageContents();
		theStrategiesPackage.initializePackageContents();
		theSessionsPackage.initializePackageContents();
		theCouplesPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theTeachingPackage.initializePackageContents();

		EValidator.Registry.INSTANCE.put
			(theRimPackage,
			 new EValidator.Descriptor() {
				 @Override
				 public EValidator getEValidator() {
					 return RimValidator.INSTANCE;
				 }
			 });

		theRimPackage.freeze();
		EPackage.Registry.INSTANCE.put(RimPackage.eNS_URI, theRimPackage);
		return theRimPackage;
	}

	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EClass getNamedElement() {
		return namedElementEClass;
	}

	@Override
	public EAttribute getNamedElement_Name() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getNamedElement_Note() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getNamedElement_Tags() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getSourced() {
		return sourcedEClass;
	}

	@Override
	public EAttribute getSourced_Provenance() {
		return (EAttribute)sourcedEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getSourced_Sources() {
		return (EReference)sourcedEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getSourced_NumbersInvented() {
		return (EAttribute)sourcedEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getQuoted() {
		return quotedEClass;
	}

	@Override
	public EReference getQuoted_Quotes() {
		return (EReference)quotedEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EClass getClinicalElement() {
		return clinicalElementEClass;
	}

	@Override
	public EReference getClinicalElement_StatedIn() {
		return (EReference)clinicalElementEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getClinicalElement_Sensitive() {
		return (EAttribute)clinicalElementEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getFormulatedElement() {
		return formulatedElementEClass;
	}

	@Override
	public EAttribute getFormulatedElement_Confidence() {
		return (EAttribute)formulatedElementEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getFormulatedElement_CheckedWithClient() {
		return (EAttribute)formulatedElementEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getFormulatedElement_CheckedIn() {
		return (EReference)formulatedElementEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getFormulatedElement_ValidFrom() {
		return (EReference)formulatedElementEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getFormulatedElement_ValidTo() {
		return (EReference)formulatedElementEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EClass getInnerElement() {
		return innerElementEClass;
	}

	@Override
	public EAttribute getInnerElement_Awareness() {
		return (EAttribute)innerElementEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getInnerElement_AwarenessHistory() {
		return (EReference)innerElementEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getAwarenessReading() {
		return awarenessReadingEClass;
	}

	@Override
	public EReference getAwarenessReading_Session() {
		return (EReference)awarenessReadingEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getAwarenessReading_Degree() {
		return (EAttribute)awarenessReadingEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getDatedReading() {
		return datedReadingEClass;
	}

	@Override
	public EReference getDatedReading_Session() {
		return (EReference)datedReadingEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EClass getQuote() {
		return quoteEClass;
	}

	@Override
	public EAttribute getQuote_Text() {
		return (EAttribute)quoteEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getQuote_Verbatim() {
		return (EAttribute)quoteEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getQuote_Speaker() {
		return (EAttribute)quoteEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getQuote_SpokenBy() {
		return (EReference)quoteEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getQuote_Source() {
		return (EReference)quoteEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EClass getSourceRef() {
		return sourceRefEClass;
	}

	@Override
	public EAttribute getSourceRef_Title() {
		return (EAttribute)sourceRefEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getSourceRef_Authors() {
		return (EAttribute)sourceRefEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getSourceRef_Year() {
		return (EAttribute)sourceRefEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getSourceRef_Location() {
		return (EAttribute)sourceRefEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getSourceRef_Locator() {
		return (EAttribute)sourceRefEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EEnum getProvenance() {
		return provenanceEEnum;
	}

	@Override
	public EEnum getAwarenessDegree() {
		return awarenessDegreeEEnum;
	}

	@Override
	public EEnum getChangeStatus() {
		return changeStatusEEnum;
	}

	@Override
	public EEnum getClientCheck() {
		return clientCheckEEnum;
	}

	@Override
	public EDataType getPercent() {
		return percentEDataType;
	}

	@Override
	public EDataType getIntensity() {
		return intensityEDataType;
	}

	@Override
	public EDataType getFivePoint() {
		return fivePointEDataType;
	}

	@Override
	public EDataType getYear() {
		return yearEDataType;
	}

	@Override
	public EDataType getAgeYears() {
		return ageYearsEDataType;
	}

	@Override
	public EDataType getMinutes() {
		return minutesEDataType;
	}

	@Override
	public EDataType getDayOffset() {
		return dayOffsetEDataType;
	}

	@Override
	public EDataType getOrdinal() {
		return ordinalEDataType;
	}

	@Override
	public EDataType getOrder() {
		return orderEDataType;
	}

	@Override
	public EDataType getMonths() {
		return monthsEDataType;
	}

	@Override
	public EDataType getEarlySessions() {
		return earlySessionsEDataType;
	}

	@Override
	public EDataType getExperimentDays() {
		return experimentDaysEDataType;
	}

	@Override
	public EDataType getRhythmDays() {
		return rhythmDaysEDataType;
	}

	@Override
	public EDataType getRank() {
		return rankEDataType;
	}

	@Override
	public EDataType getScaleBound() {
		return scaleBoundEDataType;
	}

	@Override
	public EDataType getScaleScore() {
		return scaleScoreEDataType;
	}

	@Override
	public EDataType getCalendarDate() {
		return calendarDateEDataType;
	}

	@Override
	public EDataType getRuleId() {
		return ruleIdEDataType;
	}

	@Override
	public RimFactory getRimFactory() {
		return (RimFactory)getEFactoryInstance();
	}

	private boolean isCreated = false;

	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);
		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NOTE);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__TAGS);
		sourcedEClass = createEClass(SOURCED);
		createEAttribute(sourcedEClass, SOURCED__PROVENANCE);
		createEReference(sourcedEClass, SOURCED__SOURCES);
		createEAttribute(sourcedEClass, SOURCED__NUMBERS_INVENTED);
		quotedEClass = createEClass(QUOTED);
		createEReference(quotedEClass, QUOTED__QUOTES);
		clinicalElementEClass = createEClass(CLINICAL_ELEMENT);
		createEReference(clinicalElementEClass, CLINICAL_ELEMENT__STATED_IN);
		createEAttribute(clinicalElementEClass, CLINICAL_ELEMENT__SENSITIVE);
		formulatedElementEClass = createEClass(FORMULATED_ELEMENT);
		createEAttribute(formulatedElementEClass, FORMULATED_ELEMENT__CONFIDENCE);
		createEAttribute(formulatedElementEClass, FORMULATED_ELEMENT__CHECKED_WITH_CLIENT);
		createEReference(formulatedElementEClass, FORMULATED_ELEMENT__CHECKED_IN);
		createEReference(formulatedElementEClass, FORMULATED_ELEMENT__VALID_FROM);
		createEReference(formulatedElementEClass, FORMULATED_ELEMENT__VALID_TO);
		innerElementEClass = createEClass(INNER_ELEMENT);
		createEAttribute(innerElementEClass, INNER_ELEMENT__AWARENESS);
		createEReference(innerElementEClass, INNER_ELEMENT__AWARENESS_HISTORY);
		awarenessReadingEClass = createEClass(AWARENESS_READING);
		createEReference(awarenessReadingEClass, AWARENESS_READING__SESSION);
		createEAttribute(awarenessReadingEClass, AWARENESS_READING__DEGREE);
		datedReadingEClass = createEClass(DATED_READING);
		createEReference(datedReadingEClass, DATED_READING__SESSION);
		quoteEClass = createEClass(QUOTE);
		createEAttribute(quoteEClass, QUOTE__TEXT);
		createEAttribute(quoteEClass, QUOTE__VERBATIM);
		createEAttribute(quoteEClass, QUOTE__SPEAKER);
		createEReference(quoteEClass, QUOTE__SPOKEN_BY);
		createEReference(quoteEClass, QUOTE__SOURCE);
		sourceRefEClass = createEClass(SOURCE_REF);
		createEAttribute(sourceRefEClass, SOURCE_REF__TITLE);
		createEAttribute(sourceRefEClass, SOURCE_REF__AUTHORS);
		createEAttribute(sourceRefEClass, SOURCE_REF__YEAR);
		createEAttribute(sourceRefEClass, SOURCE_REF__LOCATION);
		createEAttribute(sourceRefEClass, SOURCE_REF__LOCATOR);
		provenanceEEnum = createEEnum(PROVENANCE);
		awarenessDegreeEEnum = createEEnum(AWARENESS_DEGREE);
		changeStatusEEnum = createEEnum(CHANGE_STATUS);
		clientCheckEEnum = createEEnum(CLIENT_CHECK);
		percentEDataType = createEDataType(PERCENT);
		intensityEDataType = createEDataType(INTENSITY);
		fivePointEDataType = createEDataType(FIVE_POINT);
		yearEDataType = createEDataType(YEAR);
		ageYearsEDataType = createEDataType(AGE_YEARS);
		minutesEDataType = createEDataType(MINUTES);
		dayOffsetEDataType = createEDataType(DAY_OFFSET);
		ordinalEDataType = createEDataType(ORDINAL);
		orderEDataType = createEDataType(ORDER);
		monthsEDataType = createEDataType(MONTHS);
		earlySessionsEDataType = createEDataType(EARLY_SESSIONS);
		experimentDaysEDataType = createEDataType(EXPERIMENT_DAYS);
		rhythmDaysEDataType = createEDataType(RHYTHM_DAYS);
		rankEDataType = createEDataType(RANK);
		scaleBoundEDataType = createEDataType(SCALE_BOUND);
		scaleScoreEDataType = createEDataType(SCALE_SCORE);
		calendarDateEDataType = createEDataType(CALENDAR_DATE);
		ruleIdEDataType = createEDataType(RULE_ID);
	}

	private boolean isInitialized = false;

	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);
		CasesPackage theCasesPackage = (CasesPackage)EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		ImagesPackage theImagesPackage = (ImagesPackage)EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		StrategiesPackage theStrategiesPackage = (StrategiesPackage)EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		SessionsPackage theSessionsPackage = (SessionsPackage)EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		CouplesPackage theCouplesPackage = (CouplesPackage)EPackage.Registry.INSTANCE.getEPackage(CouplesPackage.eNS_URI);
		PracticePackage thePracticePackage = (PracticePackage)EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		TeachingPackage theTeachingPackage = (TeachingPackage)EPackage.Registry.INSTANCE.getEPackage(TeachingPackage.eNS_URI);
		getESubpackages().add(theCasesPackage);
		getESubpackages().add(theImagesPackage);
		getESubpackages().add(theStrategiesPackage);
		getESubpackages().add(theSessionsPackage);
		getESubpackages().add(theCouplesPackage);
		getESubpackages().add(thePracticePackage);
		getESubpackages().add(theTeachingPackage);
		namedElementEClass.getESuperTypes().add(this.getIdentified());
		sourcedEClass.getESuperTypes().add(this.getIdentified());
		quotedEClass.getESuperTypes().add(this.getIdentified());
		clinicalElementEClass.getESuperTypes().add(this.getNamedElement());
		clinicalElementEClass.getESuperTypes().add(this.getSourced());
		formulatedElementEClass.getESuperTypes().add(this.getClinicalElement());
		formulatedElementEClass.getESuperTypes().add(this.getQuoted());
		innerElementEClass.getESuperTypes().add(this.getFormulatedElement());
		awarenessReadingEClass.getESuperTypes().add(this.getIdentified());
		datedReadingEClass.getESuperTypes().add(this.getSourced());
		quoteEClass.getESuperTypes().add(this.getIdentified());
		sourceRefEClass.getESuperTypes().add(this.getIdentified());
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", "", 1, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Note(), ecorePackage.getEString(), "note", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(sourcedEClass, Sourced.class, "Sourced", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourced_Provenance(), this.getProvenance(), "provenance", "NOT_RECORDED", 1, 1, Sourced.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourced_Sources(), this.getSourceRef(), null, "sources", null, 0, -1, Sourced.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourced_NumbersInvented(), ecorePackage.getEBoolean(), "numbersInvented", null, 1, 1, Sourced.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(quotedEClass, Quoted.class, "Quoted", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getQuoted_Quotes(), this.getQuote(), null, "quotes", null, 0, -1, Quoted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(clinicalElementEClass, ClinicalElement.class, "ClinicalElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getClinicalElement_StatedIn(), theSessionsPackage.getSession(), null, "statedIn", null, 0, 1, ClinicalElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClinicalElement_Sensitive(), ecorePackage.getEBoolean(), "sensitive", null, 1, 1, ClinicalElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(formulatedElementEClass, FormulatedElement.class, "FormulatedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFormulatedElement_Confidence(), this.getPercent(), "confidence", null, 0, 1, FormulatedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormulatedElement_CheckedWithClient(), this.getClientCheck(), "checkedWithClient", "NOT_YET", 1, 1, FormulatedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormulatedElement_CheckedIn(), theSessionsPackage.getSession(), null, "checkedIn", null, 0, 1, FormulatedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormulatedElement_ValidFrom(), theSessionsPackage.getSession(), null, "validFrom", null, 0, 1, FormulatedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormulatedElement_ValidTo(), theSessionsPackage.getSession(), null, "validTo", null, 0, 1, FormulatedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(innerElementEClass, InnerElement.class, "InnerElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInnerElement_Awareness(), this.getAwarenessDegree(), "awareness", "NOT_NOTED", 1, 1, InnerElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInnerElement_AwarenessHistory(), this.getAwarenessReading(), null, "awarenessHistory", null, 0, -1, InnerElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(awarenessReadingEClass, AwarenessReading.class, "AwarenessReading", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAwarenessReading_Session(), theSessionsPackage.getSession(), null, "session", null, 1, 1, AwarenessReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAwarenessReading_Degree(), this.getAwarenessDegree(), "degree", "NOT_NOTED", 1, 1, AwarenessReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(datedReadingEClass, DatedReading.class, "DatedReading", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDatedReading_Session(), theSessionsPackage.getSession(), null, "session", null, 0, 1, DatedReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(quoteEClass, Quote.class, "Quote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuote_Text(), ecorePackage.getEString(), "text", null, 1, 1, Quote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuote_Verbatim(), ecorePackage.getEBoolean(), "verbatim", null, 1, 1, Quote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuote_Speaker(), ecorePackage.getEString(), "speaker", null, 0, 1, Quote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuote_SpokenBy(), theCasesPackage.getPerson(), null, "spokenBy", null, 0, 1, Quote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuote_Source(), this.getSourceRef(), null, "source", null, 0, 1, Quote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(sourceRefEClass, SourceRef.class, "SourceRef", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceRef_Title(), ecorePackage.getEString(), "title", null, 1, 1, SourceRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceRef_Authors(), ecorePackage.getEString(), "authors", null, 0, 1, SourceRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceRef_Year(), this.getYear(), "year", null, 0, 1, SourceRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceRef_Location(), ecorePackage.getEString(), "location", null, 0, 1, SourceRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceRef_Locator(), ecorePackage.getEString(), "locator", null, 0, 1, SourceRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEEnum(provenanceEEnum, Provenance.class, "Provenance");
		addEEnumLiteral(provenanceEEnum, Provenance.NOT_RECORDED);
		addEEnumLiteral(provenanceEEnum, Provenance.CLIENT_WORDS);
		addEEnumLiteral(provenanceEEnum, Provenance.OBSERVED);
		addEEnumLiteral(provenanceEEnum, Provenance.THERAPIST_HYPOTHESIS);
		addEEnumLiteral(provenanceEEnum, Provenance.SOURCE_TEXT);
		addEEnumLiteral(provenanceEEnum, Provenance.TRAINER_ADDITION);
		initEEnum(awarenessDegreeEEnum, AwarenessDegree.class, "AwarenessDegree");
		addEEnumLiteral(awarenessDegreeEEnum, AwarenessDegree.NOT_NOTED);
		addEEnumLiteral(awarenessDegreeEEnum, AwarenessDegree.OUTSIDE);
		addEEnumLiteral(awarenessDegreeEEnum, AwarenessDegree.GLIMPSED);
		addEEnumLiteral(awarenessDegreeEEnum, AwarenessDegree.PARTIAL);
		addEEnumLiteral(awarenessDegreeEEnum, AwarenessDegree.MOSTLY);
		addEEnumLiteral(awarenessDegreeEEnum, AwarenessDegree.FULL);
		initEEnum(changeStatusEEnum, ChangeStatus.class, "ChangeStatus");
		addEEnumLiteral(changeStatusEEnum, ChangeStatus.ACTIVE);
		addEEnumLiteral(changeStatusEEnum, ChangeStatus.NAMED);
		addEEnumLiteral(changeStatusEEnum, ChangeStatus.SOFTENING);
		addEEnumLiteral(changeStatusEEnum, ChangeStatus.REVISED);
		addEEnumLiteral(changeStatusEEnum, ChangeStatus.DORMANT);
		initEEnum(clientCheckEEnum, ClientCheck.class, "ClientCheck");
		addEEnumLiteral(clientCheckEEnum, ClientCheck.NOT_YET);
		addEEnumLiteral(clientCheckEEnum, ClientCheck.AGREED);
		addEEnumLiteral(clientCheckEEnum, ClientCheck.DISAGREED);
		initEDataType(percentEDataType, Integer.class, "Percent", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(intensityEDataType, Integer.class, "Intensity", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(fivePointEDataType, Integer.class, "FivePoint", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(yearEDataType, Integer.class, "Year", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(ageYearsEDataType, Double.class, "AgeYears", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(minutesEDataType, Integer.class, "Minutes", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dayOffsetEDataType, Integer.class, "DayOffset", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(ordinalEDataType, Integer.class, "Ordinal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(orderEDataType, Integer.class, "Order", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(monthsEDataType, Integer.class, "Months", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(earlySessionsEDataType, Integer.class, "EarlySessions", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(experimentDaysEDataType, Integer.class, "ExperimentDays", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(rhythmDaysEDataType, Integer.class, "RhythmDays", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(rankEDataType, Integer.class, "Rank", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(scaleBoundEDataType, Integer.class, "ScaleBound", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(scaleScoreEDataType, Double.class, "ScaleScore", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(calendarDateEDataType, String.class, "CalendarDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(ruleIdEDataType, String.class, "RuleId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		createResource(eNS_URI);
		createGenModelAnnotations();
		createExtendedMetaDataAnnotations();
		createUiAnnotations();
	}

	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Relational images: what a case is. This package holds what everything in a case file shares: identity, names, provenance, awareness, quotes and bounded numbers; the sub-packages hold one concern each. Every description closes with its source: S0 is Stiver and Miller (1995), S1 an article on relational expectations, S2 a reply on bitterness and alienation, each with the number of the concept inventory; P stands for other public literature and workbench for a proposal of this one."
		   });
		addAnnotation
		  (percentEDataType,
		   source,
		   new String[] {
			   "documentation", "A share or a degree of conviction in whole percent, 0 to 100. Empty means not noted. Source: workbench."
		   });
		addAnnotation
		  (intensityEDataType,
		   source,
		   new String[] {
			   "documentation", "A felt strength from 0 (not at all) to 10 (as strong as can be). Empty means not asked. Source: workbench."
		   });
		addAnnotation
		  (fivePointEDataType,
		   source,
		   new String[] {
			   "documentation", "A change felt from -2 (much less) over 0 (unchanged) to +2 (much more). Empty means not noted. Source: P8, workbench."
		   });
		addAnnotation
		  (yearEDataType,
		   source,
		   new String[] {
			   "documentation", "A calendar year between 1850 and 2100; coarse on purpose, so that nobody can be recognised by a full date. Source: P90, workbench."
		   });
		addAnnotation
		  (ageYearsEDataType,
		   source,
		   new String[] {
			   "documentation", "An age in years, 0 to 120; halves are fine. Source: workbench."
		   });
		addAnnotation
		  (minutesEDataType,
		   source,
		   new String[] {
			   "documentation", "A length of time in minutes, 1 to 600. Source: workbench."
		   });
		addAnnotation
		  (dayOffsetEDataType,
		   source,
		   new String[] {
			   "documentation", "Days since the work began; day 0 is the first contact. Preferred to dates, because it gives nobody away. Source: P90, workbench."
		   });
		addAnnotation
		  (ordinalEDataType,
		   source,
		   new String[] {
			   "documentation", "A number that counts from 1. Source: workbench."
		   });
		addAnnotation
		  (orderEDataType,
		   source,
		   new String[] {
			   "documentation", "A position in a sequence that counts from 0. Source: workbench."
		   });
		addAnnotation
		  (monthsEDataType,
		   source,
		   new String[] {
			   "documentation", "A length of time in months, 0 to 1200. Source: workbench."
		   });
		addAnnotation
		  (earlySessionsEDataType,
		   source,
		   new String[] {
			   "documentation", "How many sessions count as the beginning of treatment, 1 to 50. Source: S2#11, workbench."
		   });
		addAnnotation
		  (experimentDaysEDataType,
		   source,
		   new String[] {
			   "documentation", "How many days a micro experiment runs, 1 to 14. Source: S1#36, workbench."
		   });
		addAnnotation
		  (rhythmDaysEDataType,
		   source,
		   new String[] {
			   "documentation", "Every how many days something is repeated, 1 (daily) to 366. Source: S1#52, S1#62, workbench."
		   });
		addAnnotation
		  (rankEDataType,
		   source,
		   new String[] {
			   "documentation", "A rank from 1 (most important) to 10. Source: S1#32."
		   });
		addAnnotation
		  (scaleBoundEDataType,
		   source,
		   new String[] {
			   "documentation", "The lower or upper end of a scale, 0 to 100. Source: S1#31, workbench."
		   });
		addAnnotation
		  (scaleScoreEDataType,
		   source,
		   new String[] {
			   "documentation", "A place on a scale in steps of half a point; the bounds that count are those of the scale itself. Source: S1#31, P31."
		   });
		addAnnotation
		  (calendarDateEDataType,
		   source,
		   new String[] {
			   "documentation", "A calendar date written year-month-day, for example 2026-03-31. Source: workbench."
		   });
		addAnnotation
		  (ruleIdEDataType,
		   source,
		   new String[] {
			   "documentation", "The short name of a checking rule, for example R14. Source: workbench."
		   });
		addAnnotation
		  (provenanceEEnum,
		   source,
		   new String[] {
			   "documentation", "Who stands behind a statement. Never mix a client\'s words with a guess. Source: S0#35, S0#39, workbench."
		   });
		addAnnotation
		  (provenanceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nobody has said yet where this comes from."
		   });
		addAnnotation
		  (provenanceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The client said it in these or very similar words. Source: S1#64."
		   });
		addAnnotation
		  (provenanceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Seen or heard in the session by the therapist."
		   });
		addAnnotation
		  (provenanceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A guess of the therapist, marked with a question mark on diagrams."
		   });
		addAnnotation
		  (provenanceEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Taken from one of the published source texts of a teaching case."
		   });
		addAnnotation
		  (provenanceEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Added by a trainer to make the teaching case work; not in the source text."
		   });
		addAnnotation
		  (awarenessDegreeEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a person is aware of something. The source says only \"within or outside of awareness\" and \"varying degrees\"; the five steps are a proposal of this workbench. Source: S0#12, S0#35, S0#36, workbench."
		   });
		addAnnotation
		  (awarenessDegreeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nobody has asked or judged yet."
		   });
		addAnnotation
		  (awarenessDegreeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The person does not notice it; others, or what is repeated, point to it."
		   });
		addAnnotation
		  (awarenessDegreeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Seen for a moment, then gone."
		   });
		addAnnotation
		  (awarenessDegreeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Believed or felt, though without full awareness."
		   });
		addAnnotation
		  (awarenessDegreeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Seen and named most of the time, and lost again under strain."
		   });
		addAnnotation
		  (awarenessDegreeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "The person sees it and can name it, also under strain."
		   });
		addAnnotation
		  (changeStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "How far an image, a meaning or a strategy has changed. Nothing is overwritten; a change is told by a revision. Source: S0#4, workbench."
		   });
		addAnnotation
		  (changeStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "At work as it always was."
		   });
		addAnnotation
		  (changeStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Put into words together."
		   });
		addAnnotation
		  (changeStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Losing some of its grip."
		   });
		addAnnotation
		  (changeStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Replaced by something new; struck through on diagrams."
		   });
		addAnnotation
		  (changeStatusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Not at work at present."
		   });
		addAnnotation
		  (clientCheckEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether the client was asked if something fits. Source: S1#64, workbench."
		   });
		addAnnotation
		  (clientCheckEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not talked about yet."
		   });
		addAnnotation
		  (clientCheckEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The client said that it fits."
		   });
		addAnnotation
		  (clientCheckEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The client said that it does not fit; it stays as a guess that was wrong, or is put in other words."
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything that is kept in a case file and can be pointed at. Source: workbench."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", "The element\'s lasting identity, a UUID. It never changes and says nothing about anybody. Filled by the tools and the file layer. Source: workbench."
		   });
		addAnnotation
		  (namedElementEClass,
		   source,
		   new String[] {
			   "documentation", "Anything with a short title, a note and tags. Source: workbench."
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[] {
			   "documentation", "A short title, where the element has no text of its own or needs a handle; never a real name. May stay blank; lists show the most telling text of an element first. Source: workbench."
		   });
		addAnnotation
		  (getNamedElement_Note(),
		   source,
		   new String[] {
			   "documentation", "Free remarks of whoever keeps the case. Source: workbench."
		   });
		addAnnotation
		  (getNamedElement_Tags(),
		   source,
		   new String[] {
			   "documentation", "Own keywords for finding and filtering. Source: workbench."
		   });
		addAnnotation
		  (sourcedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything of which one can tell where it comes from. Source: S0#39, S0#42, workbench."
		   });
		addAnnotation
		  (getSourced_Provenance(),
		   source,
		   new String[] {
			   "documentation", "Who stands behind it: the client\'s words, an observation, a hypothesis, a source text or a trainer. Source: S0#39, workbench."
		   });
		addAnnotation
		  (getSourced_Sources(),
		   source,
		   new String[] {
			   "documentation", "The published texts it is taken from or leans on. Source: S0#42."
		   });
		addAnnotation
		  (getSourced_NumbersInvented(),
		   source,
		   new String[] {
			   "documentation", "True when a trainer made up its numbers so that a case can be taught; pictures and reports mark them. Source: workbench."
		   });
		addAnnotation
		  (quotedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything that somebody\'s words support. Source: S0#17, workbench."
		   });
		addAnnotation
		  (getQuoted_Quotes(),
		   source,
		   new String[] {
			   "documentation", "The words that support it. Source: S0#17, workbench."
		   });
		addAnnotation
		  (clinicalElementEClass,
		   source,
		   new String[] {
			   "documentation", "Anything noted about people, their relationships or the work with them. Source: S0#14, workbench."
		   });
		addAnnotation
		  (getClinicalElement_StatedIn(),
		   source,
		   new String[] {
			   "documentation", "The session in which it was first said or seen. Source: S0#14, workbench."
		   });
		addAnnotation
		  (getClinicalElement_Sensitive(),
		   source,
		   new String[] {
			   "documentation", "True when it stays out of everything that leaves the case: exports, pictures, the clipboard, projection and de-identified copies. Source: P90, workbench."
		   });
		addAnnotation
		  (formulatedElementEClass,
		   source,
		   new String[] {
			   "documentation", "Something said or supposed about people: it can be more or less certain, hold for a time only, and be checked with the client. Source: S0#39, S1#64, workbench."
		   });
		addAnnotation
		  (getFormulatedElement_Confidence(),
		   source,
		   new String[] {
			   "documentation", "How sure the writer is, 0 to 100 %; empty when not judged. Source: S0#39, workbench."
		   });
		addAnnotation
		  (getFormulatedElement_CheckedWithClient(),
		   source,
		   new String[] {
			   "documentation", "Whether the client was asked if it fits. Source: S1#64, workbench."
		   });
		addAnnotation
		  (getFormulatedElement_CheckedIn(),
		   source,
		   new String[] {
			   "documentation", "The session in which the client was asked. Source: S1#64, workbench."
		   });
		addAnnotation
		  (getFormulatedElement_ValidFrom(),
		   source,
		   new String[] {
			   "documentation", "The session from which on it holds; empty means from the beginning. Source: workbench."
		   });
		addAnnotation
		  (getFormulatedElement_ValidTo(),
		   source,
		   new String[] {
			   "documentation", "The last session in which it held; empty means it still holds. Not before the first. Source: workbench."
		   });
		addAnnotation
		  (innerElementEClass,
		   source,
		   new String[] {
			   "documentation", "Something in a person, of which that person can be more or less aware. Source: S0#12, S0#35, workbench."
		   });
		addAnnotation
		  (getInnerElement_Awareness(),
		   source,
		   new String[] {
			   "documentation", "How far the person is aware of it at present; drawn as the border of the element. Source: S0#12, S0#35."
		   });
		addAnnotation
		  (getInnerElement_AwarenessHistory(),
		   source,
		   new String[] {
			   "documentation", "Earlier degrees of awareness, each with its session, so that growing relational awareness can be drawn. Source: S0#23, S0#35, workbench."
		   });
		addAnnotation
		  (awarenessReadingEClass,
		   source,
		   new String[] {
			   "documentation", "How aware the holder was of something in one session. Source: S0#12, S0#35, workbench."
		   });
		addAnnotation
		  (getAwarenessReading_Session(),
		   source,
		   new String[] {
			   "documentation", "The session of this degree. Source: workbench."
		   });
		addAnnotation
		  (getAwarenessReading_Degree(),
		   source,
		   new String[] {
			   "documentation", "The degree of awareness in that session. Source: S0#35."
		   });
		addAnnotation
		  (datedReadingEClass,
		   source,
		   new String[] {
			   "documentation", "What was judged or asked at one point of the work, so that its course can be followed. Source: S1#31, workbench."
		   });
		addAnnotation
		  (getDatedReading_Session(),
		   source,
		   new String[] {
			   "documentation", "The session of this reading; empty when it is not known. Source: workbench."
		   });
		addAnnotation
		  (quoteEClass,
		   source,
		   new String[] {
			   "documentation", "Words that somebody spoke or wrote. Source: S0#42, workbench."
		   });
		addAnnotation
		  (getQuote_Text(),
		   source,
		   new String[] {
			   "documentation", "The words themselves. Source: workbench."
		   });
		addAnnotation
		  (getQuote_Verbatim(),
		   source,
		   new String[] {
			   "documentation", "True when the words are exact; then a person, a speaker or a source must be given. Source: workbench."
		   });
		addAnnotation
		  (getQuote_Speaker(),
		   source,
		   new String[] {
			   "documentation", "Who said it when that is no person of the case: a role, or the authors of a text. Source: workbench."
		   });
		addAnnotation
		  (getQuote_SpokenBy(),
		   source,
		   new String[] {
			   "documentation", "The person of the case who said it. Source: workbench."
		   });
		addAnnotation
		  (getQuote_Source(),
		   source,
		   new String[] {
			   "documentation", "The text, recording or book that holds the words. Source: S0#42."
		   });
		addAnnotation
		  (sourceRefEClass,
		   source,
		   new String[] {
			   "documentation", "A text, recording or book that is referred to. Source: S0#42."
		   });
		addAnnotation
		  (getSourceRef_Title(),
		   source,
		   new String[] {
			   "documentation", "Its title. Source: S0#42."
		   });
		addAnnotation
		  (getSourceRef_Authors(),
		   source,
		   new String[] {
			   "documentation", "Its authors as usually cited, for example \"Miller & Stiver\". Source: S0#42."
		   });
		addAnnotation
		  (getSourceRef_Year(),
		   source,
		   new String[] {
			   "documentation", "The year it appeared, 1850 to 2100. Source: S0#42."
		   });
		addAnnotation
		  (getSourceRef_Location(),
		   source,
		   new String[] {
			   "documentation", "The file name or web address where it is found; it is never opened by itself. Source: workbench."
		   });
		addAnnotation
		  (getSourceRef_Locator(),
		   source,
		   new String[] {
			   "documentation", "The place inside it: page, paragraph, minute. Source: workbench."
		   });
	}

	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (percentEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "100"
		   });
		addAnnotation
		  (intensityEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "10"
		   });
		addAnnotation
		  (fivePointEDataType,
		   source,
		   new String[] {
			   "minInclusive", "-2",
			   "maxInclusive", "2"
		   });
		addAnnotation
		  (yearEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1850",
			   "maxInclusive", "2100"
		   });
		addAnnotation
		  (ageYearsEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "120"
		   });
		addAnnotation
		  (minutesEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "600"
		   });
		addAnnotation
		  (dayOffsetEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0"
		   });
		addAnnotation
		  (ordinalEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1"
		   });
		addAnnotation
		  (orderEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0"
		   });
		addAnnotation
		  (monthsEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "1200"
		   });
		addAnnotation
		  (earlySessionsEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "50"
		   });
		addAnnotation
		  (experimentDaysEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "14"
		   });
		addAnnotation
		  (rhythmDaysEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "366"
		   });
		addAnnotation
		  (rankEDataType,
		   source,
		   new String[] {
			   "minInclusive", "1",
			   "maxInclusive", "10"
		   });
		addAnnotation
		  (scaleBoundEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "100"
		   });
		addAnnotation
		  (scaleScoreEDataType,
		   source,
		   new String[] {
			   "minInclusive", "0",
			   "maxInclusive", "100"
		   });
		addAnnotation
		  (calendarDateEDataType,
		   source,
		   new String[] {
			   "pattern", "[0-9]{4}-[0-9]{2}-[0-9]{2}"
		   });
		addAnnotation
		  (ruleIdEDataType,
		   source,
		   new String[] {
			   "pattern", "R[0-9]{2}"
		   });
	}

	protected void createUiAnnotations() {
		String source = "http://relationalimages.org/ui";
		addAnnotation
		  (percentEDataType,
		   source,
		   new String[] {
			   "unit", "%"
		   });
		addAnnotation
		  (intensityEDataType,
		   source,
		   new String[] {
			   "unit", "points"
		   });
		addAnnotation
		  (fivePointEDataType,
		   source,
		   new String[] {
			   "unit", "points"
		   });
		addAnnotation
		  (yearEDataType,
		   source,
		   new String[] {
			   "unit", "year"
		   });
		addAnnotation
		  (ageYearsEDataType,
		   source,
		   new String[] {
			   "unit", "years",
			   "step", "0.5"
		   });
		addAnnotation
		  (minutesEDataType,
		   source,
		   new String[] {
			   "unit", "minutes"
		   });
		addAnnotation
		  (dayOffsetEDataType,
		   source,
		   new String[] {
			   "unit", "days"
		   });
		addAnnotation
		  (ordinalEDataType,
		   source,
		   new String[] {
			   "unit", "number"
		   });
		addAnnotation
		  (orderEDataType,
		   source,
		   new String[] {
			   "unit", "position"
		   });
		addAnnotation
		  (monthsEDataType,
		   source,
		   new String[] {
			   "unit", "months"
		   });
		addAnnotation
		  (earlySessionsEDataType,
		   source,
		   new String[] {
			   "unit", "sessions"
		   });
		addAnnotation
		  (experimentDaysEDataType,
		   source,
		   new String[] {
			   "unit", "days"
		   });
		addAnnotation
		  (rhythmDaysEDataType,
		   source,
		   new String[] {
			   "unit", "days"
		   });
		addAnnotation
		  (rankEDataType,
		   source,
		   new String[] {
			   "unit", "rank"
		   });
		addAnnotation
		  (scaleBoundEDataType,
		   source,
		   new String[] {
			   "unit", "points"
		   });
		addAnnotation
		  (scaleScoreEDataType,
		   source,
		   new String[] {
			   "unit", "points",
			   "step", "0.5"
		   });
		addAnnotation
		  (calendarDateEDataType,
		   source,
		   new String[] {
			   "unit", "date"
		   });
		addAnnotation
		  (ruleIdEDataType,
		   source,
		   new String[] {
			   "unit", "rule"
		   });
		addAnnotation
		  (getNamedElement_Note(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getQuote_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
	}
}
