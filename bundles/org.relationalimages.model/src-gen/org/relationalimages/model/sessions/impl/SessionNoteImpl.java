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
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.impl.NamedElementImpl;
import org.relationalimages.model.sessions.NoteFormat;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsPackage;

public class SessionNoteImpl extends NamedElementImpl implements SessionNote {
	protected static final NoteFormat FORMAT_EDEFAULT = NoteFormat.FREE;
	protected NoteFormat format = FORMAT_EDEFAULT;
	protected static final boolean SENSITIVE_EDEFAULT = false;
	protected boolean sensitive = SENSITIVE_EDEFAULT;
	protected EList<NoteSection> sections;

	protected SessionNoteImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return SessionsPackage.Literals.SESSION_NOTE;
	}

	@Override
	public NoteFormat getFormat() {
		return format;
	}

	@Override
	public void setFormat(NoteFormat newFormat) {
		NoteFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION_NOTE__FORMAT, oldFormat, format));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION_NOTE__SENSITIVE, oldSensitive, sensitive));
	}

	@Override
	public EList<NoteSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<NoteSection>(NoteSection.class, this, SessionsPackage.SESSION_NOTE__SECTIONS);
		}
		return sections;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SessionsPackage.SESSION_NOTE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionsPackage.SESSION_NOTE__FORMAT:
				return getFormat();
			case SessionsPackage.SESSION_NOTE__SENSITIVE:
				return isSensitive();
			case SessionsPackage.SESSION_NOTE__SECTIONS:
				return getSections();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionsPackage.SESSION_NOTE__FORMAT:
				setFormat((NoteFormat)newValue);
				return;
			case SessionsPackage.SESSION_NOTE__SENSITIVE:
				setSensitive((Boolean)newValue);
				return;
			case SessionsPackage.SESSION_NOTE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends NoteSection>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionsPackage.SESSION_NOTE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case SessionsPackage.SESSION_NOTE__SENSITIVE:
				setSensitive(SENSITIVE_EDEFAULT);
				return;
			case SessionsPackage.SESSION_NOTE__SECTIONS:
				getSections().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionsPackage.SESSION_NOTE__FORMAT:
				return format != FORMAT_EDEFAULT;
			case SessionsPackage.SESSION_NOTE__SENSITIVE:
				return sensitive != SENSITIVE_EDEFAULT;
			case SessionsPackage.SESSION_NOTE__SECTIONS:
				return sections != null && !sections.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (format: ");
		result.append(format);
		result.append(", sensitive: ");
		result.append(sensitive);
		result.append(')');
		return result.toString();
	}
}
