// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.impl.NamedElementImpl;
import org.relationalimages.model.sessions.Session;

public class ComparisonImpl extends NamedElementImpl implements Comparison {
	protected Session earlier;
	protected Session later;

	protected ComparisonImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.COMPARISON;
	}

	@Override
	public Session getEarlier() {
		return earlier;
	}

	@Override
	public void setEarlier(Session newEarlier) {
		Session oldEarlier = earlier;
		earlier = newEarlier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.COMPARISON__EARLIER, oldEarlier, earlier));
	}

	@Override
	public Session getLater() {
		return later;
	}

	@Override
	public void setLater(Session newLater) {
		Session oldLater = later;
		later = newLater;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.COMPARISON__LATER, oldLater, later));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.COMPARISON__EARLIER:
				return getEarlier();
			case CasesPackage.COMPARISON__LATER:
				return getLater();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.COMPARISON__EARLIER:
				setEarlier((Session)newValue);
				return;
			case CasesPackage.COMPARISON__LATER:
				setLater((Session)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.COMPARISON__EARLIER:
				setEarlier((Session)null);
				return;
			case CasesPackage.COMPARISON__LATER:
				setLater((Session)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.COMPARISON__EARLIER:
				return earlier != null;
			case CasesPackage.COMPARISON__LATER:
				return later != null;
		}
		return super.eIsSet(featureID);
	}
}
