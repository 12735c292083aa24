// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.impl.ClinicalElementImpl;

public class InteractionCycleImpl extends ClinicalElementImpl implements InteractionCycle {
	protected static final CycleKind KIND_EDEFAULT = CycleKind.OTHER;
	protected CycleKind kind = KIND_EDEFAULT;
	protected EList<CycleStep> steps;

	protected InteractionCycleImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.INTERACTION_CYCLE;
	}

	@Override
	public CycleKind getKind() {
		return kind;
	}

	@Override
	public void setKind(CycleKind newKind) {
		CycleKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.INTERACTION_CYCLE__KIND, oldKind, kind));
	}

	@Override
	public EList<CycleStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<CycleStep>(CycleStep.class, this, CouplesPackage.INTERACTION_CYCLE__STEPS);
		}
		return steps;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__KIND:
				return getKind();
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				return getSteps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__KIND:
				setKind((CycleKind)newValue);
				return;
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends CycleStep>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				getSteps().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__KIND:
				return kind != KIND_EDEFAULT;
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				return steps != null && !steps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}
}
