// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>External Problem</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A problem with a name of its own, outside the person: the person is not the problem. Source: S1#65, S1#68.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.ExternalProblem#getEffects <em>Effects</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.ExternalProblem#getAffects <em>Affects</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getExternalProblem()
 * @model
 * @generated
 */
public interface ExternalProblem extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Effects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the problem does to the people. Source: S1#65.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effects</em>' attribute.
	 * @see #setEffects(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getExternalProblem_Effects()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getEffects();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.ExternalProblem#getEffects <em>Effects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effects</em>' attribute.
	 * @see #getEffects()
	 * @generated
	 */
	void setEffects(String value);

	/**
	 * Returns the value of the '<em><b>Affects</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people it troubles. Source: S1#65.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affects</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getExternalProblem_Affects()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Person> getAffects();

} // ExternalProblem
