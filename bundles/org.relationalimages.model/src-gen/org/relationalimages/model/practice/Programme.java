// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.NamedElement;

import org.relationalimages.model.cases.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One run of the six-phase practice programme. Source: S1#20, S1#69.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.Programme#getStartDay <em>Start Day</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Programme#getFor <em>For</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Programme#getRuns <em>Runs</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getProgramme()
 * @model
 * @generated
 */
public interface Programme extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Start Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it began, counted from the beginning of the work. Source: S1#21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Day</em>' attribute.
	 * @see #setStartDay(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getProgramme_StartDay()
	 * @model dataType="org.relationalimages.model.DayOffset"
	 * @generated
	 */
	Integer getStartDay();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Programme#getStartDay <em>Start Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Day</em>' attribute.
	 * @see #getStartDay()
	 * @generated
	 */
	void setStartDay(Integer value);

	/**
	 * Returns the value of the '<em><b>For</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it is for: one person or a couple. Source: S1#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>For</em>' reference.
	 * @see #setFor(Party)
	 * @see org.relationalimages.model.practice.PracticePackage#getProgramme_For()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Party getFor();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Programme#getFor <em>For</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>For</em>' reference.
	 * @see #getFor()
	 * @generated
	 */
	void setFor(Party value);

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.PhaseRun}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phases worked through; a phase may come again. Source: S1#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs</em>' containment reference list.
	 * @see org.relationalimages.model.practice.PracticePackage#getProgramme_Runs()
	 * @model containment="true"
	 * @generated
	 */
	EList<PhaseRun> getRuns();

} // Programme
