// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hope Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to the hope question: what would be improved just a little bit by the end of today? Source: S1#10, S1#24.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.HopeAnswer#getSmallImprovement <em>Small Improvement</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getHopeAnswer()
 * @model
 * @generated
 */
public interface HopeAnswer extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Small Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The small improvement; small, not completely resolved. Source: S1#24.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Small Improvement</em>' attribute.
	 * @see #setSmallImprovement(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getHopeAnswer_SmallImprovement()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getSmallImprovement();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.HopeAnswer#getSmallImprovement <em>Small Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Small Improvement</em>' attribute.
	 * @see #getSmallImprovement()
	 * @generated
	 */
	void setSmallImprovement(String value);

} // HopeAnswer
