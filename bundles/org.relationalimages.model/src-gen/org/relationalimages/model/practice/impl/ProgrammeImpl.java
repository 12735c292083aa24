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
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.impl.NamedElementImpl;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Programme;

public class ProgrammeImpl extends NamedElementImpl implements Programme {
	protected static final Integer START_DAY_EDEFAULT = null;
	protected Integer startDay = START_DAY_EDEFAULT;
	protected Party for_;
	protected EList<PhaseRun> runs;

	protected ProgrammeImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.PROGRAMME;
	}

	@Override
	public Integer getStartDay() {
		return startDay;
	}

	@Override
	public void setStartDay(Integer newStartDay) {
		Integer oldStartDay = startDay;
		startDay = newStartDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRAMME__START_DAY, oldStartDay, startDay));
	}

	@Override
	public Party getFor() {
		return for_;
	}

	@Override
	public void setFor(Party newFor) {
		Party oldFor = for_;
		for_ = newFor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRAMME__FOR, oldFor, for_));
	}

	@Override
	public EList<PhaseRun> getRuns() {
		if (runs == null) {
			runs = new EObjectContainmentEList<PhaseRun>(PhaseRun.class, this, PracticePackage.PROGRAMME__RUNS);
		}
		return runs;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__START_DAY:
				return getStartDay();
			case PracticePackage.PROGRAMME__FOR:
				return getFor();
			case PracticePackage.PROGRAMME__RUNS:
				return getRuns();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__START_DAY:
				setStartDay((Integer)newValue);
				return;
			case PracticePackage.PROGRAMME__FOR:
				setFor((Party)newValue);
				return;
			case PracticePackage.PROGRAMME__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends PhaseRun>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__START_DAY:
				setStartDay(START_DAY_EDEFAULT);
				return;
			case PracticePackage.PROGRAMME__FOR:
				setFor((Party)null);
				return;
			case PracticePackage.PROGRAMME__RUNS:
				getRuns().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__START_DAY:
				return START_DAY_EDEFAULT == null ? startDay != null : !START_DAY_EDEFAULT.equals(startDay);
			case PracticePackage.PROGRAMME__FOR:
				return for_ != null;
			case PracticePackage.PROGRAMME__RUNS:
				return runs != null && !runs.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (startDay: ");
		result.append(startDay);
		result.append(')');
		return result.toString();
	}
}
