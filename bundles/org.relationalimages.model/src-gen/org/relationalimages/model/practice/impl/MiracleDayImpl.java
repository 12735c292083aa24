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
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.practice.MiracleDay;
import org.relationalimages.model.practice.PracticePackage;

public class MiracleDayImpl extends ExerciseFormImpl implements MiracleDay {
	protected EList<Quote> quotes;
	protected static final String FIRST_SIGN_EDEFAULT = null;
	protected String firstSign = FIRST_SIGN_EDEFAULT;
	protected static final String IDO_EDEFAULT = null;
	protected String iDo = IDO_EDEFAULT;
	protected static final String PARTNER_DOES_EDEFAULT = null;
	protected String partnerDoes = PARTNER_DOES_EDEFAULT;
	protected static final String INTERACTIONS_EDEFAULT = null;
	protected String interactions = INTERACTIONS_EDEFAULT;
	protected static final String DETAILS_EDEFAULT = null;
	protected String details = DETAILS_EDEFAULT;

	protected MiracleDayImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.MIRACLE_DAY;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.MIRACLE_DAY__QUOTES);
		}
		return quotes;
	}

	@Override
	public String getFirstSign() {
		return firstSign;
	}

	@Override
	public void setFirstSign(String newFirstSign) {
		String oldFirstSign = firstSign;
		firstSign = newFirstSign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__FIRST_SIGN, oldFirstSign, firstSign));
	}

	@Override
	public String getIDo() {
		return iDo;
	}

	@Override
	public void setIDo(String newIDo) {
		String oldIDo = iDo;
		iDo = newIDo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__IDO, oldIDo, iDo));
	}

	@Override
	public String getPartnerDoes() {
		return partnerDoes;
	}

	@Override
	public void setPartnerDoes(String newPartnerDoes) {
		String oldPartnerDoes = partnerDoes;
		partnerDoes = newPartnerDoes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__PARTNER_DOES, oldPartnerDoes, partnerDoes));
	}

	@Override
	public String getInteractions() {
		return interactions;
	}

	@Override
	public void setInteractions(String newInteractions) {
		String oldInteractions = interactions;
		interactions = newInteractions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__INTERACTIONS, oldInteractions, interactions));
	}

	@Override
	public String getDetails() {
		return details;
	}

	@Override
	public void setDetails(String newDetails) {
		String oldDetails = details;
		details = newDetails;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__DETAILS, oldDetails, details));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.MIRACLE_DAY__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.MIRACLE_DAY__QUOTES:
				return getQuotes();
			case PracticePackage.MIRACLE_DAY__FIRST_SIGN:
				return getFirstSign();
			case PracticePackage.MIRACLE_DAY__IDO:
				return getIDo();
			case PracticePackage.MIRACLE_DAY__PARTNER_DOES:
				return getPartnerDoes();
			case PracticePackage.MIRACLE_DAY__INTERACTIONS:
				return getInteractions();
			case PracticePackage.MIRACLE_DAY__DETAILS:
				return getDetails();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.MIRACLE_DAY__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.MIRACLE_DAY__FIRST_SIGN:
				setFirstSign((String)newValue);
				return;
			case PracticePackage.MIRACLE_DAY__IDO:
				setIDo((String)newValue);
				return;
			case PracticePackage.MIRACLE_DAY__PARTNER_DOES:
				setPartnerDoes((String)newValue);
				return;
			case PracticePackage.MIRACLE_DAY__INTERACTIONS:
				setInteractions((String)newValue);
				return;
			case PracticePackage.MIRACLE_DAY__DETAILS:
				setDetails((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.MIRACLE_DAY__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.MIRACLE_DAY__FIRST_SIGN:
				setFirstSign(FIRST_SIGN_EDEFAULT);
				return;
			case PracticePackage.MIRACLE_DAY__IDO:
				setIDo(IDO_EDEFAULT);
				return;
			case PracticePackage.MIRACLE_DAY__PARTNER_DOES:
				setPartnerDoes(PARTNER_DOES_EDEFAULT);
				return;
			case PracticePackage.MIRACLE_DAY__INTERACTIONS:
				setInteractions(INTERACTIONS_EDEFAULT);
				return;
			case PracticePackage.MIRACLE_DAY__DETAILS:
				setDetails(DETAILS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.MIRACLE_DAY__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.MIRACLE_DAY__FIRST_SIGN:
				return FIRST_SIGN_EDEFAULT == null ? firstSign != null : !FIRST_SIGN_EDEFAULT.equals(firstSign);
			case PracticePackage.MIRACLE_DAY__IDO:
				return IDO_EDEFAULT == null ? iDo != null : !IDO_EDEFAULT.equals(iDo);
			case PracticePackage.MIRACLE_DAY__PARTNER_DOES:
				return PARTNER_DOES_EDEFAULT == null ? partnerDoes != null : !PARTNER_DOES_EDEFAULT.equals(partnerDoes);
			case PracticePackage.MIRACLE_DAY__INTERACTIONS:
				return INTERACTIONS_EDEFAULT == null ? interactions != null : !INTERACTIONS_EDEFAULT.equals(interactions);
			case PracticePackage.MIRACLE_DAY__DETAILS:
				return DETAILS_EDEFAULT == null ? details != null : !DETAILS_EDEFAULT.equals(details);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.MIRACLE_DAY__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.MIRACLE_DAY__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (firstSign: ");
		result.append(firstSign);
		result.append(", iDo: ");
		result.append(iDo);
		result.append(", partnerDoes: ");
		result.append(partnerDoes);
		result.append(", interactions: ");
		result.append(interactions);
		result.append(", details: ");
		result.append(details);
		result.append(')');
		return result.toString();
	}
}
