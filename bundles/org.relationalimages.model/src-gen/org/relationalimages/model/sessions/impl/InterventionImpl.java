// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions.impl;

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
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.impl.ClinicalElementImpl;
import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.ParadoxSide;
import org.relationalimages.model.sessions.SessionsPackage;

public class InterventionImpl extends ClinicalElementImpl implements Intervention {
	protected EList<Quote> quotes;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final ParadoxSide ADDRESSES_EDEFAULT = ParadoxSide.OTHER;
	protected ParadoxSide addresses = ADDRESSES_EDEFAULT;
	protected EList<ClinicalElement> targets;

	protected InterventionImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return SessionsPackage.Literals.INTERVENTION;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, SessionsPackage.INTERVENTION__QUOTES);
		}
		return quotes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.INTERVENTION__TEXT, oldText, text));
	}

	@Override
	public ParadoxSide getAddresses() {
		return addresses;
	}

	@Override
	public void setAddresses(ParadoxSide newAddresses) {
		ParadoxSide oldAddresses = addresses;
		addresses = newAddresses == null ? ADDRESSES_EDEFAULT : newAddresses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.INTERVENTION__ADDRESSES, oldAddresses, addresses));
	}

	@Override
	public EList<ClinicalElement> getTargets() {
		if (targets == null) {
			targets = new EObjectEList<ClinicalElement>(ClinicalElement.class, this, SessionsPackage.INTERVENTION__TARGETS);
		}
		return targets;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SessionsPackage.INTERVENTION__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionsPackage.INTERVENTION__QUOTES:
				return getQuotes();
			case SessionsPackage.INTERVENTION__TEXT:
				return getText();
			case SessionsPackage.INTERVENTION__ADDRESSES:
				return getAddresses();
			case SessionsPackage.INTERVENTION__TARGETS:
				return getTargets();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionsPackage.INTERVENTION__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case SessionsPackage.INTERVENTION__TEXT:
				setText((String)newValue);
				return;
			case SessionsPackage.INTERVENTION__ADDRESSES:
				setAddresses((ParadoxSide)newValue);
				return;
			case SessionsPackage.INTERVENTION__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends ClinicalElement>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionsPackage.INTERVENTION__QUOTES:
				getQuotes().clear();
				return;
			case SessionsPackage.INTERVENTION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case SessionsPackage.INTERVENTION__ADDRESSES:
				setAddresses(ADDRESSES_EDEFAULT);
				return;
			case SessionsPackage.INTERVENTION__TARGETS:
				getTargets().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionsPackage.INTERVENTION__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case SessionsPackage.INTERVENTION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case SessionsPackage.INTERVENTION__ADDRESSES:
				return addresses != ADDRESSES_EDEFAULT;
			case SessionsPackage.INTERVENTION__TARGETS:
				return targets != null && !targets.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case SessionsPackage.INTERVENTION__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return SessionsPackage.INTERVENTION__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", addresses: ");
		result.append(addresses);
		result.append(')');
		return result.toString();
	}
}
