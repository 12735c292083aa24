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
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Quote;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.sessions.Session;

public abstract class ClinicalElementImpl extends NamedElementImpl implements ClinicalElement {
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.NOT_RECORDED;
	protected Provenance provenance = PROVENANCE_EDEFAULT;
	protected static final Integer CONFIDENCE_EDEFAULT = null;
	protected Integer confidence = CONFIDENCE_EDEFAULT;
	protected static final AwarenessDegree AWARENESS_EDEFAULT = AwarenessDegree.NOT_NOTED;
	protected AwarenessDegree awareness = AWARENESS_EDEFAULT;
	protected EList<AwarenessReading> awarenessHistory;
	protected Session statedIn;
	protected Session validFrom;
	protected Session validTo;
	protected EList<Quote> quotes;
	protected static final boolean SENSITIVE_EDEFAULT = false;
	protected boolean sensitive = SENSITIVE_EDEFAULT;

	protected ClinicalElementImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return RimPackage.Literals.CLINICAL_ELEMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.CLINICAL_ELEMENT__PROVENANCE, oldProvenance, provenance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.CLINICAL_ELEMENT__CONFIDENCE, oldConfidence, confidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.CLINICAL_ELEMENT__AWARENESS, oldAwareness, awareness));
	}

	@Override
	public EList<AwarenessReading> getAwarenessHistory() {
		if (awarenessHistory == null) {
			awarenessHistory = new EObjectContainmentEList<AwarenessReading>(AwarenessReading.class, this, RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY);
		}
		return awarenessHistory;
	}

	@Override
	public Session getStatedIn() {
		return statedIn;
	}

	@Override
	public void setStatedIn(Session newStatedIn) {
		Session oldStatedIn = statedIn;
		statedIn = newStatedIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.CLINICAL_ELEMENT__STATED_IN, oldStatedIn, statedIn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.CLINICAL_ELEMENT__VALID_FROM, oldValidFrom, validFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.CLINICAL_ELEMENT__VALID_TO, oldValidTo, validTo));
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, RimPackage.CLINICAL_ELEMENT__QUOTES);
		}
		return quotes;
	}

	@Override
	public boolean isSensitive() {
		return sensitive;
	}

	@Override
	public void setSensitive(boolean newSensitive) {
		boolean oldSensitive = sensitive;
		sensitive = newSensitive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.CLINICAL_ELEMENT__SENSITIVE, oldSensitive, sensitive));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY:
				return ((InternalEList<?>)getAwarenessHistory()).basicRemove(otherEnd, msgs);
			case RimPackage.CLINICAL_ELEMENT__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.CLINICAL_ELEMENT__PROVENANCE:
				return getProvenance();
			case RimPackage.CLINICAL_ELEMENT__CONFIDENCE:
				return getConfidence();
			case RimPackage.CLINICAL_ELEMENT__AWARENESS:
				return getAwareness();
			case RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY:
				return getAwarenessHistory();
			case RimPackage.CLINICAL_ELEMENT__STATED_IN:
				return getStatedIn();
			case RimPackage.CLINICAL_ELEMENT__VALID_FROM:
				return getValidFrom();
			case RimPackage.CLINICAL_ELEMENT__VALID_TO:
				return getValidTo();
			case RimPackage.CLINICAL_ELEMENT__QUOTES:
				return getQuotes();
			case RimPackage.CLINICAL_ELEMENT__SENSITIVE:
				return isSensitive();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RimPackage.CLINICAL_ELEMENT__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__AWARENESS:
				setAwareness((AwarenessDegree)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY:
				getAwarenessHistory().clear();
				getAwarenessHistory().addAll((Collection<? extends AwarenessReading>)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__STATED_IN:
				setStatedIn((Session)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__VALID_FROM:
				setValidFrom((Session)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__VALID_TO:
				setValidTo((Session)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__SENSITIVE:
				setSensitive((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RimPackage.CLINICAL_ELEMENT__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case RimPackage.CLINICAL_ELEMENT__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case RimPackage.CLINICAL_ELEMENT__AWARENESS:
				setAwareness(AWARENESS_EDEFAULT);
				return;
			case RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY:
				getAwarenessHistory().clear();
				return;
			case RimPackage.CLINICAL_ELEMENT__STATED_IN:
				setStatedIn((Session)null);
				return;
			case RimPackage.CLINICAL_ELEMENT__VALID_FROM:
				setValidFrom((Session)null);
				return;
			case RimPackage.CLINICAL_ELEMENT__VALID_TO:
				setValidTo((Session)null);
				return;
			case RimPackage.CLINICAL_ELEMENT__QUOTES:
				getQuotes().clear();
				return;
			case RimPackage.CLINICAL_ELEMENT__SENSITIVE:
				setSensitive(SENSITIVE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RimPackage.CLINICAL_ELEMENT__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case RimPackage.CLINICAL_ELEMENT__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case RimPackage.CLINICAL_ELEMENT__AWARENESS:
				return awareness != AWARENESS_EDEFAULT;
			case RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY:
				return awarenessHistory != null && !awarenessHistory.isEmpty();
			case RimPackage.CLINICAL_ELEMENT__STATED_IN:
				return statedIn != null;
			case RimPackage.CLINICAL_ELEMENT__VALID_FROM:
				return validFrom != null;
			case RimPackage.CLINICAL_ELEMENT__VALID_TO:
				return validTo != null;
			case RimPackage.CLINICAL_ELEMENT__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case RimPackage.CLINICAL_ELEMENT__SENSITIVE:
				return sensitive != SENSITIVE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (provenance: ");
		result.append(provenance);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", awareness: ");
		result.append(awareness);
		result.append(", sensitive: ");
		result.append(sensitive);
		result.append(')');
		return result.toString();
	}
}
