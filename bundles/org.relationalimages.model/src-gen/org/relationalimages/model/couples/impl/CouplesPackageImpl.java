// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.impl.CasesPackageImpl;
import org.relationalimages.model.couples.AttachmentStyle;
import org.relationalimages.model.couples.Commitment;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.DyadReading;
import org.relationalimages.model.couples.ExternalProblem;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.OriginStory;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.model.couples.ThreatSource;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.impl.ImagesPackageImpl;
import org.relationalimages.model.impl.RimPackageImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.impl.PracticePackageImpl;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.impl.SessionsPackageImpl;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.impl.StrategiesPackageImpl;
import org.relationalimages.model.teaching.TeachingPackage;
import org.relationalimages.model.teaching.impl.TeachingPackageImpl;

public class CouplesPackageImpl extends EPackageImpl implements CouplesPackage {
	private EClass standingElementEClass = null;
	private EClass threatSourceEClass = null;
	private EClass dyadEClass = null;
	private EClass dyadReadingEClass = null;
	private EClass originStoryEClass = null;
	private EClass partnerPositionEClass = null;
	private EClass regulationEventEClass = null;
	private EClass interactionCycleEClass = null;
	private EClass cycleStepEClass = null;
	private EClass safetyAgreementEClass = null;
	private EClass threatResponseEClass = null;
	private EClass externalProblemEClass = null;
	private EEnum commitmentEEnum = null;
	private EEnum psychSystemEEnum = null;
	private EEnum attachmentStyleEEnum = null;
	private EEnum regulationKindEEnum = null;
	private EEnum cycleKindEEnum = null;
	private EEnum standingEEnum = null;

	private CouplesPackageImpl() {
		super(eNS_URI, CouplesFactory.eINSTANCE);
	}
	private static boolean isInited = false;

	public static CouplesPackage init() {
		if (isInited) return (CouplesPackage)EPackage.Registry.INSTANCE.getEPackage(CouplesPackage.eNS_URI);
		Object registeredCouplesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CouplesPackageImpl theCouplesPackage = registeredCouplesPackage instanceof CouplesPackageImpl ? (CouplesPackageImpl)registeredCouplesPackage : new CouplesPackageImpl();
		isInited = true;
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		RimPackageImpl theRimPackage = (RimPackageImpl)(registeredPackage instanceof RimPackageImpl ? registeredPackage : RimPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		CasesPackageImpl theCasesPackage = (CasesPackageImpl)(registeredPackage instanceof CasesPackageImpl ? registeredPackage : CasesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		ImagesPackageImpl theImagesPackage = (ImagesPackageImpl)(registeredPackage instanceof ImagesPackageImpl ? registeredPackage : ImagesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		StrategiesPackageImpl theStrategiesPackage = (StrategiesPackageImpl)(registeredPackage instanceof StrategiesPackageImpl ? registeredPackage : StrategiesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		SessionsPackageImpl theSessionsPackage = (SessionsPackageImpl)(registeredPackage instanceof SessionsPackageImpl ? registeredPackage : SessionsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		PracticePackageImpl thePracticePackage = (PracticePackageImpl)(registeredPackage instanceof PracticePackageImpl ? registeredPackage : PracticePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TeachingPackage.eNS_URI);
		TeachingPackageImpl theTeachingPackage = (TeachingPackageImpl)(registeredPackage instanceof TeachingPackageImpl ? registeredPackage : TeachingPackage.eINSTANCE);
		theCouplesPackage.createPackageContents();
		theRimPackage.createPackageContents();
		theCasesPackage.createPackageContents();
		theImagesPackage.createPackageContents();
		theStrategiesPackage.createPackageContents();
		theSessionsPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theTeachingPackage.createPackageContents();
		theCouplesPackage.initializePackageContents();
		theRimPackage.initializePackageContents();
		theCasesPackage.initializePackageContents();
		theImagesPackage.initializePackageContents();
		theStrategiesPackage.initializePackageContents();
		theSessionsPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theTeachingPackage.initializePackageContents();
		theCouplesPackage.freeze();
		EPackage.Registry.INSTANCE.put(CouplesPackage.eNS_URI, theCouplesPackage);
		return theCouplesPackage;
	}

	@Override
	public EClass getStandingElement() {
		return standingElementEClass;
	}

	@Override
	public EAttribute getStandingElement_Standing() {
		return (EAttribute)standingElementEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getStandingElement_LookAgainDay() {
		return (EAttribute)standingElementEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getStandingElement_LookAgainDate() {
		return (EAttribute)standingElementEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getThreatSource() {
		return threatSourceEClass;
	}

	@Override
	public EClass getDyad() {
		return dyadEClass;
	}

	@Override
	public EAttribute getDyad_CourtshipOver() {
		return (EAttribute)dyadEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getDyad_StressMonths() {
		return (EAttribute)dyadEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getDyad_Partners() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getDyad_Relationship() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getDyad_OriginStory() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getDyad_Positions() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getDyad_Events() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getDyad_Cycles() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getDyad_Agreements() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EReference getDyad_Threats() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(9);
	}

	@Override
	public EReference getDyad_Readings() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(10);
	}

	@Override
	public EClass getDyadReading() {
		return dyadReadingEClass;
	}

	@Override
	public EAttribute getDyadReading_Bitterness() {
		return (EAttribute)dyadReadingEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getDyadReading_Alienation() {
		return (EAttribute)dyadReadingEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getDyadReading_Safety() {
		return (EAttribute)dyadReadingEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getOriginStory() {
		return originStoryEClass;
	}

	@Override
	public EAttribute getOriginStory_HowMet() {
		return (EAttribute)originStoryEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getOriginStory_WhyFellInLove() {
		return (EAttribute)originStoryEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getOriginStory_Courtship() {
		return (EAttribute)originStoryEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getOriginStory_AskedIn() {
		return (EReference)originStoryEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EClass getPartnerPosition() {
		return partnerPositionEClass;
	}

	@Override
	public EAttribute getPartnerPosition_Commitment() {
		return (EAttribute)partnerPositionEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getPartnerPosition_System() {
		return (EAttribute)partnerPositionEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getPartnerPosition_NeedToBeRight() {
		return (EAttribute)partnerPositionEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getPartnerPosition_NeedToBeUnderstood() {
		return (EAttribute)partnerPositionEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getPartnerPosition_Style() {
		return (EAttribute)partnerPositionEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getPartnerPosition_History() {
		return (EAttribute)partnerPositionEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getPartnerPosition_Person() {
		return (EReference)partnerPositionEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getPartnerPosition_GroundedIn() {
		return (EReference)partnerPositionEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EClass getRegulationEvent() {
		return regulationEventEClass;
	}

	@Override
	public EAttribute getRegulationEvent_Order() {
		return (EAttribute)regulationEventEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getRegulationEvent_Text() {
		return (EAttribute)regulationEventEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getRegulationEvent_Kind() {
		return (EAttribute)regulationEventEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getRegulationEvent_Severity() {
		return (EAttribute)regulationEventEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getRegulationEvent_Implicit() {
		return (EAttribute)regulationEventEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getRegulationEvent_Gross() {
		return (EAttribute)regulationEventEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getRegulationEvent_Actor() {
		return (EReference)regulationEventEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getRegulationEvent_RepairedBy() {
		return (EReference)regulationEventEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getRegulationEvent_Repairs() {
		return (EReference)regulationEventEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EReference getRegulationEvent_LeadsTo() {
		return (EReference)regulationEventEClass.getEStructuralFeatures().get(9);
	}

	@Override
	public EReference getRegulationEvent_FollowsFrom() {
		return (EReference)regulationEventEClass.getEStructuralFeatures().get(10);
	}

	@Override
	public EClass getInteractionCycle() {
		return interactionCycleEClass;
	}

	@Override
	public EAttribute getInteractionCycle_Kind() {
		return (EAttribute)interactionCycleEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getInteractionCycle_Steps() {
		return (EReference)interactionCycleEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getCycleStep() {
		return cycleStepEClass;
	}

	@Override
	public EAttribute getCycleStep_Text() {
		return (EAttribute)cycleStepEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getCycleStep_Person() {
		return (EReference)cycleStepEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getCycleStep_Image() {
		return (EReference)cycleStepEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getCycleStep_Strategy() {
		return (EReference)cycleStepEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getCycleStep_Next() {
		return (EReference)cycleStepEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getCycleStep_Exits() {
		return (EReference)cycleStepEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EClass getSafetyAgreement() {
		return safetyAgreementEClass;
	}

	@Override
	public EAttribute getSafetyAgreement_Text() {
		return (EAttribute)safetyAgreementEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getSafetyAgreement_Since() {
		return (EReference)safetyAgreementEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getThreatResponse() {
		return threatResponseEClass;
	}

	@Override
	public EAttribute getThreatResponse_Text() {
		return (EAttribute)threatResponseEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getThreatResponse_BelowAwareness() {
		return (EAttribute)threatResponseEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getThreatResponse_BodyNote() {
		return (EAttribute)threatResponseEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getThreatResponse_CausedBy() {
		return (EReference)threatResponseEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getThreatResponse_CarriedBy() {
		return (EReference)threatResponseEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EClass getExternalProblem() {
		return externalProblemEClass;
	}

	@Override
	public EAttribute getExternalProblem_Effects() {
		return (EAttribute)externalProblemEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getExternalProblem_Affects() {
		return (EReference)externalProblemEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EEnum getCommitment() {
		return commitmentEEnum;
	}

	@Override
	public EEnum getPsychSystem() {
		return psychSystemEEnum;
	}

	@Override
	public EEnum getAttachmentStyle() {
		return attachmentStyleEEnum;
	}

	@Override
	public EEnum getRegulationKind() {
		return regulationKindEEnum;
	}

	@Override
	public EEnum getCycleKind() {
		return cycleKindEEnum;
	}

	@Override
	public EEnum getStanding() {
		return standingEEnum;
	}

	@Override
	public CouplesFactory getCouplesFactory() {
		return (CouplesFactory)getEFactoryInstance();
	}

	private boolean isCreated = false;

	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;
		standingElementEClass = createEClass(STANDING_ELEMENT);
		createEAttribute(standingElementEClass, STANDING_ELEMENT__STANDING);
		createEAttribute(standingElementEClass, STANDING_ELEMENT__LOOK_AGAIN_DAY);
		createEAttribute(standingElementEClass, STANDING_ELEMENT__LOOK_AGAIN_DATE);
		threatSourceEClass = createEClass(THREAT_SOURCE);
		dyadEClass = createEClass(DYAD);
		createEAttribute(dyadEClass, DYAD__COURTSHIP_OVER);
		createEAttribute(dyadEClass, DYAD__STRESS_MONTHS);
		createEReference(dyadEClass, DYAD__PARTNERS);
		createEReference(dyadEClass, DYAD__RELATIONSHIP);
		createEReference(dyadEClass, DYAD__ORIGIN_STORY);
		createEReference(dyadEClass, DYAD__POSITIONS);
		createEReference(dyadEClass, DYAD__EVENTS);
		createEReference(dyadEClass, DYAD__CYCLES);
		createEReference(dyadEClass, DYAD__AGREEMENTS);
		createEReference(dyadEClass, DYAD__THREATS);
		createEReference(dyadEClass, DYAD__READINGS);
		dyadReadingEClass = createEClass(DYAD_READING);
		createEAttribute(dyadReadingEClass, DYAD_READING__BITTERNESS);
		createEAttribute(dyadReadingEClass, DYAD_READING__ALIENATION);
		createEAttribute(dyadReadingEClass, DYAD_READING__SAFETY);
		originStoryEClass = createEClass(ORIGIN_STORY);
		createEAttribute(originStoryEClass, ORIGIN_STORY__HOW_MET);
		createEAttribute(originStoryEClass, ORIGIN_STORY__WHY_FELL_IN_LOVE);
		createEAttribute(originStoryEClass, ORIGIN_STORY__COURTSHIP);
		createEReference(originStoryEClass, ORIGIN_STORY__ASKED_IN);
		partnerPositionEClass = createEClass(PARTNER_POSITION);
		createEAttribute(partnerPositionEClass, PARTNER_POSITION__COMMITMENT);
		createEAttribute(partnerPositionEClass, PARTNER_POSITION__SYSTEM);
		createEAttribute(partnerPositionEClass, PARTNER_POSITION__NEED_TO_BE_RIGHT);
		createEAttribute(partnerPositionEClass, PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD);
		createEAttribute(partnerPositionEClass, PARTNER_POSITION__STYLE);
		createEAttribute(partnerPositionEClass, PARTNER_POSITION__HISTORY);
		createEReference(partnerPositionEClass, PARTNER_POSITION__PERSON);
		createEReference(partnerPositionEClass, PARTNER_POSITION__GROUNDED_IN);
		regulationEventEClass = createEClass(REGULATION_EVENT);
		createEAttribute(regulationEventEClass, REGULATION_EVENT__ORDER);
		createEAttribute(regulationEventEClass, REGULATION_EVENT__TEXT);
		createEAttribute(regulationEventEClass, REGULATION_EVENT__KIND);
		createEAttribute(regulationEventEClass, REGULATION_EVENT__SEVERITY);
		createEAttribute(regulationEventEClass, REGULATION_EVENT__IMPLICIT);
		createEAttribute(regulationEventEClass, REGULATION_EVENT__GROSS);
		createEReference(regulationEventEClass, REGULATION_EVENT__ACTOR);
		createEReference(regulationEventEClass, REGULATION_EVENT__REPAIRED_BY);
		createEReference(regulationEventEClass, REGULATION_EVENT__REPAIRS);
		createEReference(regulationEventEClass, REGULATION_EVENT__LEADS_TO);
		createEReference(regulationEventEClass, REGULATION_EVENT__FOLLOWS_FROM);
		interactionCycleEClass = createEClass(INTERACTION_CYCLE);
		createEAttribute(interactionCycleEClass, INTERACTION_CYCLE__KIND);
		createEReference(interactionCycleEClass, INTERACTION_CYCLE__STEPS);
		cycleStepEClass = createEClass(CYCLE_STEP);
		createEAttribute(cycleStepEClass, CYCLE_STEP__TEXT);
		createEReference(cycleStepEClass, CYCLE_STEP__PERSON);
		createEReference(cycleStepEClass, CYCLE_STEP__IMAGE);
		createEReference(cycleStepEClass, CYCLE_STEP__STRATEGY);
		createEReference(cycleStepEClass, CYCLE_STEP__NEXT);
		createEReference(cycleStepEClass, CYCLE_STEP__EXITS);
		safetyAgreementEClass = createEClass(SAFETY_AGREEMENT);
		createEAttribute(safetyAgreementEClass, SAFETY_AGREEMENT__TEXT);
		createEReference(safetyAgreementEClass, SAFETY_AGREEMENT__SINCE);
		threatResponseEClass = createEClass(THREAT_RESPONSE);
		createEAttribute(threatResponseEClass, THREAT_RESPONSE__TEXT);
		createEAttribute(threatResponseEClass, THREAT_RESPONSE__BELOW_AWARENESS);
		createEAttribute(threatResponseEClass, THREAT_RESPONSE__BODY_NOTE);
		createEReference(threatResponseEClass, THREAT_RESPONSE__CAUSED_BY);
		createEReference(threatResponseEClass, THREAT_RESPONSE__CARRIED_BY);
		externalProblemEClass = createEClass(EXTERNAL_PROBLEM);
		createEAttribute(externalProblemEClass, EXTERNAL_PROBLEM__EFFECTS);
		createEReference(externalProblemEClass, EXTERNAL_PROBLEM__AFFECTS);
		commitmentEEnum = createEEnum(COMMITMENT);
		psychSystemEEnum = createEEnum(PSYCH_SYSTEM);
		attachmentStyleEEnum = createEEnum(ATTACHMENT_STYLE);
		regulationKindEEnum = createEEnum(REGULATION_KIND);
		cycleKindEEnum = createEEnum(CYCLE_KIND);
		standingEEnum = createEEnum(STANDING);
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
		SessionsPackage theSessionsPackage = (SessionsPackage)EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		ImagesPackage theImagesPackage = (ImagesPackage)EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		StrategiesPackage theStrategiesPackage = (StrategiesPackage)EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		standingElementEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		threatSourceEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		dyadEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		dyadEClass.getESuperTypes().add(theCasesPackage.getParty());
		dyadReadingEClass.getESuperTypes().add(theRimPackage.getDatedReading());
		originStoryEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		partnerPositionEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		partnerPositionEClass.getESuperTypes().add(this.getStandingElement());
		partnerPositionEClass.getESuperTypes().add(this.getThreatSource());
		regulationEventEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		regulationEventEClass.getESuperTypes().add(this.getStandingElement());
		regulationEventEClass.getESuperTypes().add(this.getThreatSource());
		interactionCycleEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		interactionCycleEClass.getESuperTypes().add(this.getStandingElement());
		cycleStepEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		safetyAgreementEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		safetyAgreementEClass.getESuperTypes().add(this.getStandingElement());
		safetyAgreementEClass.getESuperTypes().add(theImagesPackage.getReasonForChange());
		threatResponseEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		externalProblemEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		initEClass(standingElementEClass, StandingElement.class, "StandingElement", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStandingElement_Standing(), this.getStanding(), "standing", "HAPPENED", 1, 1, StandingElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandingElement_LookAgainDay(), theRimPackage.getDayOffset(), "lookAgainDay", null, 0, 1, StandingElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStandingElement_LookAgainDate(), theRimPackage.getCalendarDate(), "lookAgainDate", null, 0, 1, StandingElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(threatSourceEClass, ThreatSource.class, "ThreatSource", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEClass(dyadEClass, Dyad.class, "Dyad", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDyad_CourtshipOver(), ecorePackage.getEBoolean(), "courtshipOver", null, 1, 1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDyad_StressMonths(), theRimPackage.getMonths(), "stressMonths", null, 0, 1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Partners(), theCasesPackage.getPerson(), null, "partners", null, 2, 2, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Relationship(), theCasesPackage.getRelationship(), null, "relationship", null, 1, 1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_OriginStory(), this.getOriginStory(), null, "originStory", null, 0, 1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Positions(), this.getPartnerPosition(), null, "positions", null, 0, 2, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Events(), this.getRegulationEvent(), null, "events", null, 0, -1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Cycles(), this.getInteractionCycle(), null, "cycles", null, 0, -1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Agreements(), this.getSafetyAgreement(), null, "agreements", null, 0, -1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Threats(), this.getThreatResponse(), null, "threats", null, 0, -1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Readings(), this.getDyadReading(), null, "readings", null, 0, -1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(dyadReadingEClass, DyadReading.class, "DyadReading", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDyadReading_Bitterness(), theRimPackage.getIntensity(), "bitterness", null, 0, 1, DyadReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDyadReading_Alienation(), theRimPackage.getIntensity(), "alienation", null, 0, 1, DyadReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDyadReading_Safety(), theRimPackage.getIntensity(), "safety", null, 0, 1, DyadReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(originStoryEClass, OriginStory.class, "OriginStory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOriginStory_HowMet(), ecorePackage.getEString(), "howMet", null, 0, 1, OriginStory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOriginStory_WhyFellInLove(), ecorePackage.getEString(), "whyFellInLove", null, 0, 1, OriginStory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOriginStory_Courtship(), ecorePackage.getEString(), "courtship", null, 0, 1, OriginStory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOriginStory_AskedIn(), theSessionsPackage.getSession(), null, "askedIn", null, 0, 1, OriginStory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(partnerPositionEClass, PartnerPosition.class, "PartnerPosition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPartnerPosition_Commitment(), this.getCommitment(), "commitment", "UNKNOWN", 1, 1, PartnerPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartnerPosition_System(), this.getPsychSystem(), "system", "UNKNOWN", 1, 1, PartnerPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartnerPosition_NeedToBeRight(), theRimPackage.getIntensity(), "needToBeRight", null, 0, 1, PartnerPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartnerPosition_NeedToBeUnderstood(), theRimPackage.getIntensity(), "needToBeUnderstood", null, 0, 1, PartnerPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartnerPosition_Style(), this.getAttachmentStyle(), "style", "UNKNOWN", 1, 1, PartnerPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartnerPosition_History(), ecorePackage.getEString(), "history", null, 0, 1, PartnerPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartnerPosition_Person(), theCasesPackage.getPerson(), null, "person", null, 1, 1, PartnerPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartnerPosition_GroundedIn(), theImagesPackage.getRelationalImage(), null, "groundedIn", null, 0, -1, PartnerPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(regulationEventEClass, RegulationEvent.class, "RegulationEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegulationEvent_Order(), theRimPackage.getOrder(), "order", "0", 1, 1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegulationEvent_Text(), ecorePackage.getEString(), "text", null, 0, 1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegulationEvent_Kind(), this.getRegulationKind(), "kind", "MISATTUNEMENT", 1, 1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegulationEvent_Severity(), theRimPackage.getIntensity(), "severity", null, 0, 1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegulationEvent_Implicit(), ecorePackage.getEBoolean(), "implicit", null, 1, 1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegulationEvent_Gross(), ecorePackage.getEBoolean(), "gross", null, 1, 1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegulationEvent_Actor(), theCasesPackage.getPerson(), null, "actor", null, 0, 1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegulationEvent_RepairedBy(), this.getRegulationEvent(), this.getRegulationEvent_Repairs(), "repairedBy", null, 0, 1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegulationEvent_Repairs(), this.getRegulationEvent(), this.getRegulationEvent_RepairedBy(), "repairs", null, 0, -1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegulationEvent_LeadsTo(), this.getRegulationEvent(), this.getRegulationEvent_FollowsFrom(), "leadsTo", null, 0, -1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegulationEvent_FollowsFrom(), this.getRegulationEvent(), this.getRegulationEvent_LeadsTo(), "followsFrom", null, 0, -1, RegulationEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(interactionCycleEClass, InteractionCycle.class, "InteractionCycle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInteractionCycle_Kind(), this.getCycleKind(), "kind", "OTHER", 1, 1, InteractionCycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInteractionCycle_Steps(), this.getCycleStep(), null, "steps", null, 0, -1, InteractionCycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(cycleStepEClass, CycleStep.class, "CycleStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCycleStep_Text(), ecorePackage.getEString(), "text", null, 1, 1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycleStep_Person(), theCasesPackage.getPerson(), null, "person", null, 1, 1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycleStep_Image(), theImagesPackage.getRelationalImage(), null, "image", null, 0, 1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycleStep_Strategy(), theStrategiesPackage.getStrategyOfSurvival(), null, "strategy", null, 0, 1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycleStep_Next(), this.getCycleStep(), null, "next", null, 0, -1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycleStep_Exits(), theImagesPackage.getReasonForChange(), null, "exits", null, 0, -1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(safetyAgreementEClass, SafetyAgreement.class, "SafetyAgreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSafetyAgreement_Text(), ecorePackage.getEString(), "text", null, 1, 1, SafetyAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSafetyAgreement_Since(), theSessionsPackage.getSession(), null, "since", null, 0, 1, SafetyAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(threatResponseEClass, ThreatResponse.class, "ThreatResponse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getThreatResponse_Text(), ecorePackage.getEString(), "text", null, 1, 1, ThreatResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatResponse_BelowAwareness(), ecorePackage.getEBoolean(), "belowAwareness", null, 1, 1, ThreatResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatResponse_BodyNote(), ecorePackage.getEString(), "bodyNote", null, 0, 1, ThreatResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getThreatResponse_CausedBy(), this.getThreatSource(), null, "causedBy", null, 0, -1, ThreatResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getThreatResponse_CarriedBy(), theCasesPackage.getPerson(), null, "carriedBy", null, 0, -1, ThreatResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(externalProblemEClass, ExternalProblem.class, "ExternalProblem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExternalProblem_Effects(), ecorePackage.getEString(), "effects", null, 0, 1, ExternalProblem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExternalProblem_Affects(), theCasesPackage.getPerson(), null, "affects", null, 0, -1, ExternalProblem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEEnum(commitmentEEnum, Commitment.class, "Commitment");
		addEEnumLiteral(commitmentEEnum, Commitment.FULL);
		addEEnumLiteral(commitmentEEnum, Commitment.ONE_FOOT_OUT);
		addEEnumLiteral(commitmentEEnum, Commitment.NEVER_FULLY);
		addEEnumLiteral(commitmentEEnum, Commitment.UNKNOWN);
		initEEnum(psychSystemEEnum, PsychSystem.class, "PsychSystem");
		addEEnumLiteral(psychSystemEEnum, PsychSystem.ONE_PERSON);
		addEEnumLiteral(psychSystemEEnum, PsychSystem.MOVING);
		addEEnumLiteral(psychSystemEEnum, PsychSystem.TWO_PERSON);
		addEEnumLiteral(psychSystemEEnum, PsychSystem.UNKNOWN);
		initEEnum(attachmentStyleEEnum, AttachmentStyle.class, "AttachmentStyle");
		addEEnumLiteral(attachmentStyleEEnum, AttachmentStyle.SECURE_ANCHOR);
		addEEnumLiteral(attachmentStyleEEnum, AttachmentStyle.ANXIOUS_WAVE);
		addEEnumLiteral(attachmentStyleEEnum, AttachmentStyle.AVOIDANT_ISLAND);
		addEEnumLiteral(attachmentStyleEEnum, AttachmentStyle.FEARFUL);
		addEEnumLiteral(attachmentStyleEEnum, AttachmentStyle.UNKNOWN);
		initEEnum(regulationKindEEnum, RegulationKind.class, "RegulationKind");
		addEEnumLiteral(regulationKindEEnum, RegulationKind.DEPENDENCE_BEGINS);
		addEEnumLiteral(regulationKindEEnum, RegulationKind.MISATTUNEMENT);
		addEEnumLiteral(regulationKindEEnum, RegulationKind.DYSREGULATION);
		addEEnumLiteral(regulationKindEEnum, RegulationKind.ATTACK);
		addEEnumLiteral(regulationKindEEnum, RegulationKind.COUNTERATTACK);
		addEEnumLiteral(regulationKindEEnum, RegulationKind.DISTANCING);
		addEEnumLiteral(regulationKindEEnum, RegulationKind.REPAIR_ATTEMPT);
		addEEnumLiteral(regulationKindEEnum, RegulationKind.REPAIR);
		addEEnumLiteral(regulationKindEEnum, RegulationKind.RELAXED_ALERT);
		addEEnumLiteral(regulationKindEEnum, RegulationKind.DISTRESS_RELIEF);
		initEEnum(cycleKindEEnum, CycleKind.class, "CycleKind");
		addEEnumLiteral(cycleKindEEnum, CycleKind.ATTACK_COUNTERATTACK);
		addEEnumLiteral(cycleKindEEnum, CycleKind.PURSUE_WITHDRAW);
		addEEnumLiteral(cycleKindEEnum, CycleKind.SILENT_TREATMENT);
		addEEnumLiteral(cycleKindEEnum, CycleKind.PUSH_PULL);
		addEEnumLiteral(cycleKindEEnum, CycleKind.SECURE);
		addEEnumLiteral(cycleKindEEnum, CycleKind.OTHER);
		initEEnum(standingEEnum, Standing.class, "Standing");
		addEEnumLiteral(standingEEnum, Standing.HAPPENED);
		addEEnumLiteral(standingEEnum, Standing.HOPED_FOR);
		addEEnumLiteral(standingEEnum, Standing.PROPOSED);
		addEEnumLiteral(standingEEnum, Standing.AGREED);
		createGenModelAnnotations();
		createUiAnnotations();
	}

	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The couple as a unit: how they met, where each stands, how they regulate each other, the cycles they are caught in and the safety they build."
		   });
		addAnnotation
		  (commitmentEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a partner has committed. Source: S2#11, S2#13."
		   });
		addAnnotation
		  (commitmentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Has decided for this partner. Source: S2#11."
		   });
		addAnnotation
		  (commitmentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "In the relationship, with a way out kept open; the partner may feel it as a threat without knowing it. Source: S2#13."
		   });
		addAnnotation
		  (commitmentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Has never really decided for this partner. Better not taken up near the beginning of treatment. Source: S2#11."
		   });
		addAnnotation
		  (commitmentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Not known yet. Source: workbench."
		   });
		addAnnotation
		  (psychSystemEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a partner thinks for one or for two. Source: S2#12, S2#18."
		   });
		addAnnotation
		  (psychSystemEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Thinks and decides for one, as if alone. Worth taking up early. Source: S2#12."
		   });
		addAnnotation
		  (psychSystemEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "On the way from one to two."
		   });
		addAnnotation
		  (psychSystemEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Thinks of both: what is good for the one has to be good for the other. Source: S2#18."
		   });
		addAnnotation
		  (psychSystemEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Not known yet. Source: workbench."
		   });
		addAnnotation
		  (attachmentStyleEEnum,
		   source,
		   new String[] {
			   "documentation", "The usual style of attachment with its everyday name. Source: S1#6, P27, P66."
		   });
		addAnnotation
		  (attachmentStyleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "At ease with closeness and with being apart. Source: P27."
		   });
		addAnnotation
		  (attachmentStyleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Afraid of being left; seeks closeness and reassurance. Source: S1#6, P27."
		   });
		addAnnotation
		  (attachmentStyleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Afraid of losing room; looks after things alone. Source: P27."
		   });
		addAnnotation
		  (attachmentStyleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Longs for closeness and is afraid of it. Source: S1#46, P66."
		   });
		addAnnotation
		  (attachmentStyleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Not known yet. A style is a rough word: none is needed. Source: workbench."
		   });
		addAnnotation
		  (regulationKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What happened in the mutual regulation of the two. Source: S2#3, S2#4, S2#6, S2#15, S2#20."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The two begin to depend on one another; this is when trouble often shows first. Source: S2#3."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "One reached out or was upset, and the other\'s answer missed it. Source: S2#6."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "One or both are beyond what they can bear, and cannot calm each other. Source: S2#4."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "One turns against the other, in words or otherwise. Source: S2#1."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "The other strikes back. Source: S2#1."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "One withdraws or keeps away. Source: S2#1."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "One tries to make it good; it has not reached the other yet. Source: S2#4."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Something that went wrong was made good between the two. Source: S2#4."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "The two are at ease with each other and awake to each other."
		   });
		addAnnotation
		  (regulationKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "One was upset, and the other soon eased it."
		   });
		addAnnotation
		  (cycleKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What kind of cycle a couple is caught in or has built. Source: S1#45, S1#53, S2#1."
		   });
		addAnnotation
		  (cycleKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "One attacks, the other strikes back, and both feel justified. Source: S2#1."
		   });
		addAnnotation
		  (cycleKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The more one seeks contact, the more the other withdraws, and the other way round. Source: workbench."
		   });
		addAnnotation
		  (cycleKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Both stay silent, and the silence keeps itself going. Source: S1#53."
		   });
		addAnnotation
		  (cycleKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "One holds on when the other wants room and pushes away when the other comes near. Source: S1#45."
		   });
		addAnnotation
		  (cycleKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A good cycle: one reaches out, the other answers, and both grow calmer. Source: S2#16."
		   });
		addAnnotation
		  (cycleKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Another cycle; the name says which. Source: workbench."
		   });
		addAnnotation
		  (standingEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether something about a couple is a fact, a hope or a promise. Source: S2#1, S2#18, workbench."
		   });
		addAnnotation
		  (standingEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "It happened, or it is so."
		   });
		addAnnotation
		  (standingEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Longed or worked for; drawn apart and no evidence for anything."
		   });
		addAnnotation
		  (standingEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Put forward by somebody; not agreed yet."
		   });
		addAnnotation
		  (standingEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Agreed by both."
		   });
		addAnnotation
		  (standingElementEClass,
		   source,
		   new String[] {
			   "documentation", "What can have happened, be hoped for, be proposed or be agreed. Source: S2#1, workbench."
		   });
		addAnnotation
		  (getStandingElement_Standing(),
		   source,
		   new String[] {
			   "documentation", "Whether it happened, is hoped for, is proposed or is agreed. Source: S2#1, workbench."
		   });
		addAnnotation
		  (getStandingElement_LookAgainDay(),
		   source,
		   new String[] {
			   "documentation", "The day on which a hope or a proposal is looked at again, in days since the work began. Source: workbench."
		   });
		addAnnotation
		  (getStandingElement_LookAgainDate(),
		   source,
		   new String[] {
			   "documentation", "The date instead of the day; the day gives nobody away. Source: P90, workbench."
		   });
		addAnnotation
		  (threatSourceEClass,
		   source,
		   new String[] {
			   "documentation", "What a developing threat response goes back to: an event between the two, or where a partner stands. Source: S2#6, S2#13."
		   });
		addAnnotation
		  (dyadEClass,
		   source,
		   new String[] {
			   "documentation", "Two partners looked at as one unit with a shared safety system. Source: S2#1."
		   });
		addAnnotation
		  (getDyad_CourtshipOver(),
		   source,
		   new String[] {
			   "documentation", "True when the time of courtship, in which both audition, is over. Source: S2#17."
		   });
		addAnnotation
		  (getDyad_StressMonths(),
		   source,
		   new String[] {
			   "documentation", "For how many months they have been under stress. Source: S2#2."
		   });
		addAnnotation
		  (getDyad_Partners(),
		   source,
		   new String[] {
			   "documentation", "The two partners, two different people. Source: S2#1."
		   });
		addAnnotation
		  (getDyad_Relationship(),
		   source,
		   new String[] {
			   "documentation", "Their relationship. Source: S2#10."
		   });
		addAnnotation
		  (getDyad_OriginStory(),
		   source,
		   new String[] {
			   "documentation", "How they met and why they fell in love. Source: S2#2."
		   });
		addAnnotation
		  (getDyad_Positions(),
		   source,
		   new String[] {
			   "documentation", "Where each partner stands. Source: S2#11, S2#12."
		   });
		addAnnotation
		  (getDyad_Events(),
		   source,
		   new String[] {
			   "documentation", "What happened between them, in order. Source: S2#3, S2#4, S2#6."
		   });
		addAnnotation
		  (getDyad_Cycles(),
		   source,
		   new String[] {
			   "documentation", "The cycles they are caught in or have built. Source: S1#45, S1#53."
		   });
		addAnnotation
		  (getDyad_Agreements(),
		   source,
		   new String[] {
			   "documentation", "What they promised each other for safety. Source: S2#1, P21."
		   });
		addAnnotation
		  (getDyad_Threats(),
		   source,
		   new String[] {
			   "documentation", "The threat responses that developed. Source: S2#6."
		   });
		addAnnotation
		  (getDyad_Readings(),
		   source,
		   new String[] {
			   "documentation", "How bitter, how far apart and how safe the two were, each with its session. Source: S2#1, S2#4."
		   });
		addAnnotation
		  (dyadReadingEClass,
		   source,
		   new String[] {
			   "documentation", "How a couple was in one session. Source: S2#1, S2#4."
		   });
		addAnnotation
		  (getDyadReading_Bitterness(),
		   source,
		   new String[] {
			   "documentation", "How bitter it is between them, 0 to 10. Source: S2#1."
		   });
		addAnnotation
		  (getDyadReading_Alienation(),
		   source,
		   new String[] {
			   "documentation", "How alienated they are, 0 to 10. Source: S2#1."
		   });
		addAnnotation
		  (getDyadReading_Safety(),
		   source,
		   new String[] {
			   "documentation", "How safe and secure they are with each other, 0 to 10. Source: S2#1, S2#16."
		   });
		addAnnotation
		  (originStoryEClass,
		   source,
		   new String[] {
			   "documentation", "The story of how two people met and why they fell in love; sometimes asked for in the initial session. Source: S2#2."
		   });
		addAnnotation
		  (getOriginStory_HowMet(),
		   source,
		   new String[] {
			   "documentation", "How they met. Source: S2#2."
		   });
		addAnnotation
		  (getOriginStory_WhyFellInLove(),
		   source,
		   new String[] {
			   "documentation", "Why they fell in love. Source: S2#2."
		   });
		addAnnotation
		  (getOriginStory_Courtship(),
		   source,
		   new String[] {
			   "documentation", "How they were while auditioning for each other. Source: S2#17."
		   });
		addAnnotation
		  (getOriginStory_AskedIn(),
		   source,
		   new String[] {
			   "documentation", "The session in which it was asked for. Source: S2#2."
		   });
		addAnnotation
		  (partnerPositionEClass,
		   source,
		   new String[] {
			   "documentation", "Where one partner stands: commitment, thinking for one or two, the need to be right. Source: S2#11, S2#12, S2#21."
		   });
		addAnnotation
		  (getPartnerPosition_Commitment(),
		   source,
		   new String[] {
			   "documentation", "How far the partner has committed. Source: S2#11, S2#13."
		   });
		addAnnotation
		  (getPartnerPosition_System(),
		   source,
		   new String[] {
			   "documentation", "Whether the partner thinks for one or for two. Source: S2#12, S2#18."
		   });
		addAnnotation
		  (getPartnerPosition_NeedToBeRight(),
		   source,
		   new String[] {
			   "documentation", "How much the partner needs to be right, 0 to 10. Source: S2#20, S2#21."
		   });
		addAnnotation
		  (getPartnerPosition_NeedToBeUnderstood(),
		   source,
		   new String[] {
			   "documentation", "How much the partner needs to be understood, 0 to 10. Source: S2#20, S2#21."
		   });
		addAnnotation
		  (getPartnerPosition_Style(),
		   source,
		   new String[] {
			   "documentation", "The usual style of attachment. Source: P27."
		   });
		addAnnotation
		  (getPartnerPosition_History(),
		   source,
		   new String[] {
			   "documentation", "The partner\'s history: misunderstood, injured, failed attachments. Source: S2#5."
		   });
		addAnnotation
		  (getPartnerPosition_Person(),
		   source,
		   new String[] {
			   "documentation", "The partner. Source: S2#11."
		   });
		addAnnotation
		  (getPartnerPosition_GroundedIn(),
		   source,
		   new String[] {
			   "documentation", "The early images it is grounded in. Source: S2#19, S0#38."
		   });
		addAnnotation
		  (regulationEventEClass,
		   source,
		   new String[] {
			   "documentation", "Something that happened between the two and raised or relieved distress. Source: S2#3, S2#4, S2#6, S2#9, S2#20."
		   });
		addAnnotation
		  (getRegulationEvent_Order(),
		   source,
		   new String[] {
			   "documentation", "Its place in the sequence, from 0. Source: S2#6."
		   });
		addAnnotation
		  (getRegulationEvent_Text(),
		   source,
		   new String[] {
			   "documentation", "What happened. Source: S2#7, workbench."
		   });
		addAnnotation
		  (getRegulationEvent_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of event it was. Source: S2#4, S2#6."
		   });
		addAnnotation
		  (getRegulationEvent_Severity(),
		   source,
		   new String[] {
			   "documentation", "How severe it was, 0 to 10. Source: S2#6."
		   });
		addAnnotation
		  (getRegulationEvent_Implicit(),
		   source,
		   new String[] {
			   "documentation", "True when it went on faster than conscious awareness. Source: S2#8."
		   });
		addAnnotation
		  (getRegulationEvent_Gross(),
		   source,
		   new String[] {
			   "documentation", "True for a gross misattunement. Source: S2#6."
		   });
		addAnnotation
		  (getRegulationEvent_Actor(),
		   source,
		   new String[] {
			   "documentation", "Who did it; in distress people don\'t know what they are doing or why. Source: S2#7."
		   });
		addAnnotation
		  (getRegulationEvent_RepairedBy(),
		   source,
		   new String[] {
			   "documentation", "The event that repaired it; empty means unrepaired. Source: S2#4."
		   });
		addAnnotation
		  (getRegulationEvent_Repairs(),
		   source,
		   new String[] {
			   "documentation", "The events that it repaired. Source: S2#4."
		   });
		addAnnotation
		  (getRegulationEvent_LeadsTo(),
		   source,
		   new String[] {
			   "documentation", "What it led to. Source: S2#6."
		   });
		addAnnotation
		  (getRegulationEvent_FollowsFrom(),
		   source,
		   new String[] {
			   "documentation", "What it followed from. Source: S2#6."
		   });
		addAnnotation
		  (interactionCycleEClass,
		   source,
		   new String[] {
			   "documentation", "A round of steps in which each partner\'s move calls for the other\'s. Source: S1#6, S1#45, S1#53, S2#1."
		   });
		addAnnotation
		  (getInteractionCycle_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of cycle it is. Source: S1#45, S1#53, S2#1."
		   });
		addAnnotation
		  (getInteractionCycle_Steps(),
		   source,
		   new String[] {
			   "documentation", "Its moves, in the order in which they are told; each names the steps it calls for. Source: S1#45, S1#53."
		   });
		addAnnotation
		  (cycleStepEClass,
		   source,
		   new String[] {
			   "documentation", "One move in a cycle. Source: S1#45, S1#53."
		   });
		addAnnotation
		  (getCycleStep_Text(),
		   source,
		   new String[] {
			   "documentation", "What the person does, feels or thinks. Source: S1#45."
		   });
		addAnnotation
		  (getCycleStep_Person(),
		   source,
		   new String[] {
			   "documentation", "Whose move it is. Source: S1#45."
		   });
		addAnnotation
		  (getCycleStep_Image(),
		   source,
		   new String[] {
			   "documentation", "The image that stirs behind it. Source: S1#46, workbench."
		   });
		addAnnotation
		  (getCycleStep_Strategy(),
		   source,
		   new String[] {
			   "documentation", "The strategy it is an instance of. Source: S1#45, workbench."
		   });
		addAnnotation
		  (getCycleStep_Next(),
		   source,
		   new String[] {
			   "documentation", "The moves it calls for; the last leads back to the first. Source: S1#45."
		   });
		addAnnotation
		  (getCycleStep_Exits(),
		   source,
		   new String[] {
			   "documentation", "What leads out of the round from here: an exception, a good experience, an action that was tried, an agreement. Source: S1#55, P50."
		   });
		addAnnotation
		  (safetyAgreementEClass,
		   source,
		   new String[] {
			   "documentation", "Something the two promise each other so that both are safe. Source: S2#1, S2#20, P21."
		   });
		addAnnotation
		  (getSafetyAgreement_Text(),
		   source,
		   new String[] {
			   "documentation", "The promise. Source: P21."
		   });
		addAnnotation
		  (getSafetyAgreement_Since(),
		   source,
		   new String[] {
			   "documentation", "The session since which it holds. Source: workbench."
		   });
		addAnnotation
		  (threatResponseEClass,
		   source,
		   new String[] {
			   "documentation", "A threat response that developed from unrepaired gross misattunements and became a problem in itself. Source: S2#6, S2#13."
		   });
		addAnnotation
		  (getThreatResponse_Text(),
		   source,
		   new String[] {
			   "documentation", "How it shows. Source: S2#6."
		   });
		addAnnotation
		  (getThreatResponse_BelowAwareness(),
		   source,
		   new String[] {
			   "documentation", "True when it lies below both partners\' awareness. Source: S2#8, S2#13."
		   });
		addAnnotation
		  (getThreatResponse_BodyNote(),
		   source,
		   new String[] {
			   "documentation", "What goes on in the body. Source: S2#6, S2#15."
		   });
		addAnnotation
		  (getThreatResponse_CausedBy(),
		   source,
		   new String[] {
			   "documentation", "The events or positions it goes back to. Source: S2#6, S2#13."
		   });
		addAnnotation
		  (getThreatResponse_CarriedBy(),
		   source,
		   new String[] {
			   "documentation", "Who carries it. Source: S2#13."
		   });
		addAnnotation
		  (externalProblemEClass,
		   source,
		   new String[] {
			   "documentation", "A problem with a name of its own, outside the person: the person is not the problem. Source: S1#65, S1#68."
		   });
		addAnnotation
		  (getExternalProblem_Effects(),
		   source,
		   new String[] {
			   "documentation", "What the problem does to the people. Source: S1#65."
		   });
		addAnnotation
		  (getExternalProblem_Affects(),
		   source,
		   new String[] {
			   "documentation", "The people it troubles. Source: S1#65."
		   });
	}

	protected void createUiAnnotations() {
		String source = "http://relationalimages.org/ui";
		addAnnotation
		  (getOriginStory_HowMet(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getOriginStory_WhyFellInLove(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getOriginStory_Courtship(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getPartnerPosition_History(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRegulationEvent_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getCycleStep_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getSafetyAgreement_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getThreatResponse_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getThreatResponse_BodyNote(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExternalProblem_Effects(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
	}
}
