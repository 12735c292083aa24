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
import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.PracticePackage;

public class MicroExperimentImpl extends ExerciseFormImpl implements MicroExperiment {
	protected EList<Quote> quotes;
	protected ExceptionPattern pattern;
	protected static final Integer DAYS_EDEFAULT = Integer.valueOf(3);
	protected Integer days = DAYS_EDEFAULT;
	protected static final String PLAN_EDEFAULT = null;
	protected String plan = PLAN_EDEFAULT;
	protected static final String OBSERVATIONS_EDEFAULT = null;
	protected String observations = OBSERVATIONS_EDEFAULT;
	protected static final String LEARNED_EDEFAULT = null;
	protected String learned = LEARNED_EDEFAULT;
	protected static final boolean ASKS_TO_TALK_EDEFAULT = false;
	protected boolean asksToTalk = ASKS_TO_TALK_EDEFAULT;

	protected MicroExperimentImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.MICRO_EXPERIMENT;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.MICRO_EXPERIMENT__QUOTES);
		}
		return quotes;
	}

	@Override
	public ExceptionPattern getPattern() {
		return pattern;
	}

	@Override
	public void setPattern(ExceptionPattern newPattern) {
		ExceptionPattern oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__PATTERN, oldPattern, pattern));
	}

	@Override
	public Integer getDays() {
		return days;
	}

	@Override
	public void setDays(Integer newDays) {
		Integer oldDays = days;
		days = newDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__DAYS, oldDays, days));
	}

	@Override
	public String getPlan() {
		return plan;
	}

	@Override
	public void setPlan(String newPlan) {
		String oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__PLAN, oldPlan, plan));
	}

	@Override
	public String getObservations() {
		return observations;
	}

	@Override
	public void setObservations(String newObservations) {
		String oldObservations = observations;
		observations = newObservations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__OBSERVATIONS, oldObservations, observations));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__LEARNED, oldLearned, learned));
	}

	@Override
	public boolean isAsksToTalk() {
		return asksToTalk;
	}

	@Override
	public void setAsksToTalk(boolean newAsksToTalk) {
		boolean oldAsksToTalk = asksToTalk;
		asksToTalk = newAsksToTalk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__ASKS_TO_TALK, oldAsksToTalk, asksToTalk));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.MICRO_EXPERIMENT__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.MICRO_EXPERIMENT__QUOTES:
				return getQuotes();
			case PracticePackage.MICRO_EXPERIMENT__PATTERN:
				return getPattern();
			case PracticePackage.MICRO_EXPERIMENT__DAYS:
				return getDays();
			case PracticePackage.MICRO_EXPERIMENT__PLAN:
				return getPlan();
			case PracticePackage.MICRO_EXPERIMENT__OBSERVATIONS:
				return getObservations();
			case PracticePackage.MICRO_EXPERIMENT__LEARNED:
				return getLearned();
			case PracticePackage.MICRO_EXPERIMENT__ASKS_TO_TALK:
				return isAsksToTalk();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.MICRO_EXPERIMENT__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.MICRO_EXPERIMENT__PATTERN:
				setPattern((ExceptionPattern)newValue);
				return;
			case PracticePackage.MICRO_EXPERIMENT__DAYS:
				setDays((Integer)newValue);
				return;
			case PracticePackage.MICRO_EXPERIMENT__PLAN:
				setPlan((String)newValue);
				return;
			case PracticePackage.MICRO_EXPERIMENT__OBSERVATIONS:
				setObservations((String)newValue);
				return;
			case PracticePackage.MICRO_EXPERIMENT__LEARNED:
				setLearned((String)newValue);
				return;
			case PracticePackage.MICRO_EXPERIMENT__ASKS_TO_TALK:
				setAsksToTalk((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.MICRO_EXPERIMENT__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.MICRO_EXPERIMENT__PATTERN:
				setPattern((ExceptionPattern)null);
				return;
			case PracticePackage.MICRO_EXPERIMENT__DAYS:
				setDays(DAYS_EDEFAULT);
				return;
			case PracticePackage.MICRO_EXPERIMENT__PLAN:
				setPlan(PLAN_EDEFAULT);
				return;
			case PracticePackage.MICRO_EXPERIMENT__OBSERVATIONS:
				setObservations(OBSERVATIONS_EDEFAULT);
				return;
			case PracticePackage.MICRO_EXPERIMENT__LEARNED:
				setLearned(LEARNED_EDEFAULT);
				return;
			case PracticePackage.MICRO_EXPERIMENT__ASKS_TO_TALK:
				setAsksToTalk(ASKS_TO_TALK_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.MICRO_EXPERIMENT__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.MICRO_EXPERIMENT__PATTERN:
				return pattern != null;
			case PracticePackage.MICRO_EXPERIMENT__DAYS:
				return DAYS_EDEFAULT == null ? days != null : !DAYS_EDEFAULT.equals(days);
			case PracticePackage.MICRO_EXPERIMENT__PLAN:
				return PLAN_EDEFAULT == null ? plan != null : !PLAN_EDEFAULT.equals(plan);
			case PracticePackage.MICRO_EXPERIMENT__OBSERVATIONS:
				return OBSERVATIONS_EDEFAULT == null ? observations != null : !OBSERVATIONS_EDEFAULT.equals(observations);
			case PracticePackage.MICRO_EXPERIMENT__LEARNED:
				return LEARNED_EDEFAULT == null ? learned != null : !LEARNED_EDEFAULT.equals(learned);
			case PracticePackage.MICRO_EXPERIMENT__ASKS_TO_TALK:
				return asksToTalk != ASKS_TO_TALK_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.MICRO_EXPERIMENT__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.MICRO_EXPERIMENT__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (days: ");
		result.append(days);
		result.append(", plan: ");
		result.append(plan);
		result.append(", observations: ");
		result.append(observations);
		result.append(", learned: ");
		result.append(learned);
		result.append(", asksToTalk: ");
		result.append(asksToTalk);
		result.append(')');
		return result.toString();
	}
}
