// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Household</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * People who live together. Source: P40.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.Household#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.cases.CasesPackage#getHousehold()
 * @model
 * @generated
 */
public interface Household extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who lives there. Source: P40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getHousehold_Members()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Person> getMembers();

} // Household
