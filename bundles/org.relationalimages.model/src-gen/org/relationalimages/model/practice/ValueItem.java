// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of five to ten values in order of importance; its name is the value. Source: S1#4, S1#32.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ValueItem#getRank <em>Rank</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ValueItem#isFocus <em>Focus</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ValueItem#getWhy <em>Why</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ValueItem#getSpecificThing <em>Specific Thing</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getValueItem()
 * @model
 * @generated
 */
public interface ValueItem extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its rank, 1 (most important) to 10; no two values share one. Source: S1#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getValueItem_Rank()
	 * @model default="1" dataType="org.relationalimages.model.Rank" required="true"
	 * @generated
	 */
	Integer getRank();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ValueItem#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(Integer value);

	/**
	 * Returns the value of the '<em><b>Focus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for the one value in focus next week. Source: S1#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focus</em>' attribute.
	 * @see #setFocus(boolean)
	 * @see org.relationalimages.model.practice.PracticePackage#getValueItem_Focus()
	 * @model required="true"
	 * @generated
	 */
	boolean isFocus();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ValueItem#isFocus <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focus</em>' attribute.
	 * @see #isFocus()
	 * @generated
	 */
	void setFocus(boolean value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it matters. Source: S1#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getValueItem_Why()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ValueItem#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Specific Thing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The specific thing to do for it this week. Source: S1#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Specific Thing</em>' attribute.
	 * @see #setSpecificThing(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getValueItem_SpecificThing()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getSpecificThing();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ValueItem#getSpecificThing <em>Specific Thing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specific Thing</em>' attribute.
	 * @see #getSpecificThing()
	 * @generated
	 */
	void setSpecificThing(String value);

} // ValueItem
