// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.RimPackage;

public abstract class InnerElementImpl extends FormulatedElementImpl implements InnerElement {
	protected static final AwarenessDegree AWARENESS_EDEFAULT = AwarenessDegree.NOT_NOTED;
	protected AwarenessDegree awareness = AWARENESS_EDEFAULT;
	protected EList<AwarenessReading> awarenessHistory;

	protected InnerElementImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return RimPackage.Literals.INNER_ELEMENT;
	}

	@Override
	public AwarenessDegree getAwareness() {
		return awareness;
	}

	@Override
	public void setAwareness(AwarenessDegree newAwareness) {
		AwarenessDegree oldAwareness = awareness;
		awareness = newAwareness == null ? AWARENESS_EDEFAULT : newAwareness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.INNER_ELEMENT__AWARENESS, oldAwareness, awareness));
	}

	@Override
	public EList<AwarenessReading> getAwarenessHistory() {
		if (awarenessHistory == null) {
			awarenessHistory = new EObjectContainmentEList<AwarenessReading>(AwarenessReading.class, this, RimPackage.INNER_ELEMENT__AWARENESS_HISTORY);
		}
		return awarenessHistory;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RimPackage.INNER_ELEMENT__AWARENESS_HISTORY:
				return ((InternalEList<?>)getAwarenessHistory()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.INNER_ELEMENT__AWARENESS:
				return getAwareness();
			case RimPackage.INNER_ELEMENT__AWARENESS_HISTORY:
				return getAwarenessHistory();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RimPackage.INNER_ELEMENT__AWARENESS:
				setAwareness((AwarenessDegree)newValue);
				return;
			case RimPackage.INNER_ELEMENT__AWARENESS_HISTORY:
				getAwarenessHistory().clear();
				getAwarenessHistory().addAll((Collection<? extends AwarenessReading>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RimPackage.INNER_ELEMENT__AWARENESS:
				setAwareness(AWARENESS_EDEFAULT);
				return;
			case RimPackage.INNER_ELEMENT__AWARENESS_HISTORY:
				getAwarenessHistory().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RimPackage.INNER_ELEMENT__AWARENESS:
				return awareness != AWARENESS_EDEFAULT;
			case RimPackage.INNER_ELEMENT__AWARENESS_HISTORY:
				return awarenessHistory != null && !awarenessHistory.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (awareness: ");
		result.append(awareness);
		result.append(')');
		return result.toString();
	}
}
