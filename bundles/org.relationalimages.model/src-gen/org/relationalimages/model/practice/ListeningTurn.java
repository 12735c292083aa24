// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.cases.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Listening Turn</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One turn of collaborative stance practice: one speaks, the other only understands. Then the roles switch. Source: S1#23.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ListeningTurn#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ListeningTurn#getListener <em>Listener</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ListeningTurn#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ListeningTurn#isInterrupted <em>Interrupted</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ListeningTurn#getUnderstood <em>Understood</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ListeningTurn#getSwitchedTo <em>Switched To</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ListeningTurn#getSwitchedFrom <em>Switched From</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getListeningTurn()
 * @model
 * @generated
 */
public interface ListeningTurn extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who speaks. Source: S1#23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' reference.
	 * @see #setSpeaker(Person)
	 * @see org.relationalimages.model.practice.PracticePackage#getListeningTurn_Speaker()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getSpeaker();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ListeningTurn#getSpeaker <em>Speaker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' reference.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(Person value);

	/**
	 * Returns the value of the '<em><b>Listener</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who listens. Source: S1#23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Listener</em>' reference.
	 * @see #setListener(Person)
	 * @see org.relationalimages.model.practice.PracticePackage#getListeningTurn_Listener()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getListener();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ListeningTurn#getListener <em>Listener</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Listener</em>' reference.
	 * @see #getListener()
	 * @generated
	 */
	void setListener(Person value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long, in minutes; five in the source. Source: S1#23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getListeningTurn_Minutes()
	 * @model default="5" dataType="org.relationalimages.model.Minutes" required="true"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ListeningTurn#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Interrupted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the listener interrupted. Source: S1#23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupted</em>' attribute.
	 * @see #setInterrupted(boolean)
	 * @see org.relationalimages.model.practice.PracticePackage#getListeningTurn_Interrupted()
	 * @model required="true"
	 * @generated
	 */
	boolean isInterrupted();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ListeningTurn#isInterrupted <em>Interrupted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupted</em>' attribute.
	 * @see #isInterrupted()
	 * @generated
	 */
	void setInterrupted(boolean value);

	/**
	 * Returns the value of the '<em><b>Understood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the listener understood; agreeing is not the task. Source: S1#23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Understood</em>' attribute.
	 * @see #setUnderstood(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getListeningTurn_Understood()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getUnderstood();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ListeningTurn#getUnderstood <em>Understood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Understood</em>' attribute.
	 * @see #getUnderstood()
	 * @generated
	 */
	void setUnderstood(String value);

	/**
	 * Returns the value of the '<em><b>Switched To</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.practice.ListeningTurn#getSwitchedFrom <em>Switched From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The turn with the roles switched. Source: S1#23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Switched To</em>' reference.
	 * @see #setSwitchedTo(ListeningTurn)
	 * @see org.relationalimages.model.practice.PracticePackage#getListeningTurn_SwitchedTo()
	 * @see org.relationalimages.model.practice.ListeningTurn#getSwitchedFrom
	 * @model opposite="switchedFrom" resolveProxies="false"
	 * @generated
	 */
	ListeningTurn getSwitchedTo();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ListeningTurn#getSwitchedTo <em>Switched To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Switched To</em>' reference.
	 * @see #getSwitchedTo()
	 * @generated
	 */
	void setSwitchedTo(ListeningTurn value);

	/**
	 * Returns the value of the '<em><b>Switched From</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.practice.ListeningTurn#getSwitchedTo <em>Switched To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The turn before the roles were switched. Source: S1#23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Switched From</em>' reference.
	 * @see #setSwitchedFrom(ListeningTurn)
	 * @see org.relationalimages.model.practice.PracticePackage#getListeningTurn_SwitchedFrom()
	 * @see org.relationalimages.model.practice.ListeningTurn#getSwitchedTo
	 * @model opposite="switchedTo" resolveProxies="false"
	 * @generated
	 */
	ListeningTurn getSwitchedFrom();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ListeningTurn#getSwitchedFrom <em>Switched From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Switched From</em>' reference.
	 * @see #getSwitchedFrom()
	 * @generated
	 */
	void setSwitchedFrom(ListeningTurn value);

} // ListeningTurn
