// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.PracticePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Feedback Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.impl.FeedbackReviewImpl#getCommitment <em>Commitment</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.FeedbackReviewImpl#getTried <em>Tried</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.FeedbackReviewImpl#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.FeedbackReviewImpl#getLearned <em>Learned</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.FeedbackReviewImpl#getAdjust <em>Adjust</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FeedbackReviewImpl extends ExerciseFormImpl implements FeedbackReview {
	/**
	 * The cached value of the '{@link #getCommitment() <em>Commitment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitment()
	 * @generated
	 * @ordered
	 */
	protected ActionCommitment commitment;

	/**
	 * The default value of the '{@link #getTried() <em>Tried</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTried()
	 * @generated
	 * @ordered
	 */
	protected static final String TRIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTried() <em>Tried</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTried()
	 * @generated
	 * @ordered
	 */
	protected String tried = TRIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected static final String HAPPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected String happened = HAPPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLearned() <em>Learned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearned()
	 * @generated
	 * @ordered
	 */
	protected static final String LEARNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLearned() <em>Learned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearned()
	 * @generated
	 * @ordered
	 */
	protected String learned = LEARNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdjust() <em>Adjust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjust()
	 * @generated
	 * @ordered
	 */
	protected static final String ADJUST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdjust() <em>Adjust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjust()
	 * @generated
	 * @ordered
	 */
	protected String adjust = ADJUST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FeedbackReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.FEEDBACK_REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionCommitment getCommitment() {
		return commitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommitment(ActionCommitment newCommitment) {
		ActionCommitment oldCommitment = commitment;
		commitment = newCommitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__COMMITMENT, oldCommitment, commitment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTried() {
		return tried;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTried(String newTried) {
		String oldTried = tried;
		tried = newTried;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__TRIED, oldTried, tried));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHappened() {
		return happened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHappened(String newHappened) {
		String oldHappened = happened;
		happened = newHappened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__HAPPENED, oldHappened, happened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLearned() {
		return learned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLearned(String newLearned) {
		String oldLearned = learned;
		learned = newLearned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__LEARNED, oldLearned, learned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdjust() {
		return adjust;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdjust(String newAdjust) {
		String oldAdjust = adjust;
		adjust = newAdjust;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__ADJUST, oldAdjust, adjust));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.FEEDBACK_REVIEW__COMMITMENT:
				return getCommitment();
			case PracticePackage.FEEDBACK_REVIEW__TRIED:
				return getTried();
			case PracticePackage.FEEDBACK_REVIEW__HAPPENED:
				return getHappened();
			case PracticePackage.FEEDBACK_REVIEW__LEARNED:
				return getLearned();
			case PracticePackage.FEEDBACK_REVIEW__ADJUST:
				return getAdjust();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.FEEDBACK_REVIEW__COMMITMENT:
				setCommitment((ActionCommitment)newValue);
				return;
			case PracticePackage.FEEDBACK_REVIEW__TRIED:
				setTried((String)newValue);
				return;
			case PracticePackage.FEEDBACK_REVIEW__HAPPENED:
				setHappened((String)newValue);
				return;
			case PracticePackage.FEEDBACK_REVIEW__LEARNED:
				setLearned((String)newValue);
				return;
			case PracticePackage.FEEDBACK_REVIEW__ADJUST:
				setAdjust((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.FEEDBACK_REVIEW__COMMITMENT:
				setCommitment((ActionCommitment)null);
				return;
			case PracticePackage.FEEDBACK_REVIEW__TRIED:
				setTried(TRIED_EDEFAULT);
				return;
			case PracticePackage.FEEDBACK_REVIEW__HAPPENED:
				setHappened(HAPPENED_EDEFAULT);
				return;
			case PracticePackage.FEEDBACK_REVIEW__LEARNED:
				setLearned(LEARNED_EDEFAULT);
				return;
			case PracticePackage.FEEDBACK_REVIEW__ADJUST:
				setAdjust(ADJUST_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.FEEDBACK_REVIEW__COMMITMENT:
				return commitment != null;
			case PracticePackage.FEEDBACK_REVIEW__TRIED:
				return TRIED_EDEFAULT == null ? tried != null : !TRIED_EDEFAULT.equals(tried);
			case PracticePackage.FEEDBACK_REVIEW__HAPPENED:
				return HAPPENED_EDEFAULT == null ? happened != null : !HAPPENED_EDEFAULT.equals(happened);
			case PracticePackage.FEEDBACK_REVIEW__LEARNED:
				return LEARNED_EDEFAULT == null ? learned != null : !LEARNED_EDEFAULT.equals(learned);
			case PracticePackage.FEEDBACK_REVIEW__ADJUST:
				return ADJUST_EDEFAULT == null ? adjust != null : !ADJUST_EDEFAULT.equals(adjust);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (tried: ");
		result.append(tried);
		result.append(", happened: ");
		result.append(happened);
		result.append(", learned: ");
		result.append(learned);
		result.append(", adjust: ");
		result.append(adjust);
		result.append(')');
		return result.toString();
	}

} //FeedbackReviewImpl
