// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phase Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One phase being worked through. Source: S1#20.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.PhaseRun#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.PhaseRun#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.PhaseRun#getDayFrom <em>Day From</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.PhaseRun#getDayTo <em>Day To</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.PhaseRun#getState <em>State</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.PhaseRun#getForms <em>Forms</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getPhaseRun()
 * @model
 * @generated
 */
public interface PhaseRun extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The default value is <code>"COLLABORATIVE_ESTABLISHMENT"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.practice.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the six phases it is. Source: S1#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see org.relationalimages.model.practice.Phase
	 * @see #setPhase(Phase)
	 * @see org.relationalimages.model.practice.PracticePackage#getPhaseRun_Phase()
	 * @model default="COLLABORATIVE_ESTABLISHMENT" required="true"
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.PhaseRun#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see org.relationalimages.model.practice.Phase
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which round of the spiral, from 1. Source: S1#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle</em>' attribute.
	 * @see #setCycle(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getPhaseRun_Cycle()
	 * @model default="1" dataType="org.relationalimages.model.Ordinal" required="true"
	 * @generated
	 */
	Integer getCycle();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.PhaseRun#getCycle <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' attribute.
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(Integer value);

	/**
	 * Returns the value of the '<em><b>Day From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day, counted from the programme's start. Source: S1#21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day From</em>' attribute.
	 * @see #setDayFrom(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getPhaseRun_DayFrom()
	 * @model dataType="org.relationalimages.model.DayOffset"
	 * @generated
	 */
	Integer getDayFrom();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.PhaseRun#getDayFrom <em>Day From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day From</em>' attribute.
	 * @see #getDayFrom()
	 * @generated
	 */
	void setDayFrom(Integer value);

	/**
	 * Returns the value of the '<em><b>Day To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day, counted from the programme's start; not before the first. Source: S1#21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day To</em>' attribute.
	 * @see #setDayTo(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getPhaseRun_DayTo()
	 * @model dataType="org.relationalimages.model.DayOffset"
	 * @generated
	 */
	Integer getDayTo();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.PhaseRun#getDayTo <em>Day To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day To</em>' attribute.
	 * @see #getDayTo()
	 * @generated
	 */
	void setDayTo(Integer value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"PLANNED"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.practice.RunState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has got. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.relationalimages.model.practice.RunState
	 * @see #setState(RunState)
	 * @see org.relationalimages.model.practice.PracticePackage#getPhaseRun_State()
	 * @model default="PLANNED" required="true"
	 * @generated
	 */
	RunState getState();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.PhaseRun#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.relationalimages.model.practice.RunState
	 * @see #getState()
	 * @generated
	 */
	void setState(RunState value);

	/**
	 * Returns the value of the '<em><b>Forms</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.ExerciseForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exercises filled in. Source: S1#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forms</em>' containment reference list.
	 * @see org.relationalimages.model.practice.PracticePackage#getPhaseRun_Forms()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExerciseForm> getForms();

} // PhaseRun
