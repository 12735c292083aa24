// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship Narrative</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Relationship narrative listening: how somebody wants to be understood; it is not about solving problems. Source: S1#22.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.RelationshipNarrative#getImportant <em>Important</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.RelationshipNarrative#getStruggles <em>Struggles</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.RelationshipNarrative#getAspirations <em>Aspirations</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getRelationshipNarrative()
 * @model
 * @generated
 */
public interface RelationshipNarrative extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Important</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is important in the relationship. Source: S1#22.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Important</em>' attribute.
	 * @see #setImportant(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getRelationshipNarrative_Important()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getImportant();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.RelationshipNarrative#getImportant <em>Important</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Important</em>' attribute.
	 * @see #getImportant()
	 * @generated
	 */
	void setImportant(String value);

	/**
	 * Returns the value of the '<em><b>Struggles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the struggles are. Source: S1#22.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Struggles</em>' attribute.
	 * @see #setStruggles(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getRelationshipNarrative_Struggles()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getStruggles();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.RelationshipNarrative#getStruggles <em>Struggles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Struggles</em>' attribute.
	 * @see #getStruggles()
	 * @generated
	 */
	void setStruggles(String value);

	/**
	 * Returns the value of the '<em><b>Aspirations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is hoped for. Source: S1#22.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspirations</em>' attribute.
	 * @see #setAspirations(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getRelationshipNarrative_Aspirations()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getAspirations();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.RelationshipNarrative#getAspirations <em>Aspirations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aspirations</em>' attribute.
	 * @see #getAspirations()
	 * @generated
	 */
	void setAspirations(String value);

} // RelationshipNarrative
