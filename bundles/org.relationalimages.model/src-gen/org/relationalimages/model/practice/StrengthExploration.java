// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strength Exploration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a difficult time shows about somebody's strengths. Source: S1#3, S1#27.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.StrengthExploration#getHelped <em>Helped</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.StrengthExploration#getLearned <em>Learned</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.StrengthExploration#getOthersSay <em>Others Say</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.StrengthExploration#getTraits <em>Traits</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getStrengthExploration()
 * @model
 * @generated
 */
public interface StrengthExploration extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Helped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What helped. Source: S1#27.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Helped</em>' attribute.
	 * @see #setHelped(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getStrengthExploration_Helped()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getHelped();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.StrengthExploration#getHelped <em>Helped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Helped</em>' attribute.
	 * @see #getHelped()
	 * @generated
	 */
	void setHelped(String value);

	/**
	 * Returns the value of the '<em><b>Learned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was learned about oneself. Source: S1#27.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learned</em>' attribute.
	 * @see #setLearned(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getStrengthExploration_Learned()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getLearned();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.StrengthExploration#getLearned <em>Learned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learned</em>' attribute.
	 * @see #getLearned()
	 * @generated
	 */
	void setLearned(String value);

	/**
	 * Returns the value of the '<em><b>Others Say</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the partner or others would say. Source: S1#27.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Others Say</em>' attribute.
	 * @see #setOthersSay(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getStrengthExploration_OthersSay()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getOthersSay();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.StrengthExploration#getOthersSay <em>Others Say</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Others Say</em>' attribute.
	 * @see #getOthersSay()
	 * @generated
	 */
	void setOthersSay(String value);

	/**
	 * Returns the value of the '<em><b>Traits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which traits showed. Source: S1#27.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Traits</em>' attribute.
	 * @see #setTraits(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getStrengthExploration_Traits()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getTraits();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.StrengthExploration#getTraits <em>Traits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Traits</em>' attribute.
	 * @see #getTraits()
	 * @generated
	 */
	void setTraits(String value);

} // StrengthExploration
