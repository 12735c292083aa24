// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.relationalimages.model.practice.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PracticeFactoryImpl extends EFactoryImpl implements PracticeFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PracticeFactory init() {
		try {
			PracticeFactory thePracticeFactory = (PracticeFactory)EPackage.Registry.INSTANCE.getEFactory(PracticePackage.eNS_URI);
			if (thePracticeFactory != null) {
				return thePracticeFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PracticeFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PracticeFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PracticePackage.SCALE: return createScale();
			case PracticePackage.PROGRAMME: return createProgramme();
			case PracticePackage.PHASE_RUN: return createPhaseRun();
			case PracticePackage.RELATIONSHIP_NARRATIVE: return createRelationshipNarrative();
			case PracticePackage.LISTENING_TURN: return createListeningTurn();
			case PracticePackage.HOPE_ANSWER: return createHopeAnswer();
			case PracticePackage.COPING_MEANS: return createCopingMeans();
			case PracticePackage.STRENGTH_EXPLORATION: return createStrengthExploration();
			case PracticePackage.EXCEPTION_ENTRY: return createExceptionEntry();
			case PracticePackage.MIRACLE_DAY: return createMiracleDay();
			case PracticePackage.SCALE_READING: return createScaleReading();
			case PracticePackage.VALUE_ITEM: return createValueItem();
			case PracticePackage.EXCEPTION_DESCRIPTION: return createExceptionDescription();
			case PracticePackage.EXCEPTION_PATTERN: return createExceptionPattern();
			case PracticePackage.MICRO_EXPERIMENT: return createMicroExperiment();
			case PracticePackage.ACTION_ITEM: return createActionItem();
			case PracticePackage.ACTION_COMMITMENT: return createActionCommitment();
			case PracticePackage.FEEDBACK_REVIEW: return createFeedbackReview();
			case PracticePackage.PROGRESS_NARRATIVE: return createProgressNarrative();
			case PracticePackage.PREVENTION_PLAN: return createPreventionPlan();
			case PracticePackage.CELEBRATION: return createCelebration();
			case PracticePackage.RITUAL: return createRitual();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PracticePackage.PHASE:
				return createPhaseFromString(eDataType, initialValue);
			case PracticePackage.RUN_STATE:
				return createRunStateFromString(eDataType, initialValue);
			case PracticePackage.PATTERN_FACTOR:
				return createPatternFactorFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PracticePackage.PHASE:
				return convertPhaseToString(eDataType, instanceValue);
			case PracticePackage.RUN_STATE:
				return convertRunStateToString(eDataType, instanceValue);
			case PracticePackage.PATTERN_FACTOR:
				return convertPatternFactorToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale createScale() {
		ScaleImpl scale = new ScaleImpl();
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme createProgramme() {
		ProgrammeImpl programme = new ProgrammeImpl();
		return programme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseRun createPhaseRun() {
		PhaseRunImpl phaseRun = new PhaseRunImpl();
		return phaseRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationshipNarrative createRelationshipNarrative() {
		RelationshipNarrativeImpl relationshipNarrative = new RelationshipNarrativeImpl();
		return relationshipNarrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ListeningTurn createListeningTurn() {
		ListeningTurnImpl listeningTurn = new ListeningTurnImpl();
		return listeningTurn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HopeAnswer createHopeAnswer() {
		HopeAnswerImpl hopeAnswer = new HopeAnswerImpl();
		return hopeAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CopingMeans createCopingMeans() {
		CopingMeansImpl copingMeans = new CopingMeansImpl();
		return copingMeans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrengthExploration createStrengthExploration() {
		StrengthExplorationImpl strengthExploration = new StrengthExplorationImpl();
		return strengthExploration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExceptionEntry createExceptionEntry() {
		ExceptionEntryImpl exceptionEntry = new ExceptionEntryImpl();
		return exceptionEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MiracleDay createMiracleDay() {
		MiracleDayImpl miracleDay = new MiracleDayImpl();
		return miracleDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaleReading createScaleReading() {
		ScaleReadingImpl scaleReading = new ScaleReadingImpl();
		return scaleReading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueItem createValueItem() {
		ValueItemImpl valueItem = new ValueItemImpl();
		return valueItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExceptionDescription createExceptionDescription() {
		ExceptionDescriptionImpl exceptionDescription = new ExceptionDescriptionImpl();
		return exceptionDescription;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExceptionPattern createExceptionPattern() {
		ExceptionPatternImpl exceptionPattern = new ExceptionPatternImpl();
		return exceptionPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MicroExperiment createMicroExperiment() {
		MicroExperimentImpl microExperiment = new MicroExperimentImpl();
		return microExperiment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionItem createActionItem() {
		ActionItemImpl actionItem = new ActionItemImpl();
		return actionItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionCommitment createActionCommitment() {
		ActionCommitmentImpl actionCommitment = new ActionCommitmentImpl();
		return actionCommitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeedbackReview createFeedbackReview() {
		FeedbackReviewImpl feedbackReview = new FeedbackReviewImpl();
		return feedbackReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgressNarrative createProgressNarrative() {
		ProgressNarrativeImpl progressNarrative = new ProgressNarrativeImpl();
		return progressNarrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PreventionPlan createPreventionPlan() {
		PreventionPlanImpl preventionPlan = new PreventionPlanImpl();
		return preventionPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Celebration createCelebration() {
		CelebrationImpl celebration = new CelebrationImpl();
		return celebration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ritual createRitual() {
		RitualImpl ritual = new RitualImpl();
		return ritual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Phase createPhaseFromString(EDataType eDataType, String initialValue) {
		Phase result = Phase.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhaseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RunState createRunStateFromString(EDataType eDataType, String initialValue) {
		RunState result = RunState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRunStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PatternFactor createPatternFactorFromString(EDataType eDataType, String initialValue) {
		PatternFactor result = PatternFactor.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPatternFactorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PracticePackage getPracticePackage() {
		return (PracticePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PracticePackage getPackage() {
		return PracticePackage.eINSTANCE;
	}

} //PracticeFactoryImpl
