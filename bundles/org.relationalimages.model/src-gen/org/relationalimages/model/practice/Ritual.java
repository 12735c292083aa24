// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ritual</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something small that is repeated, such as a weekly check-in or a message before parting. Source: S1#52, S1#62, S1#68.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.Ritual#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Ritual#getEveryDays <em>Every Days</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Ritual#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getRitual()
 * @model
 * @generated
 */
public interface Ritual extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done. Source: S1#52, S1#62.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getRitual_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Ritual#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Every Days</b></em>' attribute.
	 * The default value is <code>"7"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every how many days, from 1 (daily). Source: S1#52, S1#62.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every Days</em>' attribute.
	 * @see #setEveryDays(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getRitual_EveryDays()
	 * @model default="7" dataType="org.relationalimages.model.RhythmDays" required="true"
	 * @generated
	 */
	Integer getEveryDays();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Ritual#getEveryDays <em>Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every Days</em>' attribute.
	 * @see #getEveryDays()
	 * @generated
	 */
	void setEveryDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes, in minutes. Source: S1#52.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getRitual_Minutes()
	 * @model dataType="org.relationalimages.model.Minutes"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Ritual#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

} // Ritual
