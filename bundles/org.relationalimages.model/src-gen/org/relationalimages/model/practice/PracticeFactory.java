// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.relationalimages.model.practice.PracticePackage
 * @generated
 */
public interface PracticeFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PracticeFactory eINSTANCE = org.relationalimages.model.practice.impl.PracticeFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Scale</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scale</em>'.
	 * @generated
	 */
	Scale createScale();

	/**
	 * Returns a new object of class '<em>Programme</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Programme</em>'.
	 * @generated
	 */
	Programme createProgramme();

	/**
	 * Returns a new object of class '<em>Phase Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Phase Run</em>'.
	 * @generated
	 */
	PhaseRun createPhaseRun();

	/**
	 * Returns a new object of class '<em>Relationship Narrative</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Relationship Narrative</em>'.
	 * @generated
	 */
	RelationshipNarrative createRelationshipNarrative();

	/**
	 * Returns a new object of class '<em>Listening Turn</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Listening Turn</em>'.
	 * @generated
	 */
	ListeningTurn createListeningTurn();

	/**
	 * Returns a new object of class '<em>Hope Answer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hope Answer</em>'.
	 * @generated
	 */
	HopeAnswer createHopeAnswer();

	/**
	 * Returns a new object of class '<em>Coping Means</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coping Means</em>'.
	 * @generated
	 */
	CopingMeans createCopingMeans();

	/**
	 * Returns a new object of class '<em>Strength Exploration</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Strength Exploration</em>'.
	 * @generated
	 */
	StrengthExploration createStrengthExploration();

	/**
	 * Returns a new object of class '<em>Exception Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Exception Entry</em>'.
	 * @generated
	 */
	ExceptionEntry createExceptionEntry();

	/**
	 * Returns a new object of class '<em>Miracle Day</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Miracle Day</em>'.
	 * @generated
	 */
	MiracleDay createMiracleDay();

	/**
	 * Returns a new object of class '<em>Scale Reading</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scale Reading</em>'.
	 * @generated
	 */
	ScaleReading createScaleReading();

	/**
	 * Returns a new object of class '<em>Value Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Value Item</em>'.
	 * @generated
	 */
	ValueItem createValueItem();

	/**
	 * Returns a new object of class '<em>Exception Description</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Exception Description</em>'.
	 * @generated
	 */
	ExceptionDescription createExceptionDescription();

	/**
	 * Returns a new object of class '<em>Exception Pattern</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Exception Pattern</em>'.
	 * @generated
	 */
	ExceptionPattern createExceptionPattern();

	/**
	 * Returns a new object of class '<em>Micro Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Micro Experiment</em>'.
	 * @generated
	 */
	MicroExperiment createMicroExperiment();

	/**
	 * Returns a new object of class '<em>Action Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Action Item</em>'.
	 * @generated
	 */
	ActionItem createActionItem();

	/**
	 * Returns a new object of class '<em>Action Commitment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Action Commitment</em>'.
	 * @generated
	 */
	ActionCommitment createActionCommitment();

	/**
	 * Returns a new object of class '<em>Feedback Review</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Feedback Review</em>'.
	 * @generated
	 */
	FeedbackReview createFeedbackReview();

	/**
	 * Returns a new object of class '<em>Progress Narrative</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Progress Narrative</em>'.
	 * @generated
	 */
	ProgressNarrative createProgressNarrative();

	/**
	 * Returns a new object of class '<em>Prevention Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Prevention Plan</em>'.
	 * @generated
	 */
	PreventionPlan createPreventionPlan();

	/**
	 * Returns a new object of class '<em>Celebration</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Celebration</em>'.
	 * @generated
	 */
	Celebration createCelebration();

	/**
	 * Returns a new object of class '<em>Ritual</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ritual</em>'.
	 * @generated
	 */
	Ritual createRitual();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	PracticePackage getPracticePackage();

} //PracticeFactory
