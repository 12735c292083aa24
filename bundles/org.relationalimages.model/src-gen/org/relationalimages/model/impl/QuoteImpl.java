// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.Quote;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.cases.Person;

public class QuoteImpl extends IdentifiedImpl implements Quote {
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final boolean VERBATIM_EDEFAULT = false;
	protected boolean verbatim = VERBATIM_EDEFAULT;
	protected static final String SPEAKER_EDEFAULT = null;
	protected String speaker = SPEAKER_EDEFAULT;
	protected Person spokenBy;
	protected SourceRef source;

	protected QuoteImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return RimPackage.Literals.QUOTE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__TEXT, oldText, text));
	}

	@Override
	public boolean isVerbatim() {
		return verbatim;
	}

	@Override
	public void setVerbatim(boolean newVerbatim) {
		boolean oldVerbatim = verbatim;
		verbatim = newVerbatim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__VERBATIM, oldVerbatim, verbatim));
	}

	@Override
	public String getSpeaker() {
		return speaker;
	}

	@Override
	public void setSpeaker(String newSpeaker) {
		String oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__SPEAKER, oldSpeaker, speaker));
	}

	@Override
	public Person getSpokenBy() {
		return spokenBy;
	}

	@Override
	public void setSpokenBy(Person newSpokenBy) {
		Person oldSpokenBy = spokenBy;
		spokenBy = newSpokenBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__SPOKEN_BY, oldSpokenBy, spokenBy));
	}

	@Override
	public SourceRef getSource() {
		return source;
	}

	@Override
	public void setSource(SourceRef newSource) {
		SourceRef oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__SOURCE, oldSource, source));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.QUOTE__TEXT:
				return getText();
			case RimPackage.QUOTE__VERBATIM:
				return isVerbatim();
			case RimPackage.QUOTE__SPEAKER:
				return getSpeaker();
			case RimPackage.QUOTE__SPOKEN_BY:
				return getSpokenBy();
			case RimPackage.QUOTE__SOURCE:
				return getSource();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RimPackage.QUOTE__TEXT:
				setText((String)newValue);
				return;
			case RimPackage.QUOTE__VERBATIM:
				setVerbatim((Boolean)newValue);
				return;
			case RimPackage.QUOTE__SPEAKER:
				setSpeaker((String)newValue);
				return;
			case RimPackage.QUOTE__SPOKEN_BY:
				setSpokenBy((Person)newValue);
				return;
			case RimPackage.QUOTE__SOURCE:
				setSource((SourceRef)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RimPackage.QUOTE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case RimPackage.QUOTE__VERBATIM:
				setVerbatim(VERBATIM_EDEFAULT);
				return;
			case RimPackage.QUOTE__SPEAKER:
				setSpeaker(SPEAKER_EDEFAULT);
				return;
			case RimPackage.QUOTE__SPOKEN_BY:
				setSpokenBy((Person)null);
				return;
			case RimPackage.QUOTE__SOURCE:
				setSource((SourceRef)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RimPackage.QUOTE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case RimPackage.QUOTE__VERBATIM:
				return verbatim != VERBATIM_EDEFAULT;
			case RimPackage.QUOTE__SPEAKER:
				return SPEAKER_EDEFAULT == null ? speaker != null : !SPEAKER_EDEFAULT.equals(speaker);
			case RimPackage.QUOTE__SPOKEN_BY:
				return spokenBy != null;
			case RimPackage.QUOTE__SOURCE:
				return source != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", verbatim: ");
		result.append(verbatim);
		result.append(", speaker: ");
		result.append(speaker);
		result.append(')');
		return result.toString();
	}
}
