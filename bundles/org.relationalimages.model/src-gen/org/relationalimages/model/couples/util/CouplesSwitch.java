// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.NamedElement;

import org.relationalimages.model.cases.Party;

import org.relationalimages.model.couples.*;

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
 * @see org.relationalimages.model.couples.CouplesPackage
 * @generated
 */
public class CouplesSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CouplesPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CouplesSwitch() {
		if (modelPackage == null) {
			modelPackage = CouplesPackage.eINSTANCE;
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
			case CouplesPackage.THREAT_SOURCE: {
				ThreatSource threatSource = (ThreatSource)theEObject;
				T result = caseThreatSource(threatSource);
				if (result == null) result = caseClinicalElement(threatSource);
				if (result == null) result = caseNamedElement(threatSource);
				if (result == null) result = caseIdentified(threatSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CouplesPackage.DYAD: {
				Dyad dyad = (Dyad)theEObject;
				T result = caseDyad(dyad);
				if (result == null) result = caseParty(dyad);
				if (result == null) result = caseClinicalElement(dyad);
				if (result == null) result = caseNamedElement(dyad);
				if (result == null) result = caseIdentified(dyad);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CouplesPackage.ORIGIN_STORY: {
				OriginStory originStory = (OriginStory)theEObject;
				T result = caseOriginStory(originStory);
				if (result == null) result = caseClinicalElement(originStory);
				if (result == null) result = caseNamedElement(originStory);
				if (result == null) result = caseIdentified(originStory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CouplesPackage.PARTNER_POSITION: {
				PartnerPosition partnerPosition = (PartnerPosition)theEObject;
				T result = casePartnerPosition(partnerPosition);
				if (result == null) result = caseThreatSource(partnerPosition);
				if (result == null) result = caseClinicalElement(partnerPosition);
				if (result == null) result = caseNamedElement(partnerPosition);
				if (result == null) result = caseIdentified(partnerPosition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CouplesPackage.REGULATION_EVENT: {
				RegulationEvent regulationEvent = (RegulationEvent)theEObject;
				T result = caseRegulationEvent(regulationEvent);
				if (result == null) result = caseThreatSource(regulationEvent);
				if (result == null) result = caseClinicalElement(regulationEvent);
				if (result == null) result = caseNamedElement(regulationEvent);
				if (result == null) result = caseIdentified(regulationEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CouplesPackage.INTERACTION_CYCLE: {
				InteractionCycle interactionCycle = (InteractionCycle)theEObject;
				T result = caseInteractionCycle(interactionCycle);
				if (result == null) result = caseClinicalElement(interactionCycle);
				if (result == null) result = caseNamedElement(interactionCycle);
				if (result == null) result = caseIdentified(interactionCycle);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CouplesPackage.CYCLE_STEP: {
				CycleStep cycleStep = (CycleStep)theEObject;
				T result = caseCycleStep(cycleStep);
				if (result == null) result = caseClinicalElement(cycleStep);
				if (result == null) result = caseNamedElement(cycleStep);
				if (result == null) result = caseIdentified(cycleStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CouplesPackage.SAFETY_AGREEMENT: {
				SafetyAgreement safetyAgreement = (SafetyAgreement)theEObject;
				T result = caseSafetyAgreement(safetyAgreement);
				if (result == null) result = caseClinicalElement(safetyAgreement);
				if (result == null) result = caseNamedElement(safetyAgreement);
				if (result == null) result = caseIdentified(safetyAgreement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CouplesPackage.THREAT_RESPONSE: {
				ThreatResponse threatResponse = (ThreatResponse)theEObject;
				T result = caseThreatResponse(threatResponse);
				if (result == null) result = caseClinicalElement(threatResponse);
				if (result == null) result = caseNamedElement(threatResponse);
				if (result == null) result = caseIdentified(threatResponse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CouplesPackage.EXTERNAL_PROBLEM: {
				ExternalProblem externalProblem = (ExternalProblem)theEObject;
				T result = caseExternalProblem(externalProblem);
				if (result == null) result = caseClinicalElement(externalProblem);
				if (result == null) result = caseNamedElement(externalProblem);
				if (result == null) result = caseIdentified(externalProblem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Threat Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Threat Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseThreatSource(ThreatSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dyad</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dyad</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDyad(Dyad object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Origin Story</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Origin Story</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOriginStory(OriginStory object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Partner Position</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Partner Position</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePartnerPosition(PartnerPosition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Regulation Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Regulation Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegulationEvent(RegulationEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interaction Cycle</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interaction Cycle</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInteractionCycle(InteractionCycle object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cycle Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cycle Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCycleStep(CycleStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Safety Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Safety Agreement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSafetyAgreement(SafetyAgreement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Threat Response</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Threat Response</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseThreatResponse(ThreatResponse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>External Problem</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>External Problem</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExternalProblem(ExternalProblem object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Party</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Party</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParty(Party object) {
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

} //CouplesSwitch
