// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.relationalimages.model.practice.*;

public class PracticeFactoryImpl extends EFactoryImpl implements PracticeFactory {
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

	public PracticeFactoryImpl() {
		super();
	}

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

	@Override
	public Scale createScale() {
		ScaleImpl scale = new ScaleImpl();
		return scale;
	}

	@Override
	public Programme createProgramme() {
		ProgrammeImpl programme = new ProgrammeImpl();
		return programme;
	}

	@Override
	public PhaseRun createPhaseRun() {
		PhaseRunImpl phaseRun = new PhaseRunImpl();
		return phaseRun;
	}

	@Override
	public RelationshipNarrative createRelationshipNarrative() {
		RelationshipNarrativeImpl relationshipNarrative = new RelationshipNarrativeImpl();
		return relationshipNarrative;
	}

	@Override
	public ListeningTurn createListeningTurn() {
		ListeningTurnImpl listeningTurn = new ListeningTurnImpl();
		return listeningTurn;
	}

	@Override
	public HopeAnswer createHopeAnswer() {
		HopeAnswerImpl hopeAnswer = new HopeAnswerImpl();
		return hopeAnswer;
	}

	@Override
	public CopingMeans createCopingMeans() {
		CopingMeansImpl copingMeans = new CopingMeansImpl();
		return copingMeans;
	}

	@Override
	public StrengthExploration createStrengthExploration() {
		StrengthExplorationImpl strengthExploration = new StrengthExplorationImpl();
		return strengthExploration;
	}

	@Override
	public ExceptionEntry createExceptionEntry() {
		ExceptionEntryImpl exceptionEntry = new ExceptionEntryImpl();
		return exceptionEntry;
	}

	@Override
	public MiracleDay createMiracleDay() {
		MiracleDayImpl miracleDay = new MiracleDayImpl();
		return miracleDay;
	}

	@Override
	public ScaleReading createScaleReading() {
		ScaleReadingImpl scaleReading = new ScaleReadingImpl();
		return scaleReading;
	}

	@Override
	public ValueItem createValueItem() {
		ValueItemImpl valueItem = new ValueItemImpl();
		return valueItem;
	}

	@Override
	public ExceptionDescription createExceptionDescription() {
		ExceptionDescriptionImpl exceptionDescription = new ExceptionDescriptionImpl();
		return exceptionDescription;
	}

	@Override
	public ExceptionPattern createExceptionPattern() {
		ExceptionPatternImpl exceptionPattern = new ExceptionPatternImpl();
		return exceptionPattern;
	}

	@Override
	public MicroExperiment createMicroExperiment() {
		MicroExperimentImpl microExperiment = new MicroExperimentImpl();
		return microExperiment;
	}

	@Override
	public ActionItem createActionItem() {
		ActionItemImpl actionItem = new ActionItemImpl();
		return actionItem;
	}

	@Override
	public ActionCommitment createActionCommitment() {
		ActionCommitmentImpl actionCommitment = new ActionCommitmentImpl();
		return actionCommitment;
	}

	@Override
	public FeedbackReview createFeedbackReview() {
		FeedbackReviewImpl feedbackReview = new FeedbackReviewImpl();
		return feedbackReview;
	}

	@Override
	public ProgressNarrative createProgressNarrative() {
		ProgressNarrativeImpl progressNarrative = new ProgressNarrativeImpl();
		return progressNarrative;
	}

	@Override
	public PreventionPlan createPreventionPlan() {
		PreventionPlanImpl preventionPlan = new PreventionPlanImpl();
		return preventionPlan;
	}

	@Override
	public Celebration createCelebration() {
		CelebrationImpl celebration = new CelebrationImpl();
		return celebration;
	}

	@Override
	public Ritual createRitual() {
		RitualImpl ritual = new RitualImpl();
		return ritual;
	}

	public Phase createPhaseFromString(EDataType eDataType, String initialValue) {
		Phase result = Phase.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertPhaseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public RunState createRunStateFromString(EDataType eDataType, String initialValue) {
		RunState result = RunState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertRunStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public PatternFactor createPatternFactorFromString(EDataType eDataType, String initialValue) {
		PatternFactor result = PatternFactor.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertPatternFactorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	@Override
	public PracticePackage getPracticePackage() {
		return (PracticePackage)getEPackage();
	}

	@Deprecated
	public static PracticePackage getPackage() {
		return PracticePackage.eINSTANCE;
	}
}
