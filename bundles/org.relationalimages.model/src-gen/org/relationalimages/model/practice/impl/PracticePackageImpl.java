// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

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
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.Celebration;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.HopeAnswer;
import org.relationalimages.model.practice.ListeningTurn;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.MiracleDay;
import org.relationalimages.model.practice.PatternFactor;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.PreventionPlan;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.ProgressNarrative;
import org.relationalimages.model.practice.RelationshipNarrative;
import org.relationalimages.model.practice.Ritual;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.practice.StrengthExploration;
import org.relationalimages.model.practice.ValueItem;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.impl.SessionsPackageImpl;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.impl.StrategiesPackageImpl;
import org.relationalimages.model.teaching.TeachingPackage;
import org.relationalimages.model.teaching.impl.TeachingPackageImpl;

public class PracticePackageImpl extends EPackageImpl implements PracticePackage {
	private EClass scaleEClass = null;
	private EClass programmeEClass = null;
	private EClass phaseRunEClass = null;
	private EClass exerciseFormEClass = null;
	private EClass relationshipNarrativeEClass = null;
	private EClass listeningTurnEClass = null;
	private EClass hopeAnswerEClass = null;
	private EClass copingMeansEClass = null;
	private EClass strengthExplorationEClass = null;
	private EClass exceptionEntryEClass = null;
	private EClass miracleDayEClass = null;
	private EClass scaleReadingEClass = null;
	private EClass valueItemEClass = null;
	private EClass exceptionDescriptionEClass = null;
	private EClass exceptionPatternEClass = null;
	private EClass microExperimentEClass = null;
	private EClass actionItemEClass = null;
	private EClass actionCommitmentEClass = null;
	private EClass feedbackReviewEClass = null;
	private EClass progressNarrativeEClass = null;
	private EClass preventionPlanEClass = null;
	private EClass celebrationEClass = null;
	private EClass ritualEClass = null;
	private EEnum phaseEEnum = null;
	private EEnum runStateEEnum = null;
	private EEnum patternFactorEEnum = null;

	private PracticePackageImpl() {
		super(eNS_URI, PracticeFactory.eINSTANCE);
	}
	private static boolean isInited = false;

	public static PracticePackage init() {
		if (isInited) return (PracticePackage)EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		Object registeredPracticePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PracticePackageImpl thePracticePackage = registeredPracticePackage instanceof PracticePackageImpl ? (PracticePackageImpl)registeredPracticePackage : new PracticePackageImpl();
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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CouplesPackage.eNS_URI);
		CouplesPackageImpl theCouplesPackage = (CouplesPackageImpl)(registeredPackage instanceof CouplesPackageImpl ? registeredPackage : CouplesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TeachingPackage.eNS_URI);
		TeachingPackageImpl theTeachingPackage = (TeachingPackageImpl)(registeredPackage instanceof TeachingPackageImpl ? registeredPackage : TeachingPackage.eINSTANCE);
		thePracticePackage.createPackageContents();
		theRimPackage.createPackageContents();
		theCasesPackage.createPackageContents();
		theImagesPackage.createPackageContents();
		theStrategiesPackage.createPackageContents();
		theSessionsPackage.createPackageContents();
		theCouplesPackage.createPackageContents();
		theTeachingPackage.createPackageContents();
		thePracticePackage.initializePackageContents();
		theRimPackage.initializePackageContents();
		theCasesPackage.initializePackageContents();
		theImagesPackage.initializePackageContents();
		theStrategiesPackage.initializePackageContents();
		theSessionsPackage.initializePackageContents();
		theCouplesPackage.initializePackageContents();
		theTeachingPackage.initializePackageContents();
		thePracticePackage.freeze();
		EPackage.Registry.INSTANCE.put(PracticePackage.eNS_URI, thePracticePackage);
		return thePracticePackage;
	}

	@Override
	public EClass getScale() {
		return scaleEClass;
	}

	@Override
	public EAttribute getScale_Min() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getScale_Max() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getScale_AnchorLow() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getScale_AnchorHigh() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getScale_GoodEnough() {
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getScale_Readings() {
		return (EReference)scaleEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EClass getProgramme() {
		return programmeEClass;
	}

	@Override
	public EAttribute getProgramme_StartDay() {
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getProgramme_ForWhom() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getProgramme_Runs() {
		return (EReference)programmeEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getPhaseRun() {
		return phaseRunEClass;
	}

	@Override
	public EAttribute getPhaseRun_Phase() {
		return (EAttribute)phaseRunEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getPhaseRun_Cycle() {
		return (EAttribute)phaseRunEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getPhaseRun_DayFrom() {
		return (EAttribute)phaseRunEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getPhaseRun_DayTo() {
		return (EAttribute)phaseRunEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getPhaseRun_State() {
		return (EAttribute)phaseRunEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getPhaseRun_Forms() {
		return (EReference)phaseRunEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EClass getExerciseForm() {
		return exerciseFormEClass;
	}

	@Override
	public EAttribute getExerciseForm_Day() {
		return (EAttribute)exerciseFormEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getExerciseForm_Person() {
		return (EReference)exerciseFormEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getExerciseForm_Session() {
		return (EReference)exerciseFormEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getRelationshipNarrative() {
		return relationshipNarrativeEClass;
	}

	@Override
	public EAttribute getRelationshipNarrative_Important() {
		return (EAttribute)relationshipNarrativeEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getRelationshipNarrative_Struggles() {
		return (EAttribute)relationshipNarrativeEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getRelationshipNarrative_Aspirations() {
		return (EAttribute)relationshipNarrativeEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getListeningTurn() {
		return listeningTurnEClass;
	}

	@Override
	public EReference getListeningTurn_Speaker() {
		return (EReference)listeningTurnEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getListeningTurn_Listener() {
		return (EReference)listeningTurnEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getListeningTurn_Minutes() {
		return (EAttribute)listeningTurnEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getListeningTurn_Interrupted() {
		return (EAttribute)listeningTurnEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getListeningTurn_Understood() {
		return (EAttribute)listeningTurnEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getListeningTurn_SwitchedTo() {
		return (EReference)listeningTurnEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getListeningTurn_SwitchedFrom() {
		return (EReference)listeningTurnEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EClass getHopeAnswer() {
		return hopeAnswerEClass;
	}

	@Override
	public EAttribute getHopeAnswer_SmallImprovement() {
		return (EAttribute)hopeAnswerEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EClass getCopingMeans() {
		return copingMeansEClass;
	}

	@Override
	public EAttribute getCopingMeans_Text() {
		return (EAttribute)copingMeansEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getCopingMeans_Imperfect() {
		return (EAttribute)copingMeansEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getCopingMeans_Reframes() {
		return (EReference)copingMeansEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getStrengthExploration() {
		return strengthExplorationEClass;
	}

	@Override
	public EAttribute getStrengthExploration_Helped() {
		return (EAttribute)strengthExplorationEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getStrengthExploration_Learned() {
		return (EAttribute)strengthExplorationEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getStrengthExploration_OthersSay() {
		return (EAttribute)strengthExplorationEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getStrengthExploration_Traits() {
		return (EAttribute)strengthExplorationEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EClass getExceptionEntry() {
		return exceptionEntryEClass;
	}

	@Override
	public EAttribute getExceptionEntry_Context() {
		return (EAttribute)exceptionEntryEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getExceptionEntry_Behavior() {
		return (EAttribute)exceptionEntryEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getExceptionEntry_Thoughts() {
		return (EAttribute)exceptionEntryEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getExceptionEntry_Emotions() {
		return (EAttribute)exceptionEntryEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getExceptionEntry_Reveals() {
		return (EAttribute)exceptionEntryEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getExceptionEntry_Contradicts() {
		return (EReference)exceptionEntryEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getExceptionEntry_Selected() {
		return (EAttribute)exceptionEntryEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EClass getMiracleDay() {
		return miracleDayEClass;
	}

	@Override
	public EAttribute getMiracleDay_FirstSign() {
		return (EAttribute)miracleDayEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getMiracleDay_IDo() {
		return (EAttribute)miracleDayEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getMiracleDay_PartnerDoes() {
		return (EAttribute)miracleDayEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getMiracleDay_Interactions() {
		return (EAttribute)miracleDayEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getMiracleDay_Details() {
		return (EAttribute)miracleDayEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EClass getScaleReading() {
		return scaleReadingEClass;
	}

	@Override
	public EReference getScaleReading_Scale() {
		return (EReference)scaleReadingEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getScaleReading_About() {
		return (EReference)scaleReadingEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getScaleReading_Low() {
		return (EAttribute)scaleReadingEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getScaleReading_High() {
		return (EAttribute)scaleReadingEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getScaleReading_WhyNotLower() {
		return (EAttribute)scaleReadingEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getScaleReading_ChangedHow() {
		return (EAttribute)scaleReadingEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getScaleReading_OnePointUp() {
		return (EAttribute)scaleReadingEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EClass getValueItem() {
		return valueItemEClass;
	}

	@Override
	public EAttribute getValueItem_Rank() {
		return (EAttribute)valueItemEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getValueItem_Focus() {
		return (EAttribute)valueItemEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getValueItem_Why() {
		return (EAttribute)valueItemEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getValueItem_SpecificThing() {
		return (EAttribute)valueItemEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EClass getExceptionDescription() {
		return exceptionDescriptionEClass;
	}

	@Override
	public EReference getExceptionDescription_Exception() {
		return (EReference)exceptionDescriptionEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getExceptionDescription_Context() {
		return (EAttribute)exceptionDescriptionEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getExceptionDescription_Thinking() {
		return (EAttribute)exceptionDescriptionEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getExceptionDescription_DidDifferently() {
		return (EAttribute)exceptionDescriptionEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getExceptionDescription_Body() {
		return (EAttribute)exceptionDescriptionEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getExceptionDescription_Capacity() {
		return (EAttribute)exceptionDescriptionEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getExceptionDescription_IfFrequent() {
		return (EAttribute)exceptionDescriptionEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EClass getExceptionPattern() {
		return exceptionPatternEClass;
	}

	@Override
	public EAttribute getExceptionPattern_Conditions() {
		return (EAttribute)exceptionPatternEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getExceptionPattern_Factor() {
		return (EAttribute)exceptionPatternEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getExceptionPattern_Entries() {
		return (EReference)exceptionPatternEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getMicroExperiment() {
		return microExperimentEClass;
	}

	@Override
	public EReference getMicroExperiment_Pattern() {
		return (EReference)microExperimentEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getMicroExperiment_Days() {
		return (EAttribute)microExperimentEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getMicroExperiment_Plan() {
		return (EAttribute)microExperimentEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getMicroExperiment_Observations() {
		return (EAttribute)microExperimentEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getMicroExperiment_Learned() {
		return (EAttribute)microExperimentEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getMicroExperiment_AsksToTalk() {
		return (EAttribute)microExperimentEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EClass getActionItem() {
		return actionItemEClass;
	}

	@Override
	public EAttribute getActionItem_Text() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getActionItem_Concrete() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getActionItem_Feasible() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getActionItem_Situation() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getActionItem_Style() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getActionItem_AsksToTalk() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getActionItem_GrowsFrom() {
		return (EReference)actionItemEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EClass getActionCommitment() {
		return actionCommitmentEClass;
	}

	@Override
	public EReference getActionCommitment_Action() {
		return (EReference)actionCommitmentEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getActionCommitment_WeekStart() {
		return (EAttribute)actionCommitmentEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getActionCommitment_ToTry() {
		return (EAttribute)actionCommitmentEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getActionCommitment_HopeToLearn() {
		return (EAttribute)actionCommitmentEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getActionCommitment_KnowHow() {
		return (EAttribute)actionCommitmentEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EClass getFeedbackReview() {
		return feedbackReviewEClass;
	}

	@Override
	public EReference getFeedbackReview_Commitment() {
		return (EReference)feedbackReviewEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getFeedbackReview_Tried() {
		return (EAttribute)feedbackReviewEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getFeedbackReview_Happened() {
		return (EAttribute)feedbackReviewEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getFeedbackReview_Learned() {
		return (EAttribute)feedbackReviewEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getFeedbackReview_Adjust() {
		return (EAttribute)feedbackReviewEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EClass getProgressNarrative() {
		return progressNarrativeEClass;
	}

	@Override
	public EAttribute getProgressNarrative_Start() {
		return (EAttribute)progressNarrativeEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getProgressNarrative_Happened() {
		return (EAttribute)progressNarrativeEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getProgressNarrative_LearnedSelf() {
		return (EAttribute)progressNarrativeEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getProgressNarrative_LearnedRelationship() {
		return (EAttribute)progressNarrativeEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getProgressNarrative_Now() {
		return (EAttribute)progressNarrativeEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getProgressNarrative_Proud() {
		return (EAttribute)progressNarrativeEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getProgressNarrative_Hope() {
		return (EAttribute)progressNarrativeEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EClass getPreventionPlan() {
		return preventionPlanEClass;
	}

	@Override
	public EAttribute getPreventionPlan_EarlySigns() {
		return (EAttribute)preventionPlanEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getPreventionPlan_Responses() {
		return (EAttribute)preventionPlanEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getPreventionPlan_ProvenCoping() {
		return (EReference)preventionPlanEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getPreventionPlan_SupportWhen() {
		return (EAttribute)preventionPlanEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EClass getCelebration() {
		return celebrationEClass;
	}

	@Override
	public EAttribute getCelebration_Meaning() {
		return (EAttribute)celebrationEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getCelebration_ChangedSelf() {
		return (EAttribute)celebrationEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getCelebration_ChangedRelationship() {
		return (EAttribute)celebrationEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getCelebration_ChangedLife() {
		return (EAttribute)celebrationEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getCelebration_Discovery() {
		return (EAttribute)celebrationEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getCelebration_Witnesses() {
		return (EReference)celebrationEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EClass getRitual() {
		return ritualEClass;
	}

	@Override
	public EAttribute getRitual_Text() {
		return (EAttribute)ritualEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getRitual_EveryDays() {
		return (EAttribute)ritualEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getRitual_Minutes() {
		return (EAttribute)ritualEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EEnum getPhase() {
		return phaseEEnum;
	}

	@Override
	public EEnum getRunState() {
		return runStateEEnum;
	}

	@Override
	public EEnum getPatternFactor() {
		return patternFactorEEnum;
	}

	@Override
	public PracticeFactory getPracticeFactory() {
		return (PracticeFactory)getEFactoryInstance();
	}

	private boolean isCreated = false;

	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;
		scaleEClass = createEClass(SCALE);
		createEAttribute(scaleEClass, SCALE__MIN);
		createEAttribute(scaleEClass, SCALE__MAX);
		createEAttribute(scaleEClass, SCALE__ANCHOR_LOW);
		createEAttribute(scaleEClass, SCALE__ANCHOR_HIGH);
		createEAttribute(scaleEClass, SCALE__GOOD_ENOUGH);
		createEReference(scaleEClass, SCALE__READINGS);
		programmeEClass = createEClass(PROGRAMME);
		createEAttribute(programmeEClass, PROGRAMME__START_DAY);
		createEReference(programmeEClass, PROGRAMME__FOR_WHOM);
		createEReference(programmeEClass, PROGRAMME__RUNS);
		phaseRunEClass = createEClass(PHASE_RUN);
		createEAttribute(phaseRunEClass, PHASE_RUN__PHASE);
		createEAttribute(phaseRunEClass, PHASE_RUN__CYCLE);
		createEAttribute(phaseRunEClass, PHASE_RUN__DAY_FROM);
		createEAttribute(phaseRunEClass, PHASE_RUN__DAY_TO);
		createEAttribute(phaseRunEClass, PHASE_RUN__STATE);
		createEReference(phaseRunEClass, PHASE_RUN__FORMS);
		exerciseFormEClass = createEClass(EXERCISE_FORM);
		createEAttribute(exerciseFormEClass, EXERCISE_FORM__DAY);
		createEReference(exerciseFormEClass, EXERCISE_FORM__PERSON);
		createEReference(exerciseFormEClass, EXERCISE_FORM__SESSION);
		relationshipNarrativeEClass = createEClass(RELATIONSHIP_NARRATIVE);
		createEAttribute(relationshipNarrativeEClass, RELATIONSHIP_NARRATIVE__IMPORTANT);
		createEAttribute(relationshipNarrativeEClass, RELATIONSHIP_NARRATIVE__STRUGGLES);
		createEAttribute(relationshipNarrativeEClass, RELATIONSHIP_NARRATIVE__ASPIRATIONS);
		listeningTurnEClass = createEClass(LISTENING_TURN);
		createEReference(listeningTurnEClass, LISTENING_TURN__SPEAKER);
		createEReference(listeningTurnEClass, LISTENING_TURN__LISTENER);
		createEAttribute(listeningTurnEClass, LISTENING_TURN__MINUTES);
		createEAttribute(listeningTurnEClass, LISTENING_TURN__INTERRUPTED);
		createEAttribute(listeningTurnEClass, LISTENING_TURN__UNDERSTOOD);
		createEReference(listeningTurnEClass, LISTENING_TURN__SWITCHED_TO);
		createEReference(listeningTurnEClass, LISTENING_TURN__SWITCHED_FROM);
		hopeAnswerEClass = createEClass(HOPE_ANSWER);
		createEAttribute(hopeAnswerEClass, HOPE_ANSWER__SMALL_IMPROVEMENT);
		copingMeansEClass = createEClass(COPING_MEANS);
		createEAttribute(copingMeansEClass, COPING_MEANS__TEXT);
		createEAttribute(copingMeansEClass, COPING_MEANS__IMPERFECT);
		createEReference(copingMeansEClass, COPING_MEANS__REFRAMES);
		strengthExplorationEClass = createEClass(STRENGTH_EXPLORATION);
		createEAttribute(strengthExplorationEClass, STRENGTH_EXPLORATION__HELPED);
		createEAttribute(strengthExplorationEClass, STRENGTH_EXPLORATION__LEARNED);
		createEAttribute(strengthExplorationEClass, STRENGTH_EXPLORATION__OTHERS_SAY);
		createEAttribute(strengthExplorationEClass, STRENGTH_EXPLORATION__TRAITS);
		exceptionEntryEClass = createEClass(EXCEPTION_ENTRY);
		createEAttribute(exceptionEntryEClass, EXCEPTION_ENTRY__CONTEXT);
		createEAttribute(exceptionEntryEClass, EXCEPTION_ENTRY__BEHAVIOR);
		createEAttribute(exceptionEntryEClass, EXCEPTION_ENTRY__THOUGHTS);
		createEAttribute(exceptionEntryEClass, EXCEPTION_ENTRY__EMOTIONS);
		createEAttribute(exceptionEntryEClass, EXCEPTION_ENTRY__REVEALS);
		createEReference(exceptionEntryEClass, EXCEPTION_ENTRY__CONTRADICTS);
		createEAttribute(exceptionEntryEClass, EXCEPTION_ENTRY__SELECTED);
		miracleDayEClass = createEClass(MIRACLE_DAY);
		createEAttribute(miracleDayEClass, MIRACLE_DAY__FIRST_SIGN);
		createEAttribute(miracleDayEClass, MIRACLE_DAY__IDO);
		createEAttribute(miracleDayEClass, MIRACLE_DAY__PARTNER_DOES);
		createEAttribute(miracleDayEClass, MIRACLE_DAY__INTERACTIONS);
		createEAttribute(miracleDayEClass, MIRACLE_DAY__DETAILS);
		scaleReadingEClass = createEClass(SCALE_READING);
		createEReference(scaleReadingEClass, SCALE_READING__SCALE);
		createEReference(scaleReadingEClass, SCALE_READING__ABOUT);
		createEAttribute(scaleReadingEClass, SCALE_READING__LOW);
		createEAttribute(scaleReadingEClass, SCALE_READING__HIGH);
		createEAttribute(scaleReadingEClass, SCALE_READING__WHY_NOT_LOWER);
		createEAttribute(scaleReadingEClass, SCALE_READING__CHANGED_HOW);
		createEAttribute(scaleReadingEClass, SCALE_READING__ONE_POINT_UP);
		valueItemEClass = createEClass(VALUE_ITEM);
		createEAttribute(valueItemEClass, VALUE_ITEM__RANK);
		createEAttribute(valueItemEClass, VALUE_ITEM__FOCUS);
		createEAttribute(valueItemEClass, VALUE_ITEM__WHY);
		createEAttribute(valueItemEClass, VALUE_ITEM__SPECIFIC_THING);
		exceptionDescriptionEClass = createEClass(EXCEPTION_DESCRIPTION);
		createEReference(exceptionDescriptionEClass, EXCEPTION_DESCRIPTION__EXCEPTION);
		createEAttribute(exceptionDescriptionEClass, EXCEPTION_DESCRIPTION__CONTEXT);
		createEAttribute(exceptionDescriptionEClass, EXCEPTION_DESCRIPTION__THINKING);
		createEAttribute(exceptionDescriptionEClass, EXCEPTION_DESCRIPTION__DID_DIFFERENTLY);
		createEAttribute(exceptionDescriptionEClass, EXCEPTION_DESCRIPTION__BODY);
		createEAttribute(exceptionDescriptionEClass, EXCEPTION_DESCRIPTION__CAPACITY);
		createEAttribute(exceptionDescriptionEClass, EXCEPTION_DESCRIPTION__IF_FREQUENT);
		exceptionPatternEClass = createEClass(EXCEPTION_PATTERN);
		createEAttribute(exceptionPatternEClass, EXCEPTION_PATTERN__CONDITIONS);
		createEAttribute(exceptionPatternEClass, EXCEPTION_PATTERN__FACTOR);
		createEReference(exceptionPatternEClass, EXCEPTION_PATTERN__ENTRIES);
		microExperimentEClass = createEClass(MICRO_EXPERIMENT);
		createEReference(microExperimentEClass, MICRO_EXPERIMENT__PATTERN);
		createEAttribute(microExperimentEClass, MICRO_EXPERIMENT__DAYS);
		createEAttribute(microExperimentEClass, MICRO_EXPERIMENT__PLAN);
		createEAttribute(microExperimentEClass, MICRO_EXPERIMENT__OBSERVATIONS);
		createEAttribute(microExperimentEClass, MICRO_EXPERIMENT__LEARNED);
		createEAttribute(microExperimentEClass, MICRO_EXPERIMENT__ASKS_TO_TALK);
		actionItemEClass = createEClass(ACTION_ITEM);
		createEAttribute(actionItemEClass, ACTION_ITEM__TEXT);
		createEAttribute(actionItemEClass, ACTION_ITEM__CONCRETE);
		createEAttribute(actionItemEClass, ACTION_ITEM__FEASIBLE);
		createEAttribute(actionItemEClass, ACTION_ITEM__SITUATION);
		createEAttribute(actionItemEClass, ACTION_ITEM__STYLE);
		createEAttribute(actionItemEClass, ACTION_ITEM__ASKS_TO_TALK);
		createEReference(actionItemEClass, ACTION_ITEM__GROWS_FROM);
		actionCommitmentEClass = createEClass(ACTION_COMMITMENT);
		createEReference(actionCommitmentEClass, ACTION_COMMITMENT__ACTION);
		createEAttribute(actionCommitmentEClass, ACTION_COMMITMENT__WEEK_START);
		createEAttribute(actionCommitmentEClass, ACTION_COMMITMENT__TO_TRY);
		createEAttribute(actionCommitmentEClass, ACTION_COMMITMENT__HOPE_TO_LEARN);
		createEAttribute(actionCommitmentEClass, ACTION_COMMITMENT__KNOW_HOW);
		feedbackReviewEClass = createEClass(FEEDBACK_REVIEW);
		createEReference(feedbackReviewEClass, FEEDBACK_REVIEW__COMMITMENT);
		createEAttribute(feedbackReviewEClass, FEEDBACK_REVIEW__TRIED);
		createEAttribute(feedbackReviewEClass, FEEDBACK_REVIEW__HAPPENED);
		createEAttribute(feedbackReviewEClass, FEEDBACK_REVIEW__LEARNED);
		createEAttribute(feedbackReviewEClass, FEEDBACK_REVIEW__ADJUST);
		progressNarrativeEClass = createEClass(PROGRESS_NARRATIVE);
		createEAttribute(progressNarrativeEClass, PROGRESS_NARRATIVE__START);
		createEAttribute(progressNarrativeEClass, PROGRESS_NARRATIVE__HAPPENED);
		createEAttribute(progressNarrativeEClass, PROGRESS_NARRATIVE__LEARNED_SELF);
		createEAttribute(progressNarrativeEClass, PROGRESS_NARRATIVE__LEARNED_RELATIONSHIP);
		createEAttribute(progressNarrativeEClass, PROGRESS_NARRATIVE__NOW);
		createEAttribute(progressNarrativeEClass, PROGRESS_NARRATIVE__PROUD);
		createEAttribute(progressNarrativeEClass, PROGRESS_NARRATIVE__HOPE);
		preventionPlanEClass = createEClass(PREVENTION_PLAN);
		createEAttribute(preventionPlanEClass, PREVENTION_PLAN__EARLY_SIGNS);
		createEAttribute(preventionPlanEClass, PREVENTION_PLAN__RESPONSES);
		createEReference(preventionPlanEClass, PREVENTION_PLAN__PROVEN_COPING);
		createEAttribute(preventionPlanEClass, PREVENTION_PLAN__SUPPORT_WHEN);
		celebrationEClass = createEClass(CELEBRATION);
		createEAttribute(celebrationEClass, CELEBRATION__MEANING);
		createEAttribute(celebrationEClass, CELEBRATION__CHANGED_SELF);
		createEAttribute(celebrationEClass, CELEBRATION__CHANGED_RELATIONSHIP);
		createEAttribute(celebrationEClass, CELEBRATION__CHANGED_LIFE);
		createEAttribute(celebrationEClass, CELEBRATION__DISCOVERY);
		createEReference(celebrationEClass, CELEBRATION__WITNESSES);
		ritualEClass = createEClass(RITUAL);
		createEAttribute(ritualEClass, RITUAL__TEXT);
		createEAttribute(ritualEClass, RITUAL__EVERY_DAYS);
		createEAttribute(ritualEClass, RITUAL__MINUTES);
		phaseEEnum = createEEnum(PHASE);
		runStateEEnum = createEEnum(RUN_STATE);
		patternFactorEEnum = createEEnum(PATTERN_FACTOR);
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
		StrategiesPackage theStrategiesPackage = (StrategiesPackage)EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		ImagesPackage theImagesPackage = (ImagesPackage)EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		scaleEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		programmeEClass.getESuperTypes().add(theRimPackage.getNamedElement());
		programmeEClass.getESuperTypes().add(theRimPackage.getSourced());
		phaseRunEClass.getESuperTypes().add(theRimPackage.getNamedElement());
		phaseRunEClass.getESuperTypes().add(theRimPackage.getSourced());
		exerciseFormEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		relationshipNarrativeEClass.getESuperTypes().add(this.getExerciseForm());
		relationshipNarrativeEClass.getESuperTypes().add(theRimPackage.getQuoted());
		listeningTurnEClass.getESuperTypes().add(this.getExerciseForm());
		listeningTurnEClass.getESuperTypes().add(theRimPackage.getQuoted());
		hopeAnswerEClass.getESuperTypes().add(this.getExerciseForm());
		hopeAnswerEClass.getESuperTypes().add(theRimPackage.getQuoted());
		copingMeansEClass.getESuperTypes().add(this.getExerciseForm());
		copingMeansEClass.getESuperTypes().add(theRimPackage.getQuoted());
		strengthExplorationEClass.getESuperTypes().add(this.getExerciseForm());
		strengthExplorationEClass.getESuperTypes().add(theRimPackage.getQuoted());
		exceptionEntryEClass.getESuperTypes().add(this.getExerciseForm());
		exceptionEntryEClass.getESuperTypes().add(theRimPackage.getQuoted());
		exceptionEntryEClass.getESuperTypes().add(theImagesPackage.getReasonForChange());
		miracleDayEClass.getESuperTypes().add(this.getExerciseForm());
		miracleDayEClass.getESuperTypes().add(theRimPackage.getQuoted());
		scaleReadingEClass.getESuperTypes().add(this.getExerciseForm());
		scaleReadingEClass.getESuperTypes().add(theRimPackage.getQuoted());
		valueItemEClass.getESuperTypes().add(this.getExerciseForm());
		valueItemEClass.getESuperTypes().add(theRimPackage.getQuoted());
		exceptionDescriptionEClass.getESuperTypes().add(this.getExerciseForm());
		exceptionDescriptionEClass.getESuperTypes().add(theRimPackage.getQuoted());
		exceptionPatternEClass.getESuperTypes().add(this.getExerciseForm());
		exceptionPatternEClass.getESuperTypes().add(theRimPackage.getQuoted());
		microExperimentEClass.getESuperTypes().add(this.getExerciseForm());
		microExperimentEClass.getESuperTypes().add(theRimPackage.getQuoted());
		actionItemEClass.getESuperTypes().add(this.getExerciseForm());
		actionItemEClass.getESuperTypes().add(theRimPackage.getQuoted());
		actionItemEClass.getESuperTypes().add(theImagesPackage.getReasonForChange());
		actionCommitmentEClass.getESuperTypes().add(this.getExerciseForm());
		actionCommitmentEClass.getESuperTypes().add(theRimPackage.getQuoted());
		feedbackReviewEClass.getESuperTypes().add(this.getExerciseForm());
		feedbackReviewEClass.getESuperTypes().add(theRimPackage.getQuoted());
		progressNarrativeEClass.getESuperTypes().add(this.getExerciseForm());
		progressNarrativeEClass.getESuperTypes().add(theRimPackage.getQuoted());
		preventionPlanEClass.getESuperTypes().add(this.getExerciseForm());
		preventionPlanEClass.getESuperTypes().add(theRimPackage.getQuoted());
		celebrationEClass.getESuperTypes().add(this.getExerciseForm());
		celebrationEClass.getESuperTypes().add(theRimPackage.getQuoted());
		ritualEClass.getESuperTypes().add(this.getExerciseForm());
		initEClass(scaleEClass, Scale.class, "Scale", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScale_Min(), theRimPackage.getScaleBound(), "min", "1", 1, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScale_Max(), theRimPackage.getScaleBound(), "max", "10", 1, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScale_AnchorLow(), ecorePackage.getEString(), "anchorLow", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScale_AnchorHigh(), ecorePackage.getEString(), "anchorHigh", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScale_GoodEnough(), theRimPackage.getScaleScore(), "goodEnough", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScale_Readings(), this.getScaleReading(), this.getScaleReading_Scale(), "readings", null, 0, -1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(programmeEClass, Programme.class, "Programme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgramme_StartDay(), theRimPackage.getDayOffset(), "startDay", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_ForWhom(), theCasesPackage.getParty(), null, "forWhom", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Runs(), this.getPhaseRun(), null, "runs", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(phaseRunEClass, PhaseRun.class, "PhaseRun", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhaseRun_Phase(), this.getPhase(), "phase", "COLLABORATIVE_ESTABLISHMENT", 1, 1, PhaseRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhaseRun_Cycle(), theRimPackage.getOrdinal(), "cycle", "1", 1, 1, PhaseRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhaseRun_DayFrom(), theRimPackage.getDayOffset(), "dayFrom", null, 0, 1, PhaseRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhaseRun_DayTo(), theRimPackage.getDayOffset(), "dayTo", null, 0, 1, PhaseRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhaseRun_State(), this.getRunState(), "state", "PLANNED", 1, 1, PhaseRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhaseRun_Forms(), this.getExerciseForm(), null, "forms", null, 0, -1, PhaseRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(exerciseFormEClass, ExerciseForm.class, "ExerciseForm", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExerciseForm_Day(), theRimPackage.getDayOffset(), "day", null, 0, 1, ExerciseForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExerciseForm_Person(), theCasesPackage.getParty(), null, "person", null, 0, 1, ExerciseForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExerciseForm_Session(), theSessionsPackage.getSession(), null, "session", null, 0, 1, ExerciseForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(relationshipNarrativeEClass, RelationshipNarrative.class, "RelationshipNarrative", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationshipNarrative_Important(), ecorePackage.getEString(), "important", null, 0, 1, RelationshipNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipNarrative_Struggles(), ecorePackage.getEString(), "struggles", null, 0, 1, RelationshipNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipNarrative_Aspirations(), ecorePackage.getEString(), "aspirations", null, 0, 1, RelationshipNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(listeningTurnEClass, ListeningTurn.class, "ListeningTurn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getListeningTurn_Speaker(), theCasesPackage.getPerson(), null, "speaker", null, 0, 1, ListeningTurn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getListeningTurn_Listener(), theCasesPackage.getPerson(), null, "listener", null, 0, 1, ListeningTurn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getListeningTurn_Minutes(), theRimPackage.getMinutes(), "minutes", "5", 1, 1, ListeningTurn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getListeningTurn_Interrupted(), ecorePackage.getEBoolean(), "interrupted", null, 1, 1, ListeningTurn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getListeningTurn_Understood(), ecorePackage.getEString(), "understood", null, 0, 1, ListeningTurn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getListeningTurn_SwitchedTo(), this.getListeningTurn(), this.getListeningTurn_SwitchedFrom(), "switchedTo", null, 0, 1, ListeningTurn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getListeningTurn_SwitchedFrom(), this.getListeningTurn(), this.getListeningTurn_SwitchedTo(), "switchedFrom", null, 0, 1, ListeningTurn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(hopeAnswerEClass, HopeAnswer.class, "HopeAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHopeAnswer_SmallImprovement(), ecorePackage.getEString(), "smallImprovement", null, 0, 1, HopeAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(copingMeansEClass, CopingMeans.class, "CopingMeans", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCopingMeans_Text(), ecorePackage.getEString(), "text", null, 1, 1, CopingMeans.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCopingMeans_Imperfect(), ecorePackage.getEBoolean(), "imperfect", null, 1, 1, CopingMeans.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCopingMeans_Reframes(), theStrategiesPackage.getStrategyOfSurvival(), theStrategiesPackage.getStrategyOfSurvival_ReframedAs(), "reframes", null, 0, -1, CopingMeans.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(strengthExplorationEClass, StrengthExploration.class, "StrengthExploration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStrengthExploration_Helped(), ecorePackage.getEString(), "helped", null, 0, 1, StrengthExploration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrengthExploration_Learned(), ecorePackage.getEString(), "learned", null, 0, 1, StrengthExploration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrengthExploration_OthersSay(), ecorePackage.getEString(), "othersSay", null, 0, 1, StrengthExploration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrengthExploration_Traits(), ecorePackage.getEString(), "traits", null, 0, 1, StrengthExploration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(exceptionEntryEClass, ExceptionEntry.class, "ExceptionEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExceptionEntry_Context(), ecorePackage.getEString(), "context", null, 0, 1, ExceptionEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionEntry_Behavior(), ecorePackage.getEString(), "behavior", null, 0, 1, ExceptionEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionEntry_Thoughts(), ecorePackage.getEString(), "thoughts", null, 0, 1, ExceptionEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionEntry_Emotions(), ecorePackage.getEString(), "emotions", null, 0, 1, ExceptionEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionEntry_Reveals(), ecorePackage.getEString(), "reveals", null, 0, 1, ExceptionEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExceptionEntry_Contradicts(), theImagesPackage.getRelationalImage(), theImagesPackage.getRelationalImage_Exceptions(), "contradicts", null, 0, -1, ExceptionEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionEntry_Selected(), ecorePackage.getEBoolean(), "selected", null, 1, 1, ExceptionEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(miracleDayEClass, MiracleDay.class, "MiracleDay", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMiracleDay_FirstSign(), ecorePackage.getEString(), "firstSign", null, 0, 1, MiracleDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMiracleDay_IDo(), ecorePackage.getEString(), "iDo", null, 0, 1, MiracleDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMiracleDay_PartnerDoes(), ecorePackage.getEString(), "partnerDoes", null, 0, 1, MiracleDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMiracleDay_Interactions(), ecorePackage.getEString(), "interactions", null, 0, 1, MiracleDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMiracleDay_Details(), ecorePackage.getEString(), "details", null, 0, 1, MiracleDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(scaleReadingEClass, ScaleReading.class, "ScaleReading", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScaleReading_Scale(), this.getScale(), this.getScale_Readings(), "scale", null, 1, 1, ScaleReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScaleReading_About(), theCasesPackage.getParty(), null, "about", null, 0, 1, ScaleReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScaleReading_Low(), theRimPackage.getScaleScore(), "low", null, 1, 1, ScaleReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScaleReading_High(), theRimPackage.getScaleScore(), "high", null, 1, 1, ScaleReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScaleReading_WhyNotLower(), ecorePackage.getEString(), "whyNotLower", null, 0, 1, ScaleReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScaleReading_ChangedHow(), ecorePackage.getEString(), "changedHow", null, 0, 1, ScaleReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScaleReading_OnePointUp(), ecorePackage.getEString(), "onePointUp", null, 0, 1, ScaleReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(valueItemEClass, ValueItem.class, "ValueItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getValueItem_Rank(), theRimPackage.getRank(), "rank", "1", 1, 1, ValueItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueItem_Focus(), ecorePackage.getEBoolean(), "focus", null, 1, 1, ValueItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueItem_Why(), ecorePackage.getEString(), "why", null, 0, 1, ValueItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueItem_SpecificThing(), ecorePackage.getEString(), "specificThing", null, 0, 1, ValueItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(exceptionDescriptionEClass, ExceptionDescription.class, "ExceptionDescription", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExceptionDescription_Exception(), this.getExceptionEntry(), null, "exception", null, 0, 1, ExceptionDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionDescription_Context(), ecorePackage.getEString(), "context", null, 0, 1, ExceptionDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionDescription_Thinking(), ecorePackage.getEString(), "thinking", null, 0, 1, ExceptionDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionDescription_DidDifferently(), ecorePackage.getEString(), "didDifferently", null, 0, 1, ExceptionDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionDescription_Body(), ecorePackage.getEString(), "body", null, 0, 1, ExceptionDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionDescription_Capacity(), ecorePackage.getEString(), "capacity", null, 0, 1, ExceptionDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionDescription_IfFrequent(), ecorePackage.getEString(), "ifFrequent", null, 0, 1, ExceptionDescription.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(exceptionPatternEClass, ExceptionPattern.class, "ExceptionPattern", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExceptionPattern_Conditions(), ecorePackage.getEString(), "conditions", null, 0, 1, ExceptionPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExceptionPattern_Factor(), this.getPatternFactor(), "factor", "OTHER", 1, 1, ExceptionPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExceptionPattern_Entries(), this.getExceptionEntry(), null, "entries", null, 1, -1, ExceptionPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(microExperimentEClass, MicroExperiment.class, "MicroExperiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMicroExperiment_Pattern(), this.getExceptionPattern(), null, "pattern", null, 0, 1, MicroExperiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMicroExperiment_Days(), theRimPackage.getExperimentDays(), "days", "3", 1, 1, MicroExperiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMicroExperiment_Plan(), ecorePackage.getEString(), "plan", null, 0, 1, MicroExperiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMicroExperiment_Observations(), ecorePackage.getEString(), "observations", null, 0, 1, MicroExperiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMicroExperiment_Learned(), ecorePackage.getEString(), "learned", null, 0, 1, MicroExperiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMicroExperiment_AsksToTalk(), ecorePackage.getEBoolean(), "asksToTalk", null, 1, 1, MicroExperiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(actionItemEClass, ActionItem.class, "ActionItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActionItem_Text(), ecorePackage.getEString(), "text", null, 1, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_Concrete(), ecorePackage.getEBoolean(), "concrete", "true", 1, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_Feasible(), ecorePackage.getEBoolean(), "feasible", "true", 1, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_Situation(), ecorePackage.getEString(), "situation", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_Style(), ecorePackage.getEString(), "style", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_AsksToTalk(), ecorePackage.getEBoolean(), "asksToTalk", null, 1, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActionItem_GrowsFrom(), this.getExerciseForm(), null, "growsFrom", null, 0, -1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(actionCommitmentEClass, ActionCommitment.class, "ActionCommitment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getActionCommitment_Action(), this.getActionItem(), null, "action", null, 0, 1, ActionCommitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionCommitment_WeekStart(), theRimPackage.getDayOffset(), "weekStart", null, 0, 1, ActionCommitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionCommitment_ToTry(), ecorePackage.getEString(), "toTry", null, 0, 1, ActionCommitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionCommitment_HopeToLearn(), ecorePackage.getEString(), "hopeToLearn", null, 0, 1, ActionCommitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionCommitment_KnowHow(), ecorePackage.getEString(), "knowHow", null, 0, 1, ActionCommitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(feedbackReviewEClass, FeedbackReview.class, "FeedbackReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFeedbackReview_Commitment(), this.getActionCommitment(), null, "commitment", null, 0, 1, FeedbackReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedbackReview_Tried(), ecorePackage.getEString(), "tried", null, 0, 1, FeedbackReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedbackReview_Happened(), ecorePackage.getEString(), "happened", null, 0, 1, FeedbackReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedbackReview_Learned(), ecorePackage.getEString(), "learned", null, 0, 1, FeedbackReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedbackReview_Adjust(), ecorePackage.getEString(), "adjust", null, 0, 1, FeedbackReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(progressNarrativeEClass, ProgressNarrative.class, "ProgressNarrative", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgressNarrative_Start(), ecorePackage.getEString(), "start", null, 0, 1, ProgressNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressNarrative_Happened(), ecorePackage.getEString(), "happened", null, 0, 1, ProgressNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressNarrative_LearnedSelf(), ecorePackage.getEString(), "learnedSelf", null, 0, 1, ProgressNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressNarrative_LearnedRelationship(), ecorePackage.getEString(), "learnedRelationship", null, 0, 1, ProgressNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressNarrative_Now(), ecorePackage.getEString(), "now", null, 0, 1, ProgressNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressNarrative_Proud(), ecorePackage.getEString(), "proud", null, 0, 1, ProgressNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressNarrative_Hope(), ecorePackage.getEString(), "hope", null, 0, 1, ProgressNarrative.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(preventionPlanEClass, PreventionPlan.class, "PreventionPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPreventionPlan_EarlySigns(), ecorePackage.getEString(), "earlySigns", null, 0, -1, PreventionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPreventionPlan_Responses(), ecorePackage.getEString(), "responses", null, 0, -1, PreventionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPreventionPlan_ProvenCoping(), this.getCopingMeans(), null, "provenCoping", null, 0, -1, PreventionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPreventionPlan_SupportWhen(), ecorePackage.getEString(), "supportWhen", null, 0, -1, PreventionPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(celebrationEClass, Celebration.class, "Celebration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCelebration_Meaning(), ecorePackage.getEString(), "meaning", null, 0, 1, Celebration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCelebration_ChangedSelf(), ecorePackage.getEString(), "changedSelf", null, 0, 1, Celebration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCelebration_ChangedRelationship(), ecorePackage.getEString(), "changedRelationship", null, 0, 1, Celebration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCelebration_ChangedLife(), ecorePackage.getEString(), "changedLife", null, 0, 1, Celebration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCelebration_Discovery(), ecorePackage.getEString(), "discovery", null, 0, 1, Celebration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCelebration_Witnesses(), theCasesPackage.getPerson(), null, "witnesses", null, 0, -1, Celebration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(ritualEClass, Ritual.class, "Ritual", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRitual_Text(), ecorePackage.getEString(), "text", null, 1, 1, Ritual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRitual_EveryDays(), theRimPackage.getRhythmDays(), "everyDays", "7", 1, 1, Ritual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRitual_Minutes(), theRimPackage.getMinutes(), "minutes", null, 0, 1, Ritual.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEEnum(phaseEEnum, Phase.class, "Phase");
		addEEnumLiteral(phaseEEnum, Phase.COLLABORATIVE_ESTABLISHMENT);
		addEEnumLiteral(phaseEEnum, Phase.RESOURCE_IDENTIFICATION);
		addEEnumLiteral(phaseEEnum, Phase.VISION_CLARIFICATION);
		addEEnumLiteral(phaseEEnum, Phase.EXCEPTION_AMPLIFICATION);
		addEEnumLiteral(phaseEEnum, Phase.ACTION_CONSTRUCTION);
		addEEnumLiteral(phaseEEnum, Phase.CONSOLIDATION_AND_MAINTENANCE);
		initEEnum(runStateEEnum, RunState.class, "RunState");
		addEEnumLiteral(runStateEEnum, RunState.PLANNED);
		addEEnumLiteral(runStateEEnum, RunState.OPEN);
		addEEnumLiteral(runStateEEnum, RunState.DONE);
		initEEnum(patternFactorEEnum, PatternFactor.class, "PatternFactor");
		addEEnumLiteral(patternFactorEEnum, PatternFactor.TOGETHER);
		addEEnumLiteral(patternFactorEEnum, PatternFactor.ENVIRONMENT);
		addEEnumLiteral(patternFactorEEnum, PatternFactor.EMOTION);
		addEEnumLiteral(patternFactorEEnum, PatternFactor.OTHER);
		createGenModelAnnotations();
		createUiAnnotations();
	}

	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The six-phase practice programme with its exercises, and the scales."
		   });
		addAnnotation
		  (phaseEEnum,
		   source,
		   new String[] {
			   "documentation", "The six phases; they are not linear but spiral. Source: S1#20."
		   });
		addAnnotation
		  (phaseEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Days 1-7: trust, understanding and a shared vision. Source: S1#15, S1#21."
		   });
		addAnnotation
		  (phaseEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Days 8-14. Source: S1#25."
		   });
		addAnnotation
		  (phaseEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Days 15-21. Source: S1#29."
		   });
		addAnnotation
		  (phaseEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Days 22-28. Source: S1#33."
		   });
		addAnnotation
		  (phaseEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Days 29-35. Source: S1#37."
		   });
		addAnnotation
		  (phaseEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Days 36-40 and beyond. Source: S1#41."
		   });
		addAnnotation
		  (runStateEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a phase has got. Source: workbench."
		   });
		addAnnotation
		  (runStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not begun yet. Source: workbench."
		   });
		addAnnotation
		  (runStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Begun and still going on. Source: workbench."
		   });
		addAnnotation
		  (runStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Finished for now; phases can be visited again. Source: S1#20."
		   });
		addAnnotation
		  (patternFactorEEnum,
		   source,
		   new String[] {
			   "documentation", "What exceptions have in common. Source: S1#35."
		   });
		addAnnotation
		  (patternFactorEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "It has to do with something that the two do together."
		   });
		addAnnotation
		  (patternFactorEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "It has to do with the place, the time or what surrounds the two."
		   });
		addAnnotation
		  (patternFactorEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "It has to do with what the two feel at the time."
		   });
		addAnnotation
		  (patternFactorEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Something else; the conditions say what. Source: workbench."
		   });
		addAnnotation
		  (scaleEClass,
		   source,
		   new String[] {
			   "documentation", "A scale on which people place themselves, from the most severe to the fully realised miracle. Source: S1#31, P31."
		   });
		addAnnotation
		  (getScale_Min(),
		   source,
		   new String[] {
			   "documentation", "Its lower end; 1 in the source, 0 in much of the public literature. Source: S1#31, P30."
		   });
		addAnnotation
		  (getScale_Max(),
		   source,
		   new String[] {
			   "documentation", "Its upper end; above the lower end. Source: S1#31."
		   });
		addAnnotation
		  (getScale_AnchorLow(),
		   source,
		   new String[] {
			   "documentation", "What the lower end means, for example \"most severe\". Source: S1#31."
		   });
		addAnnotation
		  (getScale_AnchorHigh(),
		   source,
		   new String[] {
			   "documentation", "What the upper end means, for example \"the miracle has fully come true\". Source: S1#31."
		   });
		addAnnotation
		  (getScale_GoodEnough(),
		   source,
		   new String[] {
			   "documentation", "The point that would be good enough. Source: P31."
		   });
		addAnnotation
		  (getScale_Readings(),
		   source,
		   new String[] {
			   "documentation", "The places taken on it over time. Source: S1#31."
		   });
		addAnnotation
		  (programmeEClass,
		   source,
		   new String[] {
			   "documentation", "One run of the six-phase practice programme. Source: S1#20, S1#69."
		   });
		addAnnotation
		  (getProgramme_StartDay(),
		   source,
		   new String[] {
			   "documentation", "The day it began, counted from the beginning of the work. Source: S1#21."
		   });
		addAnnotation
		  (getProgramme_ForWhom(),
		   source,
		   new String[] {
			   "documentation", "Whom it is for: one person or a couple. Source: S1#20."
		   });
		addAnnotation
		  (getProgramme_Runs(),
		   source,
		   new String[] {
			   "documentation", "The phases worked through; a phase may come again. Source: S1#20."
		   });
		addAnnotation
		  (phaseRunEClass,
		   source,
		   new String[] {
			   "documentation", "One phase being worked through. Source: S1#20."
		   });
		addAnnotation
		  (getPhaseRun_Phase(),
		   source,
		   new String[] {
			   "documentation", "Which of the six phases it is. Source: S1#20."
		   });
		addAnnotation
		  (getPhaseRun_Cycle(),
		   source,
		   new String[] {
			   "documentation", "In which round of the spiral, from 1. Source: S1#20."
		   });
		addAnnotation
		  (getPhaseRun_DayFrom(),
		   source,
		   new String[] {
			   "documentation", "First day, counted from the programme\'s start. Source: S1#21."
		   });
		addAnnotation
		  (getPhaseRun_DayTo(),
		   source,
		   new String[] {
			   "documentation", "Last day, counted from the programme\'s start; not before the first. Source: S1#21."
		   });
		addAnnotation
		  (getPhaseRun_State(),
		   source,
		   new String[] {
			   "documentation", "How far it has got. Source: workbench."
		   });
		addAnnotation
		  (getPhaseRun_Forms(),
		   source,
		   new String[] {
			   "documentation", "The exercises filled in. Source: S1#20."
		   });
		addAnnotation
		  (exerciseFormEClass,
		   source,
		   new String[] {
			   "documentation", "Something filled in as an exercise. Source: S1#20."
		   });
		addAnnotation
		  (getExerciseForm_Day(),
		   source,
		   new String[] {
			   "documentation", "The day it was filled in, counted from the programme\'s start, or from the beginning of the work outside of a programme. Source: S1#28."
		   });
		addAnnotation
		  (getExerciseForm_Person(),
		   source,
		   new String[] {
			   "documentation", "Who filled it in: one person, or the couple together. Source: S1#24, workbench."
		   });
		addAnnotation
		  (getExerciseForm_Session(),
		   source,
		   new String[] {
			   "documentation", "The session it was filled in or talked about. Source: workbench."
		   });
		addAnnotation
		  (relationshipNarrativeEClass,
		   source,
		   new String[] {
			   "documentation", "Relationship narrative listening: how somebody wants to be understood; it is not about solving problems. Source: S1#22."
		   });
		addAnnotation
		  (getRelationshipNarrative_Important(),
		   source,
		   new String[] {
			   "documentation", "What is important in the relationship. Source: S1#22."
		   });
		addAnnotation
		  (getRelationshipNarrative_Struggles(),
		   source,
		   new String[] {
			   "documentation", "What the struggles are. Source: S1#22."
		   });
		addAnnotation
		  (getRelationshipNarrative_Aspirations(),
		   source,
		   new String[] {
			   "documentation", "What is hoped for. Source: S1#22."
		   });
		addAnnotation
		  (listeningTurnEClass,
		   source,
		   new String[] {
			   "documentation", "One turn of collaborative stance practice: one speaks, the other only understands. Then the roles switch. Source: S1#23."
		   });
		addAnnotation
		  (getListeningTurn_Speaker(),
		   source,
		   new String[] {
			   "documentation", "Who speaks. Source: S1#23."
		   });
		addAnnotation
		  (getListeningTurn_Listener(),
		   source,
		   new String[] {
			   "documentation", "Who listens. Source: S1#23."
		   });
		addAnnotation
		  (getListeningTurn_Minutes(),
		   source,
		   new String[] {
			   "documentation", "How long, in minutes; five in the source. Source: S1#23."
		   });
		addAnnotation
		  (getListeningTurn_Interrupted(),
		   source,
		   new String[] {
			   "documentation", "True when the listener interrupted. Source: S1#23."
		   });
		addAnnotation
		  (getListeningTurn_Understood(),
		   source,
		   new String[] {
			   "documentation", "What the listener understood; agreeing is not the task. Source: S1#23."
		   });
		addAnnotation
		  (getListeningTurn_SwitchedTo(),
		   source,
		   new String[] {
			   "documentation", "The turn with the roles switched. Source: S1#23."
		   });
		addAnnotation
		  (getListeningTurn_SwitchedFrom(),
		   source,
		   new String[] {
			   "documentation", "The turn before the roles were switched. Source: S1#23."
		   });
		addAnnotation
		  (hopeAnswerEClass,
		   source,
		   new String[] {
			   "documentation", "The answer to the hope question: what would be improved just a little bit by the end of today? Source: S1#10, S1#24."
		   });
		addAnnotation
		  (getHopeAnswer_SmallImprovement(),
		   source,
		   new String[] {
			   "documentation", "The small improvement; small, not completely resolved. Source: S1#24."
		   });
		addAnnotation
		  (copingMeansEClass,
		   source,
		   new String[] {
			   "documentation", "Something that helps to cope, even if it seems imperfect. It is not evaluated: there is no score on purpose. Source: S1#4, S1#7, S1#14, S1#26."
		   });
		addAnnotation
		  (getCopingMeans_Text(),
		   source,
		   new String[] {
			   "documentation", "What helps. Source: S1#26."
		   });
		addAnnotation
		  (getCopingMeans_Imperfect(),
		   source,
		   new String[] {
			   "documentation", "True when it seems imperfect to the person; it counts nevertheless. Source: S1#26."
		   });
		addAnnotation
		  (getCopingMeans_Reframes(),
		   source,
		   new String[] {
			   "documentation", "The strategies of survival that are the same behaviour, seen as a resource here. Source: S1#2, S1#11, S1#54, S0#16."
		   });
		addAnnotation
		  (strengthExplorationEClass,
		   source,
		   new String[] {
			   "documentation", "What a difficult time shows about somebody\'s strengths. Source: S1#3, S1#27."
		   });
		addAnnotation
		  (getStrengthExploration_Helped(),
		   source,
		   new String[] {
			   "documentation", "What helped. Source: S1#27."
		   });
		addAnnotation
		  (getStrengthExploration_Learned(),
		   source,
		   new String[] {
			   "documentation", "What was learned about oneself. Source: S1#27."
		   });
		addAnnotation
		  (getStrengthExploration_OthersSay(),
		   source,
		   new String[] {
			   "documentation", "What the partner or others would say. Source: S1#27."
		   });
		addAnnotation
		  (getStrengthExploration_Traits(),
		   source,
		   new String[] {
			   "documentation", "Which traits showed. Source: S1#27."
		   });
		addAnnotation
		  (exceptionEntryEClass,
		   source,
		   new String[] {
			   "documentation", "An exception: a time when the problem was absent or smaller. One entry of the daily log. Source: S1#4, S1#8, S1#28."
		   });
		addAnnotation
		  (getExceptionEntry_Context(),
		   source,
		   new String[] {
			   "documentation", "Where and when it was, and who was there. Source: S1#28."
		   });
		addAnnotation
		  (getExceptionEntry_Behavior(),
		   source,
		   new String[] {
			   "documentation", "What was done. Source: S1#28."
		   });
		addAnnotation
		  (getExceptionEntry_Thoughts(),
		   source,
		   new String[] {
			   "documentation", "What was thought. Source: S1#28."
		   });
		addAnnotation
		  (getExceptionEntry_Emotions(),
		   source,
		   new String[] {
			   "documentation", "What was felt. Source: S1#28."
		   });
		addAnnotation
		  (getExceptionEntry_Reveals(),
		   source,
		   new String[] {
			   "documentation", "The crucial information it reveals. Source: S1#28."
		   });
		addAnnotation
		  (getExceptionEntry_Contradicts(),
		   source,
		   new String[] {
			   "documentation", "The images it speaks against. Source: S1#65, P6."
		   });
		addAnnotation
		  (getExceptionEntry_Selected(),
		   source,
		   new String[] {
			   "documentation", "True when it was chosen for a deep description. Source: S1#34."
		   });
		addAnnotation
		  (miracleDayEClass,
		   source,
		   new String[] {
			   "documentation", "The answer to the miracle question: the day after the miracle; the more specific, the better. Source: S1#4, S1#13, S1#30."
		   });
		addAnnotation
		  (getMiracleDay_FirstSign(),
		   source,
		   new String[] {
			   "documentation", "The first small sign. Source: S1#30."
		   });
		addAnnotation
		  (getMiracleDay_IDo(),
		   source,
		   new String[] {
			   "documentation", "What I do differently. Source: S1#30."
		   });
		addAnnotation
		  (getMiracleDay_PartnerDoes(),
		   source,
		   new String[] {
			   "documentation", "What the partner does differently. Source: S1#30."
		   });
		addAnnotation
		  (getMiracleDay_Interactions(),
		   source,
		   new String[] {
			   "documentation", "How the two are with each other. Source: S1#30."
		   });
		addAnnotation
		  (getMiracleDay_Details(),
		   source,
		   new String[] {
			   "documentation", "Further details. Source: S1#30."
		   });
		addAnnotation
		  (scaleReadingEClass,
		   source,
		   new String[] {
			   "documentation", "A place taken on a scale, as a range: low and high are the same for a single number. Source: S1#31, P31."
		   });
		addAnnotation
		  (getScaleReading_Scale(),
		   source,
		   new String[] {
			   "documentation", "The scale. Source: S1#31."
		   });
		addAnnotation
		  (getScaleReading_About(),
		   source,
		   new String[] {
			   "documentation", "Whom it is about: one person or the couple. Source: S1#31."
		   });
		addAnnotation
		  (getScaleReading_Low(),
		   source,
		   new String[] {
			   "documentation", "The lower end of the place taken, in half points, within the scale. Source: S1#31, S1#47."
		   });
		addAnnotation
		  (getScaleReading_High(),
		   source,
		   new String[] {
			   "documentation", "The upper end of the place taken; not below the lower end. Source: S1#31, S1#47."
		   });
		addAnnotation
		  (getScaleReading_WhyNotLower(),
		   source,
		   new String[] {
			   "documentation", "What keeps it from being lower. Source: S1#31."
		   });
		addAnnotation
		  (getScaleReading_ChangedHow(),
		   source,
		   new String[] {
			   "documentation", "How it changed over time. Source: S1#31."
		   });
		addAnnotation
		  (getScaleReading_OnePointUp(),
		   source,
		   new String[] {
			   "documentation", "The first difference one point up. Source: S1#12, S1#31."
		   });
		addAnnotation
		  (valueItemEClass,
		   source,
		   new String[] {
			   "documentation", "One of five to ten values in order of importance; its name is the value. Source: S1#4, S1#32."
		   });
		addAnnotation
		  (getValueItem_Rank(),
		   source,
		   new String[] {
			   "documentation", "Its rank, 1 (most important) to 10; no two values share one. Source: S1#32."
		   });
		addAnnotation
		  (getValueItem_Focus(),
		   source,
		   new String[] {
			   "documentation", "True for the one value in focus next week. Source: S1#32."
		   });
		addAnnotation
		  (getValueItem_Why(),
		   source,
		   new String[] {
			   "documentation", "Why it matters. Source: S1#32."
		   });
		addAnnotation
		  (getValueItem_SpecificThing(),
		   source,
		   new String[] {
			   "documentation", "The specific thing to do for it this week. Source: S1#32."
		   });
		addAnnotation
		  (exceptionDescriptionEClass,
		   source,
		   new String[] {
			   "documentation", "The deep description of one exception. Source: S1#34."
		   });
		addAnnotation
		  (getExceptionDescription_Exception(),
		   source,
		   new String[] {
			   "documentation", "The exception described. Source: S1#34."
		   });
		addAnnotation
		  (getExceptionDescription_Context(),
		   source,
		   new String[] {
			   "documentation", "The context in detail. Source: S1#34."
		   });
		addAnnotation
		  (getExceptionDescription_Thinking(),
		   source,
		   new String[] {
			   "documentation", "What was thought. Source: S1#34."
		   });
		addAnnotation
		  (getExceptionDescription_DidDifferently(),
		   source,
		   new String[] {
			   "documentation", "What was done differently. Source: S1#34."
		   });
		addAnnotation
		  (getExceptionDescription_Body(),
		   source,
		   new String[] {
			   "documentation", "What was felt in the body. Source: S1#34."
		   });
		addAnnotation
		  (getExceptionDescription_Capacity(),
		   source,
		   new String[] {
			   "documentation", "The forgotten capacity it shows. Source: S1#34."
		   });
		addAnnotation
		  (getExceptionDescription_IfFrequent(),
		   source,
		   new String[] {
			   "documentation", "What would be if it were more frequent. Source: S1#34."
		   });
		addAnnotation
		  (exceptionPatternEClass,
		   source,
		   new String[] {
			   "documentation", "What several exceptions have in common. Source: S1#35."
		   });
		addAnnotation
		  (getExceptionPattern_Conditions(),
		   source,
		   new String[] {
			   "documentation", "The conditions under which they happen. Source: S1#35."
		   });
		addAnnotation
		  (getExceptionPattern_Factor(),
		   source,
		   new String[] {
			   "documentation", "What kind of condition it is. Source: S1#35."
		   });
		addAnnotation
		  (getExceptionPattern_Entries(),
		   source,
		   new String[] {
			   "documentation", "The exceptions it was found in. Source: S1#35."
		   });
		addAnnotation
		  (microExperimentEClass,
		   source,
		   new String[] {
			   "documentation", "Bringing the conditions of exceptions about on purpose for a few days, to learn and not to succeed. Source: S1#36."
		   });
		addAnnotation
		  (getMicroExperiment_Pattern(),
		   source,
		   new String[] {
			   "documentation", "The pattern it recreates. Source: S1#36."
		   });
		addAnnotation
		  (getMicroExperiment_Days(),
		   source,
		   new String[] {
			   "documentation", "How many days, 1 to 14; three in the source. Source: S1#36."
		   });
		addAnnotation
		  (getMicroExperiment_Plan(),
		   source,
		   new String[] {
			   "documentation", "What is done. Source: S1#36."
		   });
		addAnnotation
		  (getMicroExperiment_Observations(),
		   source,
		   new String[] {
			   "documentation", "What was noticed. Source: S1#36."
		   });
		addAnnotation
		  (getMicroExperiment_Learned(),
		   source,
		   new String[] {
			   "documentation", "What was learned. Source: S1#36, S1#63."
		   });
		addAnnotation
		  (getMicroExperiment_AsksToTalk(),
		   source,
		   new String[] {
			   "documentation", "True when it asks the couple to talk; never before resources were found in a time of silence. Source: S1#5, S1#53, workbench."
		   });
		addAnnotation
		  (actionItemEClass,
		   source,
		   new String[] {
			   "documentation", "One entry of the action menu of ten to twenty. Source: S1#38."
		   });
		addAnnotation
		  (getActionItem_Text(),
		   source,
		   new String[] {
			   "documentation", "The action, so that it could be seen: \"hug partner for thirty seconds\". Source: S1#38."
		   });
		addAnnotation
		  (getActionItem_Concrete(),
		   source,
		   new String[] {
			   "documentation", "True when it could be seen by others. Source: S1#38."
		   });
		addAnnotation
		  (getActionItem_Feasible(),
		   source,
		   new String[] {
			   "documentation", "True when it can be done. Source: S1#38."
		   });
		addAnnotation
		  (getActionItem_Situation(),
		   source,
		   new String[] {
			   "documentation", "The situation it is for. Source: S1#38."
		   });
		addAnnotation
		  (getActionItem_Style(),
		   source,
		   new String[] {
			   "documentation", "What kind of action it is, for variety. Source: S1#38."
		   });
		addAnnotation
		  (getActionItem_AsksToTalk(),
		   source,
		   new String[] {
			   "documentation", "True when it asks the couple to talk; never before resources were found in a time of silence. Source: S1#5, S1#53, workbench."
		   });
		addAnnotation
		  (getActionItem_GrowsFrom(),
		   source,
		   new String[] {
			   "documentation", "The experiments, exceptions or miracle days it grows from. Source: S1#36, S1#38, workbench."
		   });
		addAnnotation
		  (actionCommitmentEClass,
		   source,
		   new String[] {
			   "documentation", "One or two actions taken up for the next week. Source: S1#39."
		   });
		addAnnotation
		  (getActionCommitment_Action(),
		   source,
		   new String[] {
			   "documentation", "The action. Source: S1#39."
		   });
		addAnnotation
		  (getActionCommitment_WeekStart(),
		   source,
		   new String[] {
			   "documentation", "First day of the week, counted from the programme\'s start. Source: S1#39."
		   });
		addAnnotation
		  (getActionCommitment_ToTry(),
		   source,
		   new String[] {
			   "documentation", "What to try. Source: S1#39."
		   });
		addAnnotation
		  (getActionCommitment_HopeToLearn(),
		   source,
		   new String[] {
			   "documentation", "What one hopes to learn. Source: S1#39."
		   });
		addAnnotation
		  (getActionCommitment_KnowHow(),
		   source,
		   new String[] {
			   "documentation", "How one will know that it was learned. Source: S1#39."
		   });
		addAnnotation
		  (feedbackReviewEClass,
		   source,
		   new String[] {
			   "documentation", "Looking back at the end of the week; every result is information. Source: S1#40, S1#63."
		   });
		addAnnotation
		  (getFeedbackReview_Commitment(),
		   source,
		   new String[] {
			   "documentation", "What was taken up. Source: S1#40."
		   });
		addAnnotation
		  (getFeedbackReview_Tried(),
		   source,
		   new String[] {
			   "documentation", "What was tried. Source: S1#40."
		   });
		addAnnotation
		  (getFeedbackReview_Happened(),
		   source,
		   new String[] {
			   "documentation", "What happened. Source: S1#40."
		   });
		addAnnotation
		  (getFeedbackReview_Learned(),
		   source,
		   new String[] {
			   "documentation", "What was learned. Source: S1#40."
		   });
		addAnnotation
		  (getFeedbackReview_Adjust(),
		   source,
		   new String[] {
			   "documentation", "What to adjust. Source: S1#40."
		   });
		addAnnotation
		  (progressNarrativeEClass,
		   source,
		   new String[] {
			   "documentation", "The story of the way so far. Source: S1#42."
		   });
		addAnnotation
		  (getProgressNarrative_Start(),
		   source,
		   new String[] {
			   "documentation", "Where it began. Source: S1#42."
		   });
		addAnnotation
		  (getProgressNarrative_Happened(),
		   source,
		   new String[] {
			   "documentation", "What happened. Source: S1#42."
		   });
		addAnnotation
		  (getProgressNarrative_LearnedSelf(),
		   source,
		   new String[] {
			   "documentation", "What was learned about oneself. Source: S1#42."
		   });
		addAnnotation
		  (getProgressNarrative_LearnedRelationship(),
		   source,
		   new String[] {
			   "documentation", "What was learned about the relationship. Source: S1#42."
		   });
		addAnnotation
		  (getProgressNarrative_Now(),
		   source,
		   new String[] {
			   "documentation", "Where it stands now. Source: S1#42."
		   });
		addAnnotation
		  (getProgressNarrative_Proud(),
		   source,
		   new String[] {
			   "documentation", "What one is proud of. Source: S1#42."
		   });
		addAnnotation
		  (getProgressNarrative_Hope(),
		   source,
		   new String[] {
			   "documentation", "What one hopes for. Source: S1#42."
		   });
		addAnnotation
		  (preventionPlanEClass,
		   source,
		   new String[] {
			   "documentation", "What to do when the difficulty returns. Source: S1#43."
		   });
		addAnnotation
		  (getPreventionPlan_EarlySigns(),
		   source,
		   new String[] {
			   "documentation", "The early signs. Source: S1#43."
		   });
		addAnnotation
		  (getPreventionPlan_Responses(),
		   source,
		   new String[] {
			   "documentation", "What to do then. Source: S1#43."
		   });
		addAnnotation
		  (getPreventionPlan_ProvenCoping(),
		   source,
		   new String[] {
			   "documentation", "The ways of coping that have proved themselves. Source: S1#43."
		   });
		addAnnotation
		  (getPreventionPlan_SupportWhen(),
		   source,
		   new String[] {
			   "documentation", "When and where to seek support. Source: S1#43."
		   });
		addAnnotation
		  (celebrationEClass,
		   source,
		   new String[] {
			   "documentation", "Celebrating the way and its meaning. Source: S1#44, S1#68."
		   });
		addAnnotation
		  (getCelebration_Meaning(),
		   source,
		   new String[] {
			   "documentation", "What the journey means. Source: S1#44."
		   });
		addAnnotation
		  (getCelebration_ChangedSelf(),
		   source,
		   new String[] {
			   "documentation", "What changed in the understanding of oneself. Source: S1#44."
		   });
		addAnnotation
		  (getCelebration_ChangedRelationship(),
		   source,
		   new String[] {
			   "documentation", "What changed in the understanding of the relationship. Source: S1#44."
		   });
		addAnnotation
		  (getCelebration_ChangedLife(),
		   source,
		   new String[] {
			   "documentation", "What changed in the understanding of life. Source: S1#44."
		   });
		addAnnotation
		  (getCelebration_Discovery(),
		   source,
		   new String[] {
			   "documentation", "The most important discovery. Source: S1#44."
		   });
		addAnnotation
		  (getCelebration_Witnesses(),
		   source,
		   new String[] {
			   "documentation", "Who witnesses it. Source: S1#68."
		   });
		addAnnotation
		  (ritualEClass,
		   source,
		   new String[] {
			   "documentation", "Something small that is repeated, such as a weekly check-in or a message before parting. Source: S1#52, S1#62, S1#68."
		   });
		addAnnotation
		  (getRitual_Text(),
		   source,
		   new String[] {
			   "documentation", "What is done. Source: S1#52, S1#62."
		   });
		addAnnotation
		  (getRitual_EveryDays(),
		   source,
		   new String[] {
			   "documentation", "Every how many days, from 1 (daily). Source: S1#52, S1#62."
		   });
		addAnnotation
		  (getRitual_Minutes(),
		   source,
		   new String[] {
			   "documentation", "How long it takes, in minutes. Source: S1#52."
		   });
	}

	protected void createUiAnnotations() {
		String source = "http://relationalimages.org/ui";
		addAnnotation
		  (getRelationshipNarrative_Important(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRelationshipNarrative_Struggles(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRelationshipNarrative_Aspirations(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getListeningTurn_Understood(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getHopeAnswer_SmallImprovement(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getCopingMeans_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getStrengthExploration_Helped(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getStrengthExploration_Learned(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getStrengthExploration_OthersSay(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getStrengthExploration_Traits(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionEntry_Context(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionEntry_Behavior(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionEntry_Thoughts(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionEntry_Emotions(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionEntry_Reveals(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getMiracleDay_FirstSign(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getMiracleDay_IDo(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getMiracleDay_PartnerDoes(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getMiracleDay_Interactions(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getMiracleDay_Details(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getScaleReading_WhyNotLower(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getScaleReading_ChangedHow(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getScaleReading_OnePointUp(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getValueItem_Why(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getValueItem_SpecificThing(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionDescription_Context(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionDescription_Thinking(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionDescription_DidDifferently(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionDescription_Body(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionDescription_Capacity(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionDescription_IfFrequent(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExceptionPattern_Conditions(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getMicroExperiment_Plan(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getMicroExperiment_Observations(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getMicroExperiment_Learned(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getActionItem_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getActionCommitment_ToTry(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getActionCommitment_HopeToLearn(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getActionCommitment_KnowHow(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getFeedbackReview_Tried(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getFeedbackReview_Happened(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getFeedbackReview_Learned(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getFeedbackReview_Adjust(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getProgressNarrative_Start(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getProgressNarrative_Happened(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getProgressNarrative_LearnedSelf(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getProgressNarrative_LearnedRelationship(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getProgressNarrative_Now(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getProgressNarrative_Proud(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getProgressNarrative_Hope(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getPreventionPlan_EarlySigns(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getPreventionPlan_Responses(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getPreventionPlan_SupportWhen(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getCelebration_Meaning(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getCelebration_ChangedSelf(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getCelebration_ChangedRelationship(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getCelebration_ChangedLife(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getCelebration_Discovery(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRitual_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
	}
}
