// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.PracticePackage;

public class FeedbackReviewImpl extends ExerciseFormImpl implements FeedbackReview {
	protected EList<Quote> quotes;
	protected ActionCommitment commitment;
	protected static final String TRIED_EDEFAULT = null;
	protected String tried = TRIED_EDEFAULT;
	protected static final String HAPPENED_EDEFAULT = null;
	protected String happened = HAPPENED_EDEFAULT;
	protected static final String LEARNED_EDEFAULT = null;
	protected String learned = LEARNED_EDEFAULT;
	protected static final String ADJUST_EDEFAULT = null;
	protected String adjust = ADJUST_EDEFAULT;

	protected FeedbackReviewImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.FEEDBACK_REVIEW;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.FEEDBACK_REVIEW__QUOTES);
		}
		return quotes;
	}

	@Override
	public ActionCommitment getCommitment() {
		return commitment;
	}

	@Override
	public void setCommitment(ActionCommitment newCommitment) {
		ActionCommitment oldCommitment = commitment;
		commitment = newCommitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__COMMITMENT, oldCommitment, commitment));
	}

	@Override
	public String getTried() {
		return tried;
	}

	@Override
	public void setTried(String newTried) {
		String oldTried = tried;
		tried = newTried;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__TRIED, oldTried, tried));
	}

	@Override
	public String getHappened() {
		return happened;
	}

	@Override
	public void setHappened(String newHappened) {
		String oldHappened = happened;
		happened = newHappened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__HAPPENED, oldHappened, happened));
	}

	@Override
	public String getLearned() {
		return learned;
	}

	@Override
	public void setLearned(String newLearned) {
		String oldLearned = learned;
		learned = newLearned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__LEARNED, oldLearned, learned));
	}

	@Override
	public String getAdjust() {
		return adjust;
	}

	@Override
	public void setAdjust(String newAdjust) {
		String oldAdjust = adjust;
		adjust = newAdjust;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.FEEDBACK_REVIEW__ADJUST, oldAdjust, adjust));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.FEEDBACK_REVIEW__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.FEEDBACK_REVIEW__QUOTES:
				return getQuotes();
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

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.FEEDBACK_REVIEW__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
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

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.FEEDBACK_REVIEW__QUOTES:
				getQuotes().clear();
				return;
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

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.FEEDBACK_REVIEW__QUOTES:
				return quotes != null && !quotes.isEmpty();
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

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.FEEDBACK_REVIEW__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.FEEDBACK_REVIEW__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

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
}
