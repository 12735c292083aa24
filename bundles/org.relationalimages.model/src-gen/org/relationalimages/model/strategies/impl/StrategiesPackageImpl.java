// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.impl.CasesPackageImpl;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.impl.CouplesPackageImpl;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.impl.ImagesPackageImpl;
import org.relationalimages.model.impl.RimPackageImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.impl.PracticePackageImpl;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.impl.SessionsPackageImpl;
import org.relationalimages.model.strategies.Arena;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.HeldBackKind;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.Movement;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyKind;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.model.teaching.TeachingPackage;
import org.relationalimages.model.teaching.impl.TeachingPackageImpl;

public class StrategiesPackageImpl extends EPackageImpl implements StrategiesPackage {
	private EClass yearningEClass = null;
	private EClass fearEClass = null;
	private EClass heldBackPartEClass = null;
	private EClass strategyOfSurvivalEClass = null;
	private EClass paradoxEClass = null;
	private EClass enactmentEClass = null;
	private EEnum strategyKindEEnum = null;
	private EEnum movementEEnum = null;
	private EEnum heldBackKindEEnum = null;
	private EEnum arenaEEnum = null;

	private StrategiesPackageImpl() {
		super(eNS_URI, StrategiesFactory.eINSTANCE);
	}
	private static boolean isInited = false;

	public static StrategiesPackage init() {
		if (isInited) return (StrategiesPackage)EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		Object registeredStrategiesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		StrategiesPackageImpl theStrategiesPackage = registeredStrategiesPackage instanceof StrategiesPackageImpl ? (StrategiesPackageImpl)registeredStrategiesPackage : new StrategiesPackageImpl();
		isInited = true;
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		RimPackageImpl theRimPackage = (RimPackageImpl)(registeredPackage instanceof RimPackageImpl ? registeredPackage : RimPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		CasesPackageImpl theCasesPackage = (CasesPackageImpl)(registeredPackage instanceof CasesPackageImpl ? registeredPackage : CasesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		ImagesPackageImpl theImagesPackage = (ImagesPackageImpl)(registeredPackage instanceof ImagesPackageImpl ? registeredPackage : ImagesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		SessionsPackageImpl theSessionsPackage = (SessionsPackageImpl)(registeredPackage instanceof SessionsPackageImpl ? registeredPackage : SessionsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CouplesPackage.eNS_URI);
		CouplesPackageImpl theCouplesPackage = (CouplesPackageImpl)(registeredPackage instanceof CouplesPackageImpl ? registeredPackage : CouplesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		PracticePackageImpl thePracticePackage = (PracticePackageImpl)(registeredPackage instanceof PracticePackageImpl ? registeredPackage : PracticePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TeachingPackage.eNS_URI);
		TeachingPackageImpl theTeachingPackage = (TeachingPackageImpl)(registeredPackage instanceof TeachingPackageImpl ? registeredPackage : TeachingPackage.eINSTANCE);
		theStrategiesPackage.createPackageContents();
		theRimPackage.createPackageContents();
		theCasesPackage.createPackageContents();
		theImagesPackage.createPackageContents();
		theSessionsPackage.createPackageContents();
		theCouplesPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theTeachingPackage.createPackageContents();
		theStrategiesPackage.initializePackageContents();
		theRimPackage.initializePackageContents();
		theCasesPackage.initializePackageContents();
		theImagesPackage.initializePackageContents();
		theSessionsPackage.initializePackageContents();
		theCouplesPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theTeachingPackage.initializePackageContents();
		theStrategiesPackage.freeze();
		EPackage.Registry.INSTANCE.put(StrategiesPackage.eNS_URI, theStrategiesPackage);
		return theStrategiesPackage;
	}

	@Override
	public EClass getYearning() {
		return yearningEClass;
	}

	@Override
	public EAttribute getYearning_Text() {
		return (EAttribute)yearningEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getYearning_Intensity() {
		return (EAttribute)yearningEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getYearning_Acknowledged() {
		return (EAttribute)yearningEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getYearning_Toward() {
		return (EReference)yearningEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getYearning_Paradoxes() {
		return (EReference)yearningEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getYearning_Meets() {
		return (EReference)yearningEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EClass getFear() {
		return fearEClass;
	}

	@Override
	public EAttribute getFear_Text() {
		return (EAttribute)fearEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getFear_Intensity() {
		return (EAttribute)fearEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getFear_FeedsFrom() {
		return (EReference)fearEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getFear_Images() {
		return (EReference)fearEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EClass getHeldBackPart() {
		return heldBackPartEClass;
	}

	@Override
	public EAttribute getHeldBackPart_Text() {
		return (EAttribute)heldBackPartEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getHeldBackPart_Kind() {
		return (EAttribute)heldBackPartEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getHeldBackPart_HeldBackBy() {
		return (EReference)heldBackPartEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getStrategyOfSurvival() {
		return strategyOfSurvivalEClass;
	}

	@Override
	public EAttribute getStrategyOfSurvival_Family() {
		return (EAttribute)strategyOfSurvivalEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getStrategyOfSurvival_Movement() {
		return (EAttribute)strategyOfSurvivalEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getStrategyOfSurvival_ProtectsFrom() {
		return (EAttribute)strategyOfSurvivalEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getStrategyOfSurvival_Cost() {
		return (EAttribute)strategyOfSurvivalEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getStrategyOfSurvival_HonouredHow() {
		return (EAttribute)strategyOfSurvivalEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getStrategyOfSurvival_Frequency() {
		return (EAttribute)strategyOfSurvivalEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getStrategyOfSurvival_Status() {
		return (EAttribute)strategyOfSurvivalEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getStrategyOfSurvival_EmergesFrom() {
		return (EReference)strategyOfSurvivalEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getStrategyOfSurvival_KeepsOut() {
		return (EReference)strategyOfSurvivalEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EReference getStrategyOfSurvival_Reinforces() {
		return (EReference)strategyOfSurvivalEClass.getEStructuralFeatures().get(9);
	}

	@Override
	public EReference getStrategyOfSurvival_ReframedAs() {
		return (EReference)strategyOfSurvivalEClass.getEStructuralFeatures().get(10);
	}

	@Override
	public EClass getParadox() {
		return paradoxEClass;
	}

	@Override
	public EAttribute getParadox_Summary() {
		return (EAttribute)paradoxEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getParadox_ShameNote() {
		return (EAttribute)paradoxEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getParadox_EmpathyWithYearning() {
		return (EAttribute)paradoxEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getParadox_EmpathyWithStrategy() {
		return (EAttribute)paradoxEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getParadox_Yearnings() {
		return (EReference)paradoxEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getParadox_Fears() {
		return (EReference)paradoxEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getParadox_Strategies() {
		return (EReference)paradoxEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getParadox_Images() {
		return (EReference)paradoxEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EClass getEnactment() {
		return enactmentEClass;
	}

	@Override
	public EAttribute getEnactment_Text() {
		return (EAttribute)enactmentEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getEnactment_Arena() {
		return (EAttribute)enactmentEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getEnactment_Symbolic() {
		return (EAttribute)enactmentEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getEnactment_Displaced() {
		return (EAttribute)enactmentEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getEnactment_Distorted() {
		return (EAttribute)enactmentEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getEnactment_FormsConsidered() {
		return (EAttribute)enactmentEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getEnactment_TherapistResponse() {
		return (EAttribute)enactmentEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getEnactment_Images() {
		return (EReference)enactmentEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getEnactment_Strategies() {
		return (EReference)enactmentEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EReference getEnactment_Session() {
		return (EReference)enactmentEClass.getEStructuralFeatures().get(9);
	}

	@Override
	public EReference getEnactment_WithPerson() {
		return (EReference)enactmentEClass.getEStructuralFeatures().get(10);
	}

	@Override
	public EEnum getStrategyKind() {
		return strategyKindEEnum;
	}

	@Override
	public EEnum getMovement() {
		return movementEEnum;
	}

	@Override
	public EEnum getHeldBackKind() {
		return heldBackKindEEnum;
	}

	@Override
	public EEnum getArena() {
		return arenaEEnum;
	}

	@Override
	public StrategiesFactory getStrategiesFactory() {
		return (StrategiesFactory)getEFactoryInstance();
	}

	private boolean isCreated = false;

	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;
		yearningEClass = createEClass(YEARNING);
		createEAttribute(yearningEClass, YEARNING__TEXT);
		createEAttribute(yearningEClass, YEARNING__INTENSITY);
		createEAttribute(yearningEClass, YEARNING__ACKNOWLEDGED);
		createEReference(yearningEClass, YEARNING__TOWARD);
		createEReference(yearningEClass, YEARNING__PARADOXES);
		createEReference(yearningEClass, YEARNING__MEETS);
		fearEClass = createEClass(FEAR);
		createEAttribute(fearEClass, FEAR__TEXT);
		createEAttribute(fearEClass, FEAR__INTENSITY);
		createEReference(fearEClass, FEAR__FEEDS_FROM);
		createEReference(fearEClass, FEAR__IMAGES);
		heldBackPartEClass = createEClass(HELD_BACK_PART);
		createEAttribute(heldBackPartEClass, HELD_BACK_PART__TEXT);
		createEAttribute(heldBackPartEClass, HELD_BACK_PART__KIND);
		createEReference(heldBackPartEClass, HELD_BACK_PART__HELD_BACK_BY);
		strategyOfSurvivalEClass = createEClass(STRATEGY_OF_SURVIVAL);
		createEAttribute(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__FAMILY);
		createEAttribute(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__MOVEMENT);
		createEAttribute(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__PROTECTS_FROM);
		createEAttribute(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__COST);
		createEAttribute(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__HONOURED_HOW);
		createEAttribute(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__FREQUENCY);
		createEAttribute(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__STATUS);
		createEReference(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__EMERGES_FROM);
		createEReference(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__KEEPS_OUT);
		createEReference(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__REINFORCES);
		createEReference(strategyOfSurvivalEClass, STRATEGY_OF_SURVIVAL__REFRAMED_AS);
		paradoxEClass = createEClass(PARADOX);
		createEAttribute(paradoxEClass, PARADOX__SUMMARY);
		createEAttribute(paradoxEClass, PARADOX__SHAME_NOTE);
		createEAttribute(paradoxEClass, PARADOX__EMPATHY_WITH_YEARNING);
		createEAttribute(paradoxEClass, PARADOX__EMPATHY_WITH_STRATEGY);
		createEReference(paradoxEClass, PARADOX__YEARNINGS);
		createEReference(paradoxEClass, PARADOX__FEARS);
		createEReference(paradoxEClass, PARADOX__STRATEGIES);
		createEReference(paradoxEClass, PARADOX__IMAGES);
		enactmentEClass = createEClass(ENACTMENT);
		createEAttribute(enactmentEClass, ENACTMENT__TEXT);
		createEAttribute(enactmentEClass, ENACTMENT__ARENA);
		createEAttribute(enactmentEClass, ENACTMENT__SYMBOLIC);
		createEAttribute(enactmentEClass, ENACTMENT__DISPLACED);
		createEAttribute(enactmentEClass, ENACTMENT__DISTORTED);
		createEAttribute(enactmentEClass, ENACTMENT__FORMS_CONSIDERED);
		createEAttribute(enactmentEClass, ENACTMENT__THERAPIST_RESPONSE);
		createEReference(enactmentEClass, ENACTMENT__IMAGES);
		createEReference(enactmentEClass, ENACTMENT__STRATEGIES);
		createEReference(enactmentEClass, ENACTMENT__SESSION);
		createEReference(enactmentEClass, ENACTMENT__WITH_PERSON);
		strategyKindEEnum = createEEnum(STRATEGY_KIND);
		movementEEnum = createEEnum(MOVEMENT);
		heldBackKindEEnum = createEEnum(HELD_BACK_KIND);
		arenaEEnum = createEEnum(ARENA);
	}

	private boolean isInitialized = false;

	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);
		RimPackage theRimPackage = (RimPackage)EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		CasesPackage theCasesPackage = (CasesPackage)EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		ImagesPackage theImagesPackage = (ImagesPackage)EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		PracticePackage thePracticePackage = (PracticePackage)EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		SessionsPackage theSessionsPackage = (SessionsPackage)EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		yearningEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		yearningEClass.getESuperTypes().add(theCasesPackage.getHeldElement());
		fearEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		fearEClass.getESuperTypes().add(theCasesPackage.getHeldElement());
		heldBackPartEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		heldBackPartEClass.getESuperTypes().add(theCasesPackage.getHeldElement());
		strategyOfSurvivalEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		strategyOfSurvivalEClass.getESuperTypes().add(theCasesPackage.getHeldElement());
		paradoxEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		paradoxEClass.getESuperTypes().add(theCasesPackage.getHeldElement());
		enactmentEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		enactmentEClass.getESuperTypes().add(theCasesPackage.getHeldElement());
		enactmentEClass.getESuperTypes().add(theImagesPackage.getReasonForChange());
		initEClass(yearningEClass, Yearning.class, "Yearning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getYearning_Text(), ecorePackage.getEString(), "text", null, 1, 1, Yearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearning_Intensity(), theRimPackage.getIntensity(), "intensity", null, 0, 1, Yearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearning_Acknowledged(), ecorePackage.getEBoolean(), "acknowledged", null, 1, 1, Yearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYearning_Toward(), theCasesPackage.getYearnedFor(), theCasesPackage.getYearnedFor_Yearnings(), "toward", null, 0, -1, Yearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYearning_Paradoxes(), this.getParadox(), this.getParadox_Yearnings(), "paradoxes", null, 0, -1, Yearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYearning_Meets(), theImagesPackage.getRelationalImage(), theImagesPackage.getRelationalImage_Answers(), "meets", null, 0, -1, Yearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(fearEClass, Fear.class, "Fear", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFear_Text(), ecorePackage.getEString(), "text", null, 1, 1, Fear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFear_Intensity(), theRimPackage.getIntensity(), "intensity", null, 0, 1, Fear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFear_FeedsFrom(), theImagesPackage.getExperience(), null, "feedsFrom", null, 0, -1, Fear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFear_Images(), theImagesPackage.getRelationalImage(), null, "images", null, 0, -1, Fear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(heldBackPartEClass, HeldBackPart.class, "HeldBackPart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHeldBackPart_Text(), ecorePackage.getEString(), "text", null, 1, 1, HeldBackPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeldBackPart_Kind(), this.getHeldBackKind(), "kind", "OTHER", 1, 1, HeldBackPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHeldBackPart_HeldBackBy(), this.getStrategyOfSurvival(), this.getStrategyOfSurvival_KeepsOut(), "heldBackBy", null, 0, -1, HeldBackPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(strategyOfSurvivalEClass, StrategyOfSurvival.class, "StrategyOfSurvival", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStrategyOfSurvival_Family(), this.getStrategyKind(), "family", "OTHER", 1, 1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyOfSurvival_Movement(), this.getMovement(), "movement", "NA", 1, 1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyOfSurvival_ProtectsFrom(), ecorePackage.getEString(), "protectsFrom", null, 0, 1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyOfSurvival_Cost(), ecorePackage.getEString(), "cost", null, 0, 1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyOfSurvival_HonouredHow(), ecorePackage.getEString(), "honouredHow", null, 0, 1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyOfSurvival_Frequency(), theRimPackage.getIntensity(), "frequency", null, 0, 1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyOfSurvival_Status(), theRimPackage.getChangeStatus(), "status", "ACTIVE", 1, 1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategyOfSurvival_EmergesFrom(), theImagesPackage.getRelationalImage(), theImagesPackage.getRelationalImage_GivesRiseTo(), "emergesFrom", null, 1, -1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategyOfSurvival_KeepsOut(), this.getHeldBackPart(), this.getHeldBackPart_HeldBackBy(), "keepsOut", null, 0, -1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategyOfSurvival_Reinforces(), theImagesPackage.getRelationalImage(), theImagesPackage.getRelationalImage_ReinforcedBy(), "reinforces", null, 0, -1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategyOfSurvival_ReframedAs(), thePracticePackage.getCopingMeans(), thePracticePackage.getCopingMeans_Reframes(), "reframedAs", null, 0, -1, StrategyOfSurvival.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(paradoxEClass, Paradox.class, "Paradox", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParadox_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Paradox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParadox_ShameNote(), ecorePackage.getEString(), "shameNote", null, 0, 1, Paradox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParadox_EmpathyWithYearning(), ecorePackage.getEString(), "empathyWithYearning", null, 0, 1, Paradox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParadox_EmpathyWithStrategy(), ecorePackage.getEString(), "empathyWithStrategy", null, 0, 1, Paradox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParadox_Yearnings(), this.getYearning(), this.getYearning_Paradoxes(), "yearnings", null, 1, -1, Paradox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParadox_Fears(), this.getFear(), null, "fears", null, 0, -1, Paradox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParadox_Strategies(), this.getStrategyOfSurvival(), null, "strategies", null, 1, -1, Paradox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParadox_Images(), theImagesPackage.getRelationalImage(), null, "images", null, 1, -1, Paradox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(enactmentEClass, Enactment.class, "Enactment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEnactment_Text(), ecorePackage.getEString(), "text", null, 1, 1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnactment_Arena(), this.getArena(), "arena", "OTHER", 1, 1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnactment_Symbolic(), ecorePackage.getEBoolean(), "symbolic", null, 1, 1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnactment_Displaced(), ecorePackage.getEBoolean(), "displaced", null, 1, 1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnactment_Distorted(), ecorePackage.getEBoolean(), "distorted", null, 1, 1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnactment_FormsConsidered(), ecorePackage.getEBoolean(), "formsConsidered", null, 1, 1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnactment_TherapistResponse(), ecorePackage.getEString(), "therapistResponse", null, 0, 1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnactment_Images(), theImagesPackage.getRelationalImage(), theImagesPackage.getRelationalImage_Enactments(), "images", null, 1, -1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnactment_Strategies(), this.getStrategyOfSurvival(), null, "strategies", null, 0, -1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnactment_Session(), theSessionsPackage.getSession(), null, "session", null, 0, 1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnactment_WithPerson(), theCasesPackage.getPerson(), null, "withPerson", null, 0, 1, Enactment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEEnum(strategyKindEEnum, StrategyKind.class, "StrategyKind");
		addEEnumLiteral(strategyKindEEnum, StrategyKind.EMOTIONAL_DISENGAGEMENT);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.ROLE_PLAYING);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.REPLICATION);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.CLINGING_REASSURANCE);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.PUSHING_AWAY);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.SILENCE);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.ABSORPTION_ELSEWHERE);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.ATTACK_COUNTERATTACK);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.KEEPING_DISTANCE);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.BEING_RIGHT);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.ONE_FOOT_OUT);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.PERFORMING);
		addEEnumLiteral(strategyKindEEnum, StrategyKind.OTHER);
		initEEnum(movementEEnum, Movement.class, "Movement");
		addEEnumLiteral(movementEEnum, Movement.AWAY);
		addEEnumLiteral(movementEEnum, Movement.TOWARD);
		addEEnumLiteral(movementEEnum, Movement.AGAINST);
		addEEnumLiteral(movementEEnum, Movement.MIXED);
		addEEnumLiteral(movementEEnum, Movement.NA);
		initEEnum(heldBackKindEEnum, HeldBackKind.class, "HeldBackKind");
		addEEnumLiteral(heldBackKindEEnum, HeldBackKind.FEELING);
		addEEnumLiteral(heldBackKindEEnum, HeldBackKind.NEED);
		addEEnumLiteral(heldBackKindEEnum, HeldBackKind.WISH);
		addEEnumLiteral(heldBackKindEEnum, HeldBackKind.THOUGHT);
		addEEnumLiteral(heldBackKindEEnum, HeldBackKind.MEMORY);
		addEEnumLiteral(heldBackKindEEnum, HeldBackKind.STRENGTH);
		addEEnumLiteral(heldBackKindEEnum, HeldBackKind.ANGER);
		addEEnumLiteral(heldBackKindEEnum, HeldBackKind.OTHER);
		initEEnum(arenaEEnum, Arena.class, "Arena");
		addEEnumLiteral(arenaEEnum, Arena.TRANSFERENCE);
		addEEnumLiteral(arenaEEnum, Arena.COUNTERTRANSFERENCE);
		addEEnumLiteral(arenaEEnum, Arena.PARTNER);
		addEEnumLiteral(arenaEEnum, Arena.FAMILY);
		addEEnumLiteral(arenaEEnum, Arena.FRIENDS);
		addEEnumLiteral(arenaEEnum, Arena.WORK);
		addEEnumLiteral(arenaEEnum, Arena.OTHER);
		createGenModelAnnotations();
		createUiAnnotations();
	}

	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The central relational paradox: yearnings, fears, the parts held back, the strategies of survival, and where old images are played out."
		   });
		addAnnotation
		  (strategyKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a person does to stay out of connection. The first three are background knowledge; the others come from the source cases. Source: S0#13, S1#45, S1#53, S2#1, S2#13, S2#14, S2#21, P3."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Being there without being moved: feelings are kept flat or far away. Source: P3."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Being who others seem to need, so that one\'s own needs stay unseen. Source: P3."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Repeating with others what was once suffered. Source: P3."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Holding on and asking again and again whether all is well. Source: S1#45."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Making the other go before closeness becomes frightening. Source: S1#45."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Falling silent, or speaking only of what is necessary. Source: S1#53."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Being taken up by work or other things."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Meeting a threat by attacking, or an attack by attacking back. Source: S2#1."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Staying at a distance so that nothing can hurt. Source: S2#1."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Insisting on being right or on being understood. Source: S2#21."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "Never quite arriving: one foot in and one foot out. Source: S2#13."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "Being at one\'s best in order to belong."
		   });
		addAnnotation
		  (strategyKindEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "Another way; the name and the note say which. Source: workbench."
		   });
		addAnnotation
		  (movementEEnum,
		   source,
		   new String[] {
			   "documentation", "Which way a strategy moves in relation to others. Source: P12."
		   });
		addAnnotation
		  (movementEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Away from others: withdrawing, hiding, falling silent. Source: P12."
		   });
		addAnnotation
		  (movementEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Toward others: pleasing, clinging, giving oneself up. Source: P12."
		   });
		addAnnotation
		  (movementEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Against others: attacking, controlling, shaming. Source: P12."
		   });
		addAnnotation
		  (movementEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Now one way, now another. Source: workbench."
		   });
		addAnnotation
		  (movementEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Does not apply or is not known."
		   });
		addAnnotation
		  (heldBackKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What kind of experience is held back. Source: S0#10, S0#27, workbench."
		   });
		addAnnotation
		  (heldBackKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A feeling that is not shown, such as sadness, tenderness or despair. Source: S0#10, S0#27."
		   });
		addAnnotation
		  (heldBackKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Something that is needed and not asked for. Source: S0#3."
		   });
		addAnnotation
		  (heldBackKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Something longed for and kept to oneself. Source: S0#8."
		   });
		addAnnotation
		  (heldBackKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A thought or an opinion that is not said. Source: S0#10."
		   });
		addAnnotation
		  (heldBackKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Something remembered and not told. Source: S0#10."
		   });
		addAnnotation
		  (heldBackKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Something one can do or knows and hides. Source: workbench."
		   });
		addAnnotation
		  (heldBackKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Anger or rage that is not allowed to be there. Source: S0#27."
		   });
		addAnnotation
		  (heldBackKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Something else; the text says what. Source: workbench."
		   });
		addAnnotation
		  (arenaEEnum,
		   source,
		   new String[] {
			   "documentation", "Where an old image is played out. Source: S0#20, workbench."
		   });
		addAnnotation
		  (arenaEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Toward the therapist. Source: S0#20."
		   });
		addAnnotation
		  (arenaEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "In the therapist, as an answer to the client or out of the therapist\'s own images. Source: S0#20."
		   });
		addAnnotation
		  (arenaEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "With the partner. Source: S2#19."
		   });
		addAnnotation
		  (arenaEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "In the family. Source: workbench."
		   });
		addAnnotation
		  (arenaEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Among friends. Source: workbench."
		   });
		addAnnotation
		  (arenaEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "At work or at school. Source: workbench."
		   });
		addAnnotation
		  (arenaEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Somewhere else; the text says where. Source: workbench."
		   });
		addAnnotation
		  (yearningEClass,
		   source,
		   new String[] {
			   "documentation", "A longing for connection, even with the very people who hurt. Source: S0#8, S0#23."
		   });
		addAnnotation
		  (getYearning_Text(),
		   source,
		   new String[] {
			   "documentation", "What is longed for. Source: S0#8."
		   });
		addAnnotation
		  (getYearning_Intensity(),
		   source,
		   new String[] {
			   "documentation", "How strong it is, 0 to 10. Source: S0#8, workbench."
		   });
		addAnnotation
		  (getYearning_Acknowledged(),
		   source,
		   new String[] {
			   "documentation", "True when the longing was acknowledged and respected. Source: S0#23, S0#27."
		   });
		addAnnotation
		  (getYearning_Toward(),
		   source,
		   new String[] {
			   "documentation", "The people or relationships it goes out to. Source: S0#8, S0#23."
		   });
		addAnnotation
		  (getYearning_Paradoxes(),
		   source,
		   new String[] {
			   "documentation", "The paradoxes it is one side of. Source: S0#8."
		   });
		addAnnotation
		  (getYearning_Meets(),
		   source,
		   new String[] {
			   "documentation", "The images that answer it: what the person expects where this is longed for. Source: S0#18."
		   });
		addAnnotation
		  (fearEClass,
		   source,
		   new String[] {
			   "documentation", "The fear of what others will do in answer to the yearning. Source: S0#9, S0#18."
		   });
		addAnnotation
		  (getFear_Text(),
		   source,
		   new String[] {
			   "documentation", "What is feared. Source: S0#9."
		   });
		addAnnotation
		  (getFear_Intensity(),
		   source,
		   new String[] {
			   "documentation", "How strong it is, 0 to 10. Source: S0#9, workbench."
		   });
		addAnnotation
		  (getFear_FeedsFrom(),
		   source,
		   new String[] {
			   "documentation", "The neglects, humiliations and violations it feeds from. Source: S0#9."
		   });
		addAnnotation
		  (getFear_Images(),
		   source,
		   new String[] {
			   "documentation", "The images that hold the fear. Source: S0#18."
		   });
		addAnnotation
		  (heldBackPartEClass,
		   source,
		   new String[] {
			   "documentation", "An important part of experience that is kept out of connection. Source: S0#10, S0#11."
		   });
		addAnnotation
		  (getHeldBackPart_Text(),
		   source,
		   new String[] {
			   "documentation", "What is kept out. Source: S0#10, S0#11."
		   });
		addAnnotation
		  (getHeldBackPart_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of experience it is. Source: S0#10, workbench."
		   });
		addAnnotation
		  (getHeldBackPart_HeldBackBy(),
		   source,
		   new String[] {
			   "documentation", "The strategies that keep it out. Source: S0#10, S0#13."
		   });
		addAnnotation
		  (strategyOfSurvivalEClass,
		   source,
		   new String[] {
			   "documentation", "A method that once helped to survive the pain of disconnection and now keeps the person out of authentic engagement. To be honoured before it is changed. Source: S0#13, S0#16, P3."
		   });
		addAnnotation
		  (getStrategyOfSurvival_Family(),
		   source,
		   new String[] {
			   "documentation", "What kind of strategy it is. Source: S0#13, P3."
		   });
		addAnnotation
		  (getStrategyOfSurvival_Movement(),
		   source,
		   new String[] {
			   "documentation", "Away from, toward or against others. Source: P12."
		   });
		addAnnotation
		  (getStrategyOfSurvival_ProtectsFrom(),
		   source,
		   new String[] {
			   "documentation", "What it protects from. Source: S0#16, P3."
		   });
		addAnnotation
		  (getStrategyOfSurvival_Cost(),
		   source,
		   new String[] {
			   "documentation", "What it costs. Source: S0#13, workbench."
		   });
		addAnnotation
		  (getStrategyOfSurvival_HonouredHow(),
		   source,
		   new String[] {
			   "documentation", "How it was honoured in the work. Source: S0#24, P3, P9."
		   });
		addAnnotation
		  (getStrategyOfSurvival_Frequency(),
		   source,
		   new String[] {
			   "documentation", "How often it is used, 0 (never) to 10 (always). Source: workbench."
		   });
		addAnnotation
		  (getStrategyOfSurvival_Status(),
		   source,
		   new String[] {
			   "documentation", "How far it has changed. Source: S0#4, workbench."
		   });
		addAnnotation
		  (getStrategyOfSurvival_EmergesFrom(),
		   source,
		   new String[] {
			   "documentation", "The images it comes out of. Source: S0#16."
		   });
		addAnnotation
		  (getStrategyOfSurvival_KeepsOut(),
		   source,
		   new String[] {
			   "documentation", "The parts of experience it keeps out of connection. Source: S0#10."
		   });
		addAnnotation
		  (getStrategyOfSurvival_Reinforces(),
		   source,
		   new String[] {
			   "documentation", "The images it confirms, which closes the loop. Source: S0#13, workbench."
		   });
		addAnnotation
		  (getStrategyOfSurvival_ReframedAs(),
		   source,
		   new String[] {
			   "documentation", "The same behaviour seen as a way of coping. Source: S1#26, S1#54."
		   });
		addAnnotation
		  (paradoxEClass,
		   source,
		   new String[] {
			   "documentation", "The central relational paradox: yearning for connection while keeping important parts of oneself out of it. Source: S0#7, S0#8, S0#10, S1#67."
		   });
		addAnnotation
		  (getParadox_Summary(),
		   source,
		   new String[] {
			   "documentation", "The paradox in a few sentences. Source: S0#7."
		   });
		addAnnotation
		  (getParadox_ShameNote(),
		   source,
		   new String[] {
			   "documentation", "How others\' judgement adds shame and bewilderment. Source: S0#25."
		   });
		addAnnotation
		  (getParadox_EmpathyWithYearning(),
		   source,
		   new String[] {
			   "documentation", "How the yearning was met with empathy. Source: S0#15, S0#27."
		   });
		addAnnotation
		  (getParadox_EmpathyWithStrategy(),
		   source,
		   new String[] {
			   "documentation", "How the ways of staying out were met with empathy. Source: S0#15, S0#24."
		   });
		addAnnotation
		  (getParadox_Yearnings(),
		   source,
		   new String[] {
			   "documentation", "The yearnings, one side of the paradox. Source: S0#8, S0#15."
		   });
		addAnnotation
		  (getParadox_Fears(),
		   source,
		   new String[] {
			   "documentation", "The fears in between. Source: S0#9."
		   });
		addAnnotation
		  (getParadox_Strategies(),
		   source,
		   new String[] {
			   "documentation", "The ways of staying out, the other side. Source: S0#13, S0#15."
		   });
		addAnnotation
		  (getParadox_Images(),
		   source,
		   new String[] {
			   "documentation", "The images that join both sides. Source: S0#16, S0#18."
		   });
		addAnnotation
		  (enactmentEClass,
		   source,
		   new String[] {
			   "documentation", "An old image being played out, in the therapy or elsewhere. Source: S0#20."
		   });
		addAnnotation
		  (getEnactment_Text(),
		   source,
		   new String[] {
			   "documentation", "What happened. Source: S0#20."
		   });
		addAnnotation
		  (getEnactment_Arena(),
		   source,
		   new String[] {
			   "documentation", "Where it was played out. Source: S0#20."
		   });
		addAnnotation
		  (getEnactment_Symbolic(),
		   source,
		   new String[] {
			   "documentation", "True when it was played out symbolically. Source: S0#20."
		   });
		addAnnotation
		  (getEnactment_Displaced(),
		   source,
		   new String[] {
			   "documentation", "True when it was displaced to somebody else. Source: S0#20."
		   });
		addAnnotation
		  (getEnactment_Distorted(),
		   source,
		   new String[] {
			   "documentation", "True when it was played out in a distorted form. Source: S0#20."
		   });
		addAnnotation
		  (getEnactment_FormsConsidered(),
		   source,
		   new String[] {
			   "documentation", "True when symbolic, displaced and distorted were considered and none applies. Source: S0#20, workbench."
		   });
		addAnnotation
		  (getEnactment_TherapistResponse(),
		   source,
		   new String[] {
			   "documentation", "How the therapist answered. Source: S0#19, S0#20."
		   });
		addAnnotation
		  (getEnactment_Images(),
		   source,
		   new String[] {
			   "documentation", "The images that are played out. Source: S0#20."
		   });
		addAnnotation
		  (getEnactment_Strategies(),
		   source,
		   new String[] {
			   "documentation", "The strategies seen in it. Source: S0#20."
		   });
		addAnnotation
		  (getEnactment_Session(),
		   source,
		   new String[] {
			   "documentation", "The session it happened in or was told in. Source: S0#14."
		   });
		addAnnotation
		  (getEnactment_WithPerson(),
		   source,
		   new String[] {
			   "documentation", "With whom it was played out. Source: S0#20."
		   });
	}

	protected void createUiAnnotations() {
		String source = "http://relationalimages.org/ui";
		addAnnotation
		  (getYearning_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getFear_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getHeldBackPart_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getStrategyOfSurvival_ProtectsFrom(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getStrategyOfSurvival_Cost(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getStrategyOfSurvival_HonouredHow(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getParadox_Summary(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getParadox_ShameNote(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getParadox_EmpathyWithYearning(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getParadox_EmpathyWithStrategy(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getEnactment_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getEnactment_TherapistResponse(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
	}
}
