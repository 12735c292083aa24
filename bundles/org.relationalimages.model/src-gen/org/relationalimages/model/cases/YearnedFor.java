// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.strategies.Yearning;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Yearned For</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a yearning goes out to: a person, or the relationship itself. Source: S0#8, S0#23.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.YearnedFor#getYearnings <em>Yearnings</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.cases.CasesPackage#getYearnedFor()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface YearnedFor extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Yearnings</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.Yearning}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.strategies.Yearning#getToward <em>Toward</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The yearnings that go out to it. Source: S0#8, S0#23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yearnings</em>' reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getYearnedFor_Yearnings()
	 * @see org.relationalimages.model.strategies.Yearning#getToward
	 * @model opposite="toward" resolveProxies="false"
	 * @generated
	 */
	EList<Yearning> getYearnings();

} // YearnedFor
