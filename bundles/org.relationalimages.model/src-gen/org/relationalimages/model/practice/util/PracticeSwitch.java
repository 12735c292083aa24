// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.NamedElement;

import org.relationalimages.model.images.ReasonForChange;

import org.relationalimages.model.practice.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.relationalimages.model.practice.PracticePackage
 * @generated
 */
public class PracticeSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PracticePackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PracticeSwitch() {
		if (modelPackage == null) {
			modelPackage = PracticePackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case PracticePackage.SCALE: {
				Scale scale = (Scale)theEObject;
				T result = caseScale(scale);
				if (result == null) result = caseClinicalElement(scale);
				if (result == null) result = caseNamedElement(scale);
				if (result == null) result = caseIdentified(scale);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.PROGRAMME: {
				Programme programme = (Programme)theEObject;
				T result = caseProgramme(programme);
				if (result == null) result = caseNamedElement(programme);
				if (result == null) result = caseIdentified(programme);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.PHASE_RUN: {
				PhaseRun phaseRun = (PhaseRun)theEObject;
				T result = casePhaseRun(phaseRun);
				if (result == null) result = caseNamedElement(phaseRun);
				if (result == null) result = caseIdentified(phaseRun);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.EXERCISE_FORM: {
				ExerciseForm exerciseForm = (ExerciseForm)theEObject;
				T result = caseExerciseForm(exerciseForm);
				if (result == null) result = caseClinicalElement(exerciseForm);
				if (result == null) result = caseNamedElement(exerciseForm);
				if (result == null) result = caseIdentified(exerciseForm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.RELATIONSHIP_NARRATIVE: {
				RelationshipNarrative relationshipNarrative = (RelationshipNarrative)theEObject;
				T result = caseRelationshipNarrative(relationshipNarrative);
				if (result == null) result = caseExerciseForm(relationshipNarrative);
				if (result == null) result = caseClinicalElement(relationshipNarrative);
				if (result == null) result = caseNamedElement(relationshipNarrative);
				if (result == null) result = caseIdentified(relationshipNarrative);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.LISTENING_TURN: {
				ListeningTurn listeningTurn = (ListeningTurn)theEObject;
				T result = caseListeningTurn(listeningTurn);
				if (result == null) result = caseExerciseForm(listeningTurn);
				if (result == null) result = caseClinicalElement(listeningTurn);
				if (result == null) result = caseNamedElement(listeningTurn);
				if (result == null) result = caseIdentified(listeningTurn);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.HOPE_ANSWER: {
				HopeAnswer hopeAnswer = (HopeAnswer)theEObject;
				T result = caseHopeAnswer(hopeAnswer);
				if (result == null) result = caseExerciseForm(hopeAnswer);
				if (result == null) result = caseClinicalElement(hopeAnswer);
				if (result == null) result = caseNamedElement(hopeAnswer);
				if (result == null) result = caseIdentified(hopeAnswer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.COPING_MEANS: {
				CopingMeans copingMeans = (CopingMeans)theEObject;
				T result = caseCopingMeans(copingMeans);
				if (result == null) result = caseExerciseForm(copingMeans);
				if (result == null) result = caseClinicalElement(copingMeans);
				if (result == null) result = caseNamedElement(copingMeans);
				if (result == null) result = caseIdentified(copingMeans);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.STRENGTH_EXPLORATION: {
				StrengthExploration strengthExploration = (StrengthExploration)theEObject;
				T result = caseStrengthExploration(strengthExploration);
				if (result == null) result = caseExerciseForm(strengthExploration);
				if (result == null) result = caseClinicalElement(strengthExploration);
				if (result == null) result = caseNamedElement(strengthExploration);
				if (result == null) result = caseIdentified(strengthExploration);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.EXCEPTION_ENTRY: {
				ExceptionEntry exceptionEntry = (ExceptionEntry)theEObject;
				T result = caseExceptionEntry(exceptionEntry);
				if (result == null) result = caseExerciseForm(exceptionEntry);
				if (result == null) result = caseReasonForChange(exceptionEntry);
				if (result == null) result = caseClinicalElement(exceptionEntry);
				if (result == null) result = caseNamedElement(exceptionEntry);
				if (result == null) result = caseIdentified(exceptionEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.MIRACLE_DAY: {
				MiracleDay miracleDay = (MiracleDay)theEObject;
				T result = caseMiracleDay(miracleDay);
				if (result == null) result = caseExerciseForm(miracleDay);
				if (result == null) result = caseClinicalElement(miracleDay);
				if (result == null) result = caseNamedElement(miracleDay);
				if (result == null) result = caseIdentified(miracleDay);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.SCALE_READING: {
				ScaleReading scaleReading = (ScaleReading)theEObject;
				T result = caseScaleReading(scaleReading);
				if (result == null) result = caseExerciseForm(scaleReading);
				if (result == null) result = caseClinicalElement(scaleReading);
				if (result == null) result = caseNamedElement(scaleReading);
				if (result == null) result = caseIdentified(scaleReading);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.VALUE_ITEM: {
				ValueItem valueItem = (ValueItem)theEObject;
				T result = caseValueItem(valueItem);
				if (result == null) result = caseExerciseForm(valueItem);
				if (result == null) result = caseClinicalElement(valueItem);
				if (result == null) result = caseNamedElement(valueItem);
				if (result == null) result = caseIdentified(valueItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.EXCEPTION_DESCRIPTION: {
				ExceptionDescription exceptionDescription = (ExceptionDescription)theEObject;
				T result = caseExceptionDescription(exceptionDescription);
				if (result == null) result = caseExerciseForm(exceptionDescription);
				if (result == null) result = caseClinicalElement(exceptionDescription);
				if (result == null) result = caseNamedElement(exceptionDescription);
				if (result == null) result = caseIdentified(exceptionDescription);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.EXCEPTION_PATTERN: {
				ExceptionPattern exceptionPattern = (ExceptionPattern)theEObject;
				T result = caseExceptionPattern(exceptionPattern);
				if (result == null) result = caseExerciseForm(exceptionPattern);
				if (result == null) result = caseClinicalElement(exceptionPattern);
				if (result == null) result = caseNamedElement(exceptionPattern);
				if (result == null) result = caseIdentified(exceptionPattern);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.MICRO_EXPERIMENT: {
				MicroExperiment microExperiment = (MicroExperiment)theEObject;
				T result = caseMicroExperiment(microExperiment);
				if (result == null) result = caseExerciseForm(microExperiment);
				if (result == null) result = caseClinicalElement(microExperiment);
				if (result == null) result = caseNamedElement(microExperiment);
				if (result == null) result = caseIdentified(microExperiment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.ACTION_ITEM: {
				ActionItem actionItem = (ActionItem)theEObject;
				T result = caseActionItem(actionItem);
				if (result == null) result = caseExerciseForm(actionItem);
				if (result == null) result = caseClinicalElement(actionItem);
				if (result == null) result = caseNamedElement(actionItem);
				if (result == null) result = caseIdentified(actionItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.ACTION_COMMITMENT: {
				ActionCommitment actionCommitment = (ActionCommitment)theEObject;
				T result = caseActionCommitment(actionCommitment);
				if (result == null) result = caseExerciseForm(actionCommitment);
				if (result == null) result = caseClinicalElement(actionCommitment);
				if (result == null) result = caseNamedElement(actionCommitment);
				if (result == null) result = caseIdentified(actionCommitment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.FEEDBACK_REVIEW: {
				FeedbackReview feedbackReview = (FeedbackReview)theEObject;
				T result = caseFeedbackReview(feedbackReview);
				if (result == null) result = caseExerciseForm(feedbackReview);
				if (result == null) result = caseClinicalElement(feedbackReview);
				if (result == null) result = caseNamedElement(feedbackReview);
				if (result == null) result = caseIdentified(feedbackReview);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.PROGRESS_NARRATIVE: {
				ProgressNarrative progressNarrative = (ProgressNarrative)theEObject;
				T result = caseProgressNarrative(progressNarrative);
				if (result == null) result = caseExerciseForm(progressNarrative);
				if (result == null) result = caseClinicalElement(progressNarrative);
				if (result == null) result = caseNamedElement(progressNarrative);
				if (result == null) result = caseIdentified(progressNarrative);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.PREVENTION_PLAN: {
				PreventionPlan preventionPlan = (PreventionPlan)theEObject;
				T result = casePreventionPlan(preventionPlan);
				if (result == null) result = caseExerciseForm(preventionPlan);
				if (result == null) result = caseClinicalElement(preventionPlan);
				if (result == null) result = caseNamedElement(preventionPlan);
				if (result == null) result = caseIdentified(preventionPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.CELEBRATION: {
				Celebration celebration = (Celebration)theEObject;
				T result = caseCelebration(celebration);
				if (result == null) result = caseExerciseForm(celebration);
				if (result == null) result = caseClinicalElement(celebration);
				if (result == null) result = caseNamedElement(celebration);
				if (result == null) result = caseIdentified(celebration);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PracticePackage.RITUAL: {
				Ritual ritual = (Ritual)theEObject;
				T result = caseRitual(ritual);
				if (result == null) result = caseExerciseForm(ritual);
				if (result == null) result = caseClinicalElement(ritual);
				if (result == null) result = caseNamedElement(ritual);
				if (result == null) result = caseIdentified(ritual);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scale</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scale</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScale(Scale object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Programme</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Programme</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgramme(Programme object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Phase Run</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Phase Run</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePhaseRun(PhaseRun object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exercise Form</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exercise Form</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExerciseForm(ExerciseForm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relationship Narrative</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relationship Narrative</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelationshipNarrative(RelationshipNarrative object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Listening Turn</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Listening Turn</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseListeningTurn(ListeningTurn object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hope Answer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hope Answer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHopeAnswer(HopeAnswer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Coping Means</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Coping Means</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCopingMeans(CopingMeans object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Strength Exploration</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Strength Exploration</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStrengthExploration(StrengthExploration object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exception Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exception Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExceptionEntry(ExceptionEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Miracle Day</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Miracle Day</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMiracleDay(MiracleDay object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scale Reading</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scale Reading</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScaleReading(ScaleReading object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Value Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Value Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseValueItem(ValueItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exception Description</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exception Description</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExceptionDescription(ExceptionDescription object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exception Pattern</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exception Pattern</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExceptionPattern(ExceptionPattern object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Micro Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Micro Experiment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMicroExperiment(MicroExperiment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Action Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Action Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActionItem(ActionItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Action Commitment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Action Commitment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActionCommitment(ActionCommitment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Feedback Review</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Feedback Review</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFeedbackReview(FeedbackReview object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Progress Narrative</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Progress Narrative</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgressNarrative(ProgressNarrative object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Prevention Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Prevention Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePreventionPlan(PreventionPlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Celebration</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Celebration</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCelebration(Celebration object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ritual</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ritual</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRitual(Ritual object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clinical Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clinical Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClinicalElement(ClinicalElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reason For Change</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reason For Change</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReasonForChange(ReasonForChange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //PracticeSwitch
