// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.NamedElement;

import org.relationalimages.model.images.ReasonForChange;

import org.relationalimages.model.strategies.*;

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
 * @see org.relationalimages.model.strategies.StrategiesPackage
 * @generated
 */
public class StrategiesSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static StrategiesPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StrategiesSwitch() {
		if (modelPackage == null) {
			modelPackage = StrategiesPackage.eINSTANCE;
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
			case StrategiesPackage.YEARNING: {
				Yearning yearning = (Yearning)theEObject;
				T result = caseYearning(yearning);
				if (result == null) result = caseClinicalElement(yearning);
				if (result == null) result = caseNamedElement(yearning);
				if (result == null) result = caseIdentified(yearning);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StrategiesPackage.FEAR: {
				Fear fear = (Fear)theEObject;
				T result = caseFear(fear);
				if (result == null) result = caseClinicalElement(fear);
				if (result == null) result = caseNamedElement(fear);
				if (result == null) result = caseIdentified(fear);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StrategiesPackage.HELD_BACK_PART: {
				HeldBackPart heldBackPart = (HeldBackPart)theEObject;
				T result = caseHeldBackPart(heldBackPart);
				if (result == null) result = caseClinicalElement(heldBackPart);
				if (result == null) result = caseNamedElement(heldBackPart);
				if (result == null) result = caseIdentified(heldBackPart);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StrategiesPackage.STRATEGY_OF_SURVIVAL: {
				StrategyOfSurvival strategyOfSurvival = (StrategyOfSurvival)theEObject;
				T result = caseStrategyOfSurvival(strategyOfSurvival);
				if (result == null) result = caseClinicalElement(strategyOfSurvival);
				if (result == null) result = caseNamedElement(strategyOfSurvival);
				if (result == null) result = caseIdentified(strategyOfSurvival);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StrategiesPackage.PARADOX: {
				Paradox paradox = (Paradox)theEObject;
				T result = caseParadox(paradox);
				if (result == null) result = caseClinicalElement(paradox);
				if (result == null) result = caseNamedElement(paradox);
				if (result == null) result = caseIdentified(paradox);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StrategiesPackage.ENACTMENT: {
				Enactment enactment = (Enactment)theEObject;
				T result = caseEnactment(enactment);
				if (result == null) result = caseReasonForChange(enactment);
				if (result == null) result = caseClinicalElement(enactment);
				if (result == null) result = caseNamedElement(enactment);
				if (result == null) result = caseIdentified(enactment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Yearning</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Yearning</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseYearning(Yearning object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fear</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fear</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFear(Fear object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Held Back Part</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Held Back Part</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHeldBackPart(HeldBackPart object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Strategy Of Survival</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Strategy Of Survival</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStrategyOfSurvival(StrategyOfSurvival object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Paradox</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Paradox</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParadox(Paradox object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Enactment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Enactment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEnactment(Enactment object) {
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

} //StrategiesSwitch
