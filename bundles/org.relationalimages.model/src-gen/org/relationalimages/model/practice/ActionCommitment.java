// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One or two actions taken up for the next week. Source: S1#39.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ActionCommitment#getAction <em>Action</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionCommitment#getWeekStart <em>Week Start</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionCommitment#getTry <em>Try</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionCommitment#getHopeToLearn <em>Hope To Learn</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionCommitment#getKnowHow <em>Know How</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getActionCommitment()
 * @model
 * @generated
 */
public interface ActionCommitment extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Action</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The action. Source: S1#39.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' reference.
	 * @see #setAction(ActionItem)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionCommitment_Action()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ActionItem getAction();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionCommitment#getAction <em>Action</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' reference.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(ActionItem value);

	/**
	 * Returns the value of the '<em><b>Week Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the week, counted from the programme's start. Source: S1#39.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Week Start</em>' attribute.
	 * @see #setWeekStart(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionCommitment_WeekStart()
	 * @model dataType="org.relationalimages.model.DayOffset"
	 * @generated
	 */
	Integer getWeekStart();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionCommitment#getWeekStart <em>Week Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Week Start</em>' attribute.
	 * @see #getWeekStart()
	 * @generated
	 */
	void setWeekStart(Integer value);

	/**
	 * Returns the value of the '<em><b>Try</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to try. Source: S1#39.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Try</em>' attribute.
	 * @see #setTry(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionCommitment_Try()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getTry();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionCommitment#getTry <em>Try</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Try</em>' attribute.
	 * @see #getTry()
	 * @generated
	 */
	void setTry(String value);

	/**
	 * Returns the value of the '<em><b>Hope To Learn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one hopes to learn. Source: S1#39.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hope To Learn</em>' attribute.
	 * @see #setHopeToLearn(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionCommitment_HopeToLearn()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getHopeToLearn();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionCommitment#getHopeToLearn <em>Hope To Learn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hope To Learn</em>' attribute.
	 * @see #getHopeToLearn()
	 * @generated
	 */
	void setHopeToLearn(String value);

	/**
	 * Returns the value of the '<em><b>Know How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How one will know that it was learned. Source: S1#39.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Know How</em>' attribute.
	 * @see #setKnowHow(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionCommitment_KnowHow()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getKnowHow();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionCommitment#getKnowHow <em>Know How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Know How</em>' attribute.
	 * @see #getKnowHow()
	 * @generated
	 */
	void setKnowHow(String value);

} // ActionCommitment
