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

import org.relationalimages.model.impl.NamedElementImpl;

import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RunState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phase Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.impl.PhaseRunImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.PhaseRunImpl#getCycle <em>Cycle</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.PhaseRunImpl#getDayFrom <em>Day From</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.PhaseRunImpl#getDayTo <em>Day To</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.PhaseRunImpl#getState <em>State</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.PhaseRunImpl#getForms <em>Forms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhaseRunImpl extends NamedElementImpl implements PhaseRun {
	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final Phase PHASE_EDEFAULT = Phase.COLLABORATIVE_ESTABLISHMENT;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected Phase phase = PHASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCycle() <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycle()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CYCLE_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getCycle() <em>Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycle()
	 * @generated
	 * @ordered
	 */
	protected Integer cycle = CYCLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDayFrom() <em>Day From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDayFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DAY_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDayFrom() <em>Day From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDayFrom()
	 * @generated
	 * @ordered
	 */
	protected Integer dayFrom = DAY_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDayTo() <em>Day To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDayTo()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DAY_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDayTo() <em>Day To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDayTo()
	 * @generated
	 * @ordered
	 */
	protected Integer dayTo = DAY_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RunState STATE_EDEFAULT = RunState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RunState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getForms() <em>Forms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForms()
	 * @generated
	 * @ordered
	 */
	protected EList<ExerciseForm> forms;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhaseRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.PHASE_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(Phase newPhase) {
		Phase oldPhase = phase;
		phase = newPhase == null ? PHASE_EDEFAULT : newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCycle() {
		return cycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycle(Integer newCycle) {
		Integer oldCycle = cycle;
		cycle = newCycle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__CYCLE, oldCycle, cycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDayFrom() {
		return dayFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDayFrom(Integer newDayFrom) {
		Integer oldDayFrom = dayFrom;
		dayFrom = newDayFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__DAY_FROM, oldDayFrom, dayFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDayTo() {
		return dayTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDayTo(Integer newDayTo) {
		Integer oldDayTo = dayTo;
		dayTo = newDayTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__DAY_TO, oldDayTo, dayTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RunState newState) {
		RunState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExerciseForm> getForms() {
		if (forms == null) {
			forms = new EObjectContainmentEList<ExerciseForm>(ExerciseForm.class, this, PracticePackage.PHASE_RUN__FORMS);
		}
		return forms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.PHASE_RUN__FORMS:
				return ((InternalEList<?>)getForms()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.PHASE_RUN__PHASE:
				return getPhase();
			case PracticePackage.PHASE_RUN__CYCLE:
				return getCycle();
			case PracticePackage.PHASE_RUN__DAY_FROM:
				return getDayFrom();
			case PracticePackage.PHASE_RUN__DAY_TO:
				return getDayTo();
			case PracticePackage.PHASE_RUN__STATE:
				return getState();
			case PracticePackage.PHASE_RUN__FORMS:
				return getForms();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.PHASE_RUN__PHASE:
				setPhase((Phase)newValue);
				return;
			case PracticePackage.PHASE_RUN__CYCLE:
				setCycle((Integer)newValue);
				return;
			case PracticePackage.PHASE_RUN__DAY_FROM:
				setDayFrom((Integer)newValue);
				return;
			case PracticePackage.PHASE_RUN__DAY_TO:
				setDayTo((Integer)newValue);
				return;
			case PracticePackage.PHASE_RUN__STATE:
				setState((RunState)newValue);
				return;
			case PracticePackage.PHASE_RUN__FORMS:
				getForms().clear();
				getForms().addAll((Collection<? extends ExerciseForm>)newValue);
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
			case PracticePackage.PHASE_RUN__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case PracticePackage.PHASE_RUN__CYCLE:
				setCycle(CYCLE_EDEFAULT);
				return;
			case PracticePackage.PHASE_RUN__DAY_FROM:
				setDayFrom(DAY_FROM_EDEFAULT);
				return;
			case PracticePackage.PHASE_RUN__DAY_TO:
				setDayTo(DAY_TO_EDEFAULT);
				return;
			case PracticePackage.PHASE_RUN__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PracticePackage.PHASE_RUN__FORMS:
				getForms().clear();
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
			case PracticePackage.PHASE_RUN__PHASE:
				return phase != PHASE_EDEFAULT;
			case PracticePackage.PHASE_RUN__CYCLE:
				return CYCLE_EDEFAULT == null ? cycle != null : !CYCLE_EDEFAULT.equals(cycle);
			case PracticePackage.PHASE_RUN__DAY_FROM:
				return DAY_FROM_EDEFAULT == null ? dayFrom != null : !DAY_FROM_EDEFAULT.equals(dayFrom);
			case PracticePackage.PHASE_RUN__DAY_TO:
				return DAY_TO_EDEFAULT == null ? dayTo != null : !DAY_TO_EDEFAULT.equals(dayTo);
			case PracticePackage.PHASE_RUN__STATE:
				return state != STATE_EDEFAULT;
			case PracticePackage.PHASE_RUN__FORMS:
				return forms != null && !forms.isEmpty();
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
		result.append(" (phase: ");
		result.append(phase);
		result.append(", cycle: ");
		result.append(cycle);
		result.append(", dayFrom: ");
		result.append(dayFrom);
		result.append(", dayTo: ");
		result.append(dayTo);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //PhaseRunImpl
