// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feedback Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Looking back at the end of the week; every result is information. Source: S1#40, S1#63.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.FeedbackReview#getCommitment <em>Commitment</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.FeedbackReview#getTried <em>Tried</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.FeedbackReview#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.FeedbackReview#getLearned <em>Learned</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.FeedbackReview#getAdjust <em>Adjust</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getFeedbackReview()
 * @model
 * @generated
 */
public interface FeedbackReview extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Commitment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was taken up. Source: S1#40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitment</em>' reference.
	 * @see #setCommitment(ActionCommitment)
	 * @see org.relationalimages.model.practice.PracticePackage#getFeedbackReview_Commitment()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ActionCommitment getCommitment();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.FeedbackReview#getCommitment <em>Commitment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commitment</em>' reference.
	 * @see #getCommitment()
	 * @generated
	 */
	void setCommitment(ActionCommitment value);

	/**
	 * Returns the value of the '<em><b>Tried</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was tried. Source: S1#40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tried</em>' attribute.
	 * @see #setTried(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getFeedbackReview_Tried()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getTried();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.FeedbackReview#getTried <em>Tried</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tried</em>' attribute.
	 * @see #getTried()
	 * @generated
	 */
	void setTried(String value);

	/**
	 * Returns the value of the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened. Source: S1#40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Happened</em>' attribute.
	 * @see #setHappened(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getFeedbackReview_Happened()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getHappened();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.FeedbackReview#getHappened <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Happened</em>' attribute.
	 * @see #getHappened()
	 * @generated
	 */
	void setHappened(String value);

	/**
	 * Returns the value of the '<em><b>Learned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was learned. Source: S1#40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learned</em>' attribute.
	 * @see #setLearned(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getFeedbackReview_Learned()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getLearned();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.FeedbackReview#getLearned <em>Learned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learned</em>' attribute.
	 * @see #getLearned()
	 * @generated
	 */
	void setLearned(String value);

	/**
	 * Returns the value of the '<em><b>Adjust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to adjust. Source: S1#40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adjust</em>' attribute.
	 * @see #setAdjust(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getFeedbackReview_Adjust()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getAdjust();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.FeedbackReview#getAdjust <em>Adjust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adjust</em>' attribute.
	 * @see #getAdjust()
	 * @generated
	 */
	void setAdjust(String value);

} // FeedbackReview
