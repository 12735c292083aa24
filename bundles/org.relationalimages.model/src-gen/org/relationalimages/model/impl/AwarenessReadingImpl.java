// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.sessions.Session;

public class AwarenessReadingImpl extends IdentifiedImpl implements AwarenessReading {
	protected Session session;
	protected static final AwarenessDegree DEGREE_EDEFAULT = AwarenessDegree.NOT_NOTED;
	protected AwarenessDegree degree = DEGREE_EDEFAULT;

	protected AwarenessReadingImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return RimPackage.Literals.AWARENESS_READING;
	}

	@Override
	public Session getSession() {
		return session;
	}

	@Override
	public void setSession(Session newSession) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.AWARENESS_READING__SESSION, oldSession, session));
	}

	@Override
	public AwarenessDegree getDegree() {
		return degree;
	}

	@Override
	public void setDegree(AwarenessDegree newDegree) {
		AwarenessDegree oldDegree = degree;
		degree = newDegree == null ? DEGREE_EDEFAULT : newDegree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.AWARENESS_READING__DEGREE, oldDegree, degree));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.AWARENESS_READING__SESSION:
				return getSession();
			case RimPackage.AWARENESS_READING__DEGREE:
				return getDegree();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RimPackage.AWARENESS_READING__SESSION:
				setSession((Session)newValue);
				return;
			case RimPackage.AWARENESS_READING__DEGREE:
				setDegree((AwarenessDegree)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RimPackage.AWARENESS_READING__SESSION:
				setSession((Session)null);
				return;
			case RimPackage.AWARENESS_READING__DEGREE:
				setDegree(DEGREE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RimPackage.AWARENESS_READING__SESSION:
				return session != null;
			case RimPackage.AWARENESS_READING__DEGREE:
				return degree != DEGREE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (degree: ");
		result.append(degree);
		result.append(')');
		return result.toString();
	}
}
