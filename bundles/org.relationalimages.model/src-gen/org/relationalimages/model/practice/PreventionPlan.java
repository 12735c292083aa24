// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prevention Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What to do when the difficulty returns. Source: S1#43.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.PreventionPlan#getEarlySigns <em>Early Signs</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.PreventionPlan#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.PreventionPlan#getProvenCoping <em>Proven Coping</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.PreventionPlan#getSupportWhen <em>Support When</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getPreventionPlan()
 * @model
 * @generated
 */
public interface PreventionPlan extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Early Signs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The early signs. Source: S1#43.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Early Signs</em>' attribute list.
	 * @see org.relationalimages.model.practice.PracticePackage#getPreventionPlan_EarlySigns()
	 * @model unique="false"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	EList<String> getEarlySigns();

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do then. Source: S1#43.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' attribute list.
	 * @see org.relationalimages.model.practice.PracticePackage#getPreventionPlan_Responses()
	 * @model unique="false"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	EList<String> getResponses();

	/**
	 * Returns the value of the '<em><b>Proven Coping</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.CopingMeans}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ways of coping that have proved themselves. Source: S1#43.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proven Coping</em>' reference list.
	 * @see org.relationalimages.model.practice.PracticePackage#getPreventionPlan_ProvenCoping()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<CopingMeans> getProvenCoping();

	/**
	 * Returns the value of the '<em><b>Support When</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When and where to seek support. Source: S1#43.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Support When</em>' attribute list.
	 * @see org.relationalimages.model.practice.PracticePackage#getPreventionPlan_SupportWhen()
	 * @model unique="false"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	EList<String> getSupportWhen();

} // PreventionPlan
