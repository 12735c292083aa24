// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.ecore.EFactory;

public interface PracticeFactory extends EFactory {
	PracticeFactory eINSTANCE = org.relationalimages.model.practice.impl.PracticeFactoryImpl.init();
	Scale createScale();
	Programme createProgramme();
	PhaseRun createPhaseRun();
	RelationshipNarrative createRelationshipNarrative();
	ListeningTurn createListeningTurn();
	HopeAnswer createHopeAnswer();
	CopingMeans createCopingMeans();
	StrengthExploration createStrengthExploration();
	ExceptionEntry createExceptionEntry();
	MiracleDay createMiracleDay();
	ScaleReading createScaleReading();
	ValueItem createValueItem();
	ExceptionDescription createExceptionDescription();
	ExceptionPattern createExceptionPattern();
	MicroExperiment createMicroExperiment();
	ActionItem createActionItem();
	ActionCommitment createActionCommitment();
	FeedbackReview createFeedbackReview();
	ProgressNarrative createProgressNarrative();
	PreventionPlan createPreventionPlan();
	Celebration createCelebration();
	Ritual createRitual();
	PracticePackage getPracticePackage();
}
