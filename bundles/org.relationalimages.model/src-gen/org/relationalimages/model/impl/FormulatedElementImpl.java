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
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.sessions.Session;

public abstract class FormulatedElementImpl extends ClinicalElementImpl implements FormulatedElement {
	protected EList<Quote> quotes;
	protected static final Integer CONFIDENCE_EDEFAULT = null;
	protected Integer confidence = CONFIDENCE_EDEFAULT;
	protected static final ClientCheck CHECKED_WITH_CLIENT_EDEFAULT = ClientCheck.NOT_YET;
	protected ClientCheck checkedWithClient = CHECKED_WITH_CLIENT_EDEFAULT;
	protected Session checkedIn;
	protected Session validFrom;
	protected Session validTo;

	protected FormulatedElementImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return RimPackage.Literals.FORMULATED_ELEMENT;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, RimPackage.FORMULATED_ELEMENT__QUOTES);
		}
		return quotes;
	}

	@Override
	public Integer getConfidence() {
		return confidence;
	}

	@Override
	public void setConfidence(Integer newConfidence) {
		Integer oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.FORMULATED_ELEMENT__CONFIDENCE, oldConfidence, confidence));
	}

	@Override
	public ClientCheck getCheckedWithClient() {
		return checkedWithClient;
	}

	@Override
	public void setCheckedWithClient(ClientCheck newCheckedWithClient) {
		ClientCheck oldCheckedWithClient = checkedWithClient;
		checkedWithClient = newCheckedWithClient == null ? CHECKED_WITH_CLIENT_EDEFAULT : newCheckedWithClient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.FORMULATED_ELEMENT__CHECKED_WITH_CLIENT, oldCheckedWithClient, checkedWithClient));
	}

	@Override
	public Session getCheckedIn() {
		return checkedIn;
	}

	@Override
	public void setCheckedIn(Session newCheckedIn) {
		Session oldCheckedIn = checkedIn;
		checkedIn = newCheckedIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.FORMULATED_ELEMENT__CHECKED_IN, oldCheckedIn, checkedIn));
	}

	@Override
	public Session getValidFrom() {
		return validFrom;
	}

	@Override
	public void setValidFrom(Session newValidFrom) {
		Session oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.FORMULATED_ELEMENT__VALID_FROM, oldValidFrom, validFrom));
	}

	@Override
	public Session getValidTo() {
		return validTo;
	}

	@Override
	public void setValidTo(Session newValidTo) {
		Session oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.FORMULATED_ELEMENT__VALID_TO, oldValidTo, validTo));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RimPackage.FORMULATED_ELEMENT__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.FORMULATED_ELEMENT__QUOTES:
				return getQuotes();
			case RimPackage.FORMULATED_ELEMENT__CONFIDENCE:
				return getConfidence();
			case RimPackage.FORMULATED_ELEMENT__CHECKED_WITH_CLIENT:
				return getCheckedWithClient();
			case RimPackage.FORMULATED_ELEMENT__CHECKED_IN:
				return getCheckedIn();
			case RimPackage.FORMULATED_ELEMENT__VALID_FROM:
				return getValidFrom();
			case RimPackage.FORMULATED_ELEMENT__VALID_TO:
				return getValidTo();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RimPackage.FORMULATED_ELEMENT__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case RimPackage.FORMULATED_ELEMENT__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case RimPackage.FORMULATED_ELEMENT__CHECKED_WITH_CLIENT:
				setCheckedWithClient((ClientCheck)newValue);
				return;
			case RimPackage.FORMULATED_ELEMENT__CHECKED_IN:
				setCheckedIn((Session)newValue);
				return;
			case RimPackage.FORMULATED_ELEMENT__VALID_FROM:
				setValidFrom((Session)newValue);
				return;
			case RimPackage.FORMULATED_ELEMENT__VALID_TO:
				setValidTo((Session)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RimPackage.FORMULATED_ELEMENT__QUOTES:
				getQuotes().clear();
				return;
			case RimPackage.FORMULATED_ELEMENT__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case RimPackage.FORMULATED_ELEMENT__CHECKED_WITH_CLIENT:
				setCheckedWithClient(CHECKED_WITH_CLIENT_EDEFAULT);
				return;
			case RimPackage.FORMULATED_ELEMENT__CHECKED_IN:
				setCheckedIn((Session)null);
				return;
			case RimPackage.FORMULATED_ELEMENT__VALID_FROM:
				setValidFrom((Session)null);
				return;
			case RimPackage.FORMULATED_ELEMENT__VALID_TO:
				setValidTo((Session)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RimPackage.FORMULATED_ELEMENT__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case RimPackage.FORMULATED_ELEMENT__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case RimPackage.FORMULATED_ELEMENT__CHECKED_WITH_CLIENT:
				return checkedWithClient != CHECKED_WITH_CLIENT_EDEFAULT;
			case RimPackage.FORMULATED_ELEMENT__CHECKED_IN:
				return checkedIn != null;
			case RimPackage.FORMULATED_ELEMENT__VALID_FROM:
				return validFrom != null;
			case RimPackage.FORMULATED_ELEMENT__VALID_TO:
				return validTo != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case RimPackage.FORMULATED_ELEMENT__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return RimPackage.FORMULATED_ELEMENT__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (confidence: ");
		result.append(confidence);
		result.append(", checkedWithClient: ");
		result.append(checkedWithClient);
		result.append(')');
		return result.toString();
	}
}
