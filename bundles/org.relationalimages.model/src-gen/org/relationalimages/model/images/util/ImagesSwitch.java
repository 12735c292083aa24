// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.NamedElement;

import org.relationalimages.model.images.*;

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
 * @see org.relationalimages.model.images.ImagesPackage
 * @generated
 */
public class ImagesSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ImagesPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImagesSwitch() {
		if (modelPackage == null) {
			modelPackage = ImagesPackage.eINSTANCE;
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
			case ImagesPackage.REVISABLE: {
				Revisable revisable = (Revisable)theEObject;
				T result = caseRevisable(revisable);
				if (result == null) result = caseClinicalElement(revisable);
				if (result == null) result = caseNamedElement(revisable);
				if (result == null) result = caseIdentified(revisable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ImagesPackage.REASON_FOR_CHANGE: {
				ReasonForChange reasonForChange = (ReasonForChange)theEObject;
				T result = caseReasonForChange(reasonForChange);
				if (result == null) result = caseClinicalElement(reasonForChange);
				if (result == null) result = caseNamedElement(reasonForChange);
				if (result == null) result = caseIdentified(reasonForChange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ImagesPackage.LIFE_LAYER: {
				LifeLayer lifeLayer = (LifeLayer)theEObject;
				T result = caseLifeLayer(lifeLayer);
				if (result == null) result = caseClinicalElement(lifeLayer);
				if (result == null) result = caseNamedElement(lifeLayer);
				if (result == null) result = caseIdentified(lifeLayer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ImagesPackage.EXPERIENCE: {
				Experience experience = (Experience)theEObject;
				T result = caseExperience(experience);
				if (result == null) result = caseReasonForChange(experience);
				if (result == null) result = caseClinicalElement(experience);
				if (result == null) result = caseNamedElement(experience);
				if (result == null) result = caseIdentified(experience);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ImagesPackage.RELATIONAL_IMAGE: {
				RelationalImage relationalImage = (RelationalImage)theEObject;
				T result = caseRelationalImage(relationalImage);
				if (result == null) result = caseRevisable(relationalImage);
				if (result == null) result = caseClinicalElement(relationalImage);
				if (result == null) result = caseNamedElement(relationalImage);
				if (result == null) result = caseIdentified(relationalImage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ImagesPackage.RELATIONAL_CONDITION: {
				RelationalCondition relationalCondition = (RelationalCondition)theEObject;
				T result = caseRelationalCondition(relationalCondition);
				if (result == null) result = caseClinicalElement(relationalCondition);
				if (result == null) result = caseNamedElement(relationalCondition);
				if (result == null) result = caseIdentified(relationalCondition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ImagesPackage.EXPECTED_RESPONSE: {
				ExpectedResponse expectedResponse = (ExpectedResponse)theEObject;
				T result = caseExpectedResponse(expectedResponse);
				if (result == null) result = caseClinicalElement(expectedResponse);
				if (result == null) result = caseNamedElement(expectedResponse);
				if (result == null) result = caseIdentified(expectedResponse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ImagesPackage.MEANING: {
				Meaning meaning = (Meaning)theEObject;
				T result = caseMeaning(meaning);
				if (result == null) result = caseRevisable(meaning);
				if (result == null) result = caseClinicalElement(meaning);
				if (result == null) result = caseNamedElement(meaning);
				if (result == null) result = caseIdentified(meaning);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ImagesPackage.SOCIAL_IMAGE: {
				SocialImage socialImage = (SocialImage)theEObject;
				T result = caseSocialImage(socialImage);
				if (result == null) result = caseClinicalElement(socialImage);
				if (result == null) result = caseNamedElement(socialImage);
				if (result == null) result = caseIdentified(socialImage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ImagesPackage.IMAGE_REVISION: {
				ImageRevision imageRevision = (ImageRevision)theEObject;
				T result = caseImageRevision(imageRevision);
				if (result == null) result = caseClinicalElement(imageRevision);
				if (result == null) result = caseNamedElement(imageRevision);
				if (result == null) result = caseIdentified(imageRevision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Revisable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Revisable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRevisable(Revisable object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Life Layer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Life Layer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLifeLayer(LifeLayer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Experience</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Experience</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExperience(Experience object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relational Image</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relational Image</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelationalImage(RelationalImage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relational Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relational Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelationalCondition(RelationalCondition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expected Response</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expected Response</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectedResponse(ExpectedResponse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Meaning</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Meaning</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeaning(Meaning object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Social Image</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Social Image</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSocialImage(SocialImage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Image Revision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Image Revision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImageRevision(ImageRevision object) {
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

} //ImagesSwitch
