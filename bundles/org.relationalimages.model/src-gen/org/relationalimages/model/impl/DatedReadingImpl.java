// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.DatedReading;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.sessions.Session;

public abstract class DatedReadingImpl extends IdentifiedImpl implements DatedReading {
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.NOT_RECORDED;
	protected Provenance provenance = PROVENANCE_EDEFAULT;
	protected EList<SourceRef> sources;
	protected static final boolean NUMBERS_INVENTED_EDEFAULT = false;
	protected boolean numbersInvented = NUMBERS_INVENTED_EDEFAULT;
	protected Session session;

	protected DatedReadingImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return RimPackage.Literals.DATED_READING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.DATED_READING__PROVENANCE, oldProvenance, provenance));
	}

	@Override
	public EList<SourceRef> getSources() {
		if (sources == null) {
			sources = new EObjectEList<SourceRef>(SourceRef.class, this, RimPackage.DATED_READING__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.DATED_READING__NUMBERS_INVENTED, oldNumbersInvented, numbersInvented));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.DATED_READING__SESSION, oldSession, session));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.DATED_READING__PROVENANCE:
				return getProvenance();
			case RimPackage.DATED_READING__SOURCES:
				return getSources();
			case RimPackage.DATED_READING__NUMBERS_INVENTED:
				return isNumbersInvented();
			case RimPackage.DATED_READING__SESSION:
				return getSession();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RimPackage.DATED_READING__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case RimPackage.DATED_READING__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceRef>)newValue);
				return;
			case RimPackage.DATED_READING__NUMBERS_INVENTED:
				setNumbersInvented((Boolean)newValue);
				return;
			case RimPackage.DATED_READING__SESSION:
				setSession((Session)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RimPackage.DATED_READING__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case RimPackage.DATED_READING__SOURCES:
				getSources().clear();
				return;
			case RimPackage.DATED_READING__NUMBERS_INVENTED:
				setNumbersInvented(NUMBERS_INVENTED_EDEFAULT);
				return;
			case RimPackage.DATED_READING__SESSION:
				setSession((Session)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RimPackage.DATED_READING__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case RimPackage.DATED_READING__SOURCES:
				return sources != null && !sources.isEmpty();
			case RimPackage.DATED_READING__NUMBERS_INVENTED:
				return numbersInvented != NUMBERS_INVENTED_EDEFAULT;
			case RimPackage.DATED_READING__SESSION:
				return session != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (provenance: ");
		result.append(provenance);
		result.append(", numbersInvented: ");
		result.append(numbersInvented);
		result.append(')');
		return result.toString();
	}
}
