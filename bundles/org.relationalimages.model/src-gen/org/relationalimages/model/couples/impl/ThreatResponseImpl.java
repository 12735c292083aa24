// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.model.couples.ThreatSource;
import org.relationalimages.model.impl.FormulatedElementImpl;

public class ThreatResponseImpl extends FormulatedElementImpl implements ThreatResponse {
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final boolean BELOW_AWARENESS_EDEFAULT = false;
	protected boolean belowAwareness = BELOW_AWARENESS_EDEFAULT;
	protected static final String BODY_NOTE_EDEFAULT = null;
	protected String bodyNote = BODY_NOTE_EDEFAULT;
	protected EList<ThreatSource> causedBy;
	protected EList<Person> carriedBy;

	protected ThreatResponseImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.THREAT_RESPONSE;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.THREAT_RESPONSE__TEXT, oldText, text));
	}

	@Override
	public boolean isBelowAwareness() {
		return belowAwareness;
	}

	@Override
	public void setBelowAwareness(boolean newBelowAwareness) {
		boolean oldBelowAwareness = belowAwareness;
		belowAwareness = newBelowAwareness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS, oldBelowAwareness, belowAwareness));
	}

	@Override
	public String getBodyNote() {
		return bodyNote;
	}

	@Override
	public void setBodyNote(String newBodyNote) {
		String oldBodyNote = bodyNote;
		bodyNote = newBodyNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.THREAT_RESPONSE__BODY_NOTE, oldBodyNote, bodyNote));
	}

	@Override
	public EList<ThreatSource> getCausedBy() {
		if (causedBy == null) {
			causedBy = new EObjectEList<ThreatSource>(ThreatSource.class, this, CouplesPackage.THREAT_RESPONSE__CAUSED_BY);
		}
		return causedBy;
	}

	@Override
	public EList<Person> getCarriedBy() {
		if (carriedBy == null) {
			carriedBy = new EObjectEList<Person>(Person.class, this, CouplesPackage.THREAT_RESPONSE__CARRIED_BY);
		}
		return carriedBy;
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.THREAT_RESPONSE__TEXT:
				return getText();
			case CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS:
				return isBelowAwareness();
			case CouplesPackage.THREAT_RESPONSE__BODY_NOTE:
				return getBodyNote();
			case CouplesPackage.THREAT_RESPONSE__CAUSED_BY:
				return getCausedBy();
			case CouplesPackage.THREAT_RESPONSE__CARRIED_BY:
				return getCarriedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.THREAT_RESPONSE__TEXT:
				setText((String)newValue);
				return;
			case CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS:
				setBelowAwareness((Boolean)newValue);
				return;
			case CouplesPackage.THREAT_RESPONSE__BODY_NOTE:
				setBodyNote((String)newValue);
				return;
			case CouplesPackage.THREAT_RESPONSE__CAUSED_BY:
				getCausedBy().clear();
				getCausedBy().addAll((Collection<? extends ThreatSource>)newValue);
				return;
			case CouplesPackage.THREAT_RESPONSE__CARRIED_BY:
				getCarriedBy().clear();
				getCarriedBy().addAll((Collection<? extends Person>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.THREAT_RESPONSE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS:
				setBelowAwareness(BELOW_AWARENESS_EDEFAULT);
				return;
			case CouplesPackage.THREAT_RESPONSE__BODY_NOTE:
				setBodyNote(BODY_NOTE_EDEFAULT);
				return;
			case CouplesPackage.THREAT_RESPONSE__CAUSED_BY:
				getCausedBy().clear();
				return;
			case CouplesPackage.THREAT_RESPONSE__CARRIED_BY:
				getCarriedBy().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.THREAT_RESPONSE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS:
				return belowAwareness != BELOW_AWARENESS_EDEFAULT;
			case CouplesPackage.THREAT_RESPONSE__BODY_NOTE:
				return BODY_NOTE_EDEFAULT == null ? bodyNote != null : !BODY_NOTE_EDEFAULT.equals(bodyNote);
			case CouplesPackage.THREAT_RESPONSE__CAUSED_BY:
				return causedBy != null && !causedBy.isEmpty();
			case CouplesPackage.THREAT_RESPONSE__CARRIED_BY:
				return carriedBy != null && !carriedBy.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", belowAwareness: ");
		result.append(belowAwareness);
		result.append(", bodyNote: ");
		result.append(bodyNote);
		result.append(')');
		return result.toString();
	}
}
