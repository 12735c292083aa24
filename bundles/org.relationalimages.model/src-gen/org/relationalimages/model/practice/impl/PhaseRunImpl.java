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
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.impl.NamedElementImpl;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RunState;

public class PhaseRunImpl extends NamedElementImpl implements PhaseRun {
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.NOT_RECORDED;
	protected Provenance provenance = PROVENANCE_EDEFAULT;
	protected EList<SourceRef> sources;
	protected static final boolean NUMBERS_INVENTED_EDEFAULT = false;
	protected boolean numbersInvented = NUMBERS_INVENTED_EDEFAULT;
	protected static final Phase PHASE_EDEFAULT = Phase.COLLABORATIVE_ESTABLISHMENT;
	protected Phase phase = PHASE_EDEFAULT;
	protected static final Integer CYCLE_EDEFAULT = Integer.valueOf(1);
	protected Integer cycle = CYCLE_EDEFAULT;
	protected static final Integer DAY_FROM_EDEFAULT = null;
	protected Integer dayFrom = DAY_FROM_EDEFAULT;
	protected static final Integer DAY_TO_EDEFAULT = null;
	protected Integer dayTo = DAY_TO_EDEFAULT;
	protected static final RunState STATE_EDEFAULT = RunState.PLANNED;
	protected RunState state = STATE_EDEFAULT;
	protected EList<ExerciseForm> forms;

	protected PhaseRunImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.PHASE_RUN;
	}

	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__PROVENANCE, oldProvenance, provenance));
	}

	@Override
	public EList<SourceRef> getSources() {
		if (sources == null) {
			sources = new EObjectEList<SourceRef>(SourceRef.class, this, PracticePackage.PHASE_RUN__SOURCES);
		}
		return sources;
	}

	@Override
	public boolean isNumbersInvented() {
		return numbersInvented;
	}

	@Override
	public void setNumbersInvented(boolean newNumbersInvented) {
		boolean oldNumbersInvented = numbersInvented;
		numbersInvented = newNumbersInvented;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__NUMBERS_INVENTED, oldNumbersInvented, numbersInvented));
	}

	@Override
	public Phase getPhase() {
		return phase;
	}

	@Override
	public void setPhase(Phase newPhase) {
		Phase oldPhase = phase;
		phase = newPhase == null ? PHASE_EDEFAULT : newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__PHASE, oldPhase, phase));
	}

	@Override
	public Integer getCycle() {
		return cycle;
	}

	@Override
	public void setCycle(Integer newCycle) {
		Integer oldCycle = cycle;
		cycle = newCycle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__CYCLE, oldCycle, cycle));
	}

	@Override
	public Integer getDayFrom() {
		return dayFrom;
	}

	@Override
	public void setDayFrom(Integer newDayFrom) {
		Integer oldDayFrom = dayFrom;
		dayFrom = newDayFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__DAY_FROM, oldDayFrom, dayFrom));
	}

	@Override
	public Integer getDayTo() {
		return dayTo;
	}

	@Override
	public void setDayTo(Integer newDayTo) {
		Integer oldDayTo = dayTo;
		dayTo = newDayTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__DAY_TO, oldDayTo, dayTo));
	}

	@Override
	public RunState getState() {
		return state;
	}

	@Override
	public void setState(RunState newState) {
		RunState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PHASE_RUN__STATE, oldState, state));
	}

	@Override
	public EList<ExerciseForm> getForms() {
		if (forms == null) {
			forms = new EObjectContainmentEList<ExerciseForm>(ExerciseForm.class, this, PracticePackage.PHASE_RUN__FORMS);
		}
		return forms;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.PHASE_RUN__FORMS:
				return ((InternalEList<?>)getForms()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.PHASE_RUN__PROVENANCE:
				return getProvenance();
			case PracticePackage.PHASE_RUN__SOURCES:
				return getSources();
			case PracticePackage.PHASE_RUN__NUMBERS_INVENTED:
				return isNumbersInvented();
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

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.PHASE_RUN__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case PracticePackage.PHASE_RUN__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceRef>)newValue);
				return;
			case PracticePackage.PHASE_RUN__NUMBERS_INVENTED:
				setNumbersInvented((Boolean)newValue);
				return;
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

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.PHASE_RUN__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case PracticePackage.PHASE_RUN__SOURCES:
				getSources().clear();
				return;
			case PracticePackage.PHASE_RUN__NUMBERS_INVENTED:
				setNumbersInvented(NUMBERS_INVENTED_EDEFAULT);
				return;
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

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.PHASE_RUN__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case PracticePackage.PHASE_RUN__SOURCES:
				return sources != null && !sources.isEmpty();
			case PracticePackage.PHASE_RUN__NUMBERS_INVENTED:
				return numbersInvented != NUMBERS_INVENTED_EDEFAULT;
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

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case PracticePackage.PHASE_RUN__PROVENANCE: return RimPackage.SOURCED__PROVENANCE;
				case PracticePackage.PHASE_RUN__SOURCES: return RimPackage.SOURCED__SOURCES;
				case PracticePackage.PHASE_RUN__NUMBERS_INVENTED: return RimPackage.SOURCED__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case RimPackage.SOURCED__PROVENANCE: return PracticePackage.PHASE_RUN__PROVENANCE;
				case RimPackage.SOURCED__SOURCES: return PracticePackage.PHASE_RUN__SOURCES;
				case RimPackage.SOURCED__NUMBERS_INVENTED: return PracticePackage.PHASE_RUN__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (provenance: ");
		result.append(provenance);
		result.append(", numbersInvented: ");
		result.append(numbersInvented);
		result.append(", phase: ");
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
}
