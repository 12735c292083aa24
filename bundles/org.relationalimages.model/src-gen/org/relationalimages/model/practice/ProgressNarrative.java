// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Narrative</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The story of the way so far. Source: S1#42.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ProgressNarrative#getStart <em>Start</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ProgressNarrative#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ProgressNarrative#getLearnedSelf <em>Learned Self</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ProgressNarrative#getLearnedRelationship <em>Learned Relationship</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ProgressNarrative#getNow <em>Now</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ProgressNarrative#getProud <em>Proud</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ProgressNarrative#getHope <em>Hope</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getProgressNarrative()
 * @model
 * @generated
 */
public interface ProgressNarrative extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it began. Source: S1#42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getProgressNarrative_Start()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ProgressNarrative#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(String value);

	/**
	 * Returns the value of the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened. Source: S1#42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Happened</em>' attribute.
	 * @see #setHappened(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getProgressNarrative_Happened()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getHappened();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ProgressNarrative#getHappened <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Happened</em>' attribute.
	 * @see #getHappened()
	 * @generated
	 */
	void setHappened(String value);

	/**
	 * Returns the value of the '<em><b>Learned Self</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was learned about oneself. Source: S1#42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learned Self</em>' attribute.
	 * @see #setLearnedSelf(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getProgressNarrative_LearnedSelf()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getLearnedSelf();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ProgressNarrative#getLearnedSelf <em>Learned Self</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learned Self</em>' attribute.
	 * @see #getLearnedSelf()
	 * @generated
	 */
	void setLearnedSelf(String value);

	/**
	 * Returns the value of the '<em><b>Learned Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was learned about the relationship. Source: S1#42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learned Relationship</em>' attribute.
	 * @see #setLearnedRelationship(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getProgressNarrative_LearnedRelationship()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getLearnedRelationship();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ProgressNarrative#getLearnedRelationship <em>Learned Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learned Relationship</em>' attribute.
	 * @see #getLearnedRelationship()
	 * @generated
	 */
	void setLearnedRelationship(String value);

	/**
	 * Returns the value of the '<em><b>Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands now. Source: S1#42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Now</em>' attribute.
	 * @see #setNow(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getProgressNarrative_Now()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getNow();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ProgressNarrative#getNow <em>Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Now</em>' attribute.
	 * @see #getNow()
	 * @generated
	 */
	void setNow(String value);

	/**
	 * Returns the value of the '<em><b>Proud</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one is proud of. Source: S1#42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proud</em>' attribute.
	 * @see #setProud(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getProgressNarrative_Proud()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getProud();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ProgressNarrative#getProud <em>Proud</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proud</em>' attribute.
	 * @see #getProud()
	 * @generated
	 */
	void setProud(String value);

	/**
	 * Returns the value of the '<em><b>Hope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one hopes for. Source: S1#42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hope</em>' attribute.
	 * @see #setHope(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getProgressNarrative_Hope()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getHope();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ProgressNarrative#getHope <em>Hope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hope</em>' attribute.
	 * @see #getHope()
	 * @generated
	 */
	void setHope(String value);

} // ProgressNarrative
