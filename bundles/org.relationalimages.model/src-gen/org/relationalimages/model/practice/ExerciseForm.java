// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Party;

import org.relationalimages.model.sessions.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exercise Form</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something filled in as an exercise. Source: S1#20.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ExerciseForm#getDay <em>Day</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExerciseForm#getPerson <em>Person</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExerciseForm#getSession <em>Session</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getExerciseForm()
 * @model abstract="true"
 * @generated
 */
public interface ExerciseForm extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it was filled in, counted from the programme's start, or from the beginning of the work outside of a programme. Source: S1#28.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getExerciseForm_Day()
	 * @model dataType="org.relationalimages.model.DayOffset"
	 * @generated
	 */
	Integer getDay();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExerciseForm#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(Integer value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who filled it in: one person, or the couple together. Source: S1#24, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Party)
	 * @see org.relationalimages.model.practice.PracticePackage#getExerciseForm_Person()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Party getPerson();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExerciseForm#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Party value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session it was filled in or talked about. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.relationalimages.model.practice.PracticePackage#getExerciseForm_Session()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExerciseForm#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

} // ExerciseForm
