// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.PracticePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Micro Experiment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.impl.MicroExperimentImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.MicroExperimentImpl#getDays <em>Days</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.MicroExperimentImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.MicroExperimentImpl#getObservations <em>Observations</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.MicroExperimentImpl#getLearned <em>Learned</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.MicroExperimentImpl#isAsksToTalk <em>Asks To Talk</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MicroExperimentImpl extends ExerciseFormImpl implements MicroExperiment {
	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected ExceptionPattern pattern;

	/**
	 * The default value of the '{@link #getDays() <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DAYS_EDEFAULT = Integer.valueOf(3);

	/**
	 * The cached value of the '{@link #getDays() <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected Integer days = DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected String plan = PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getObservations() <em>Observations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservations()
	 * @generated
	 * @ordered
	 */
	protected static final String OBSERVATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObservations() <em>Observations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservations()
	 * @generated
	 * @ordered
	 */
	protected String observations = OBSERVATIONS_EDEFAULT;

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
	 * The default value of the '{@link #isAsksToTalk() <em>Asks To Talk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAsksToTalk()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ASKS_TO_TALK_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAsksToTalk() <em>Asks To Talk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAsksToTalk()
	 * @generated
	 * @ordered
	 */
	protected boolean asksToTalk = ASKS_TO_TALK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MicroExperimentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.MICRO_EXPERIMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExceptionPattern getPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(ExceptionPattern newPattern) {
		ExceptionPattern oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDays() {
		return days;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDays(Integer newDays) {
		Integer oldDays = days;
		days = newDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__DAYS, oldDays, days));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(String newPlan) {
		String oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__PLAN, oldPlan, plan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObservations() {
		return observations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObservations(String newObservations) {
		String oldObservations = observations;
		observations = newObservations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__OBSERVATIONS, oldObservations, observations));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__LEARNED, oldLearned, learned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAsksToTalk() {
		return asksToTalk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsksToTalk(boolean newAsksToTalk) {
		boolean oldAsksToTalk = asksToTalk;
		asksToTalk = newAsksToTalk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MICRO_EXPERIMENT__ASKS_TO_TALK, oldAsksToTalk, asksToTalk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

} //MicroExperimentImpl
