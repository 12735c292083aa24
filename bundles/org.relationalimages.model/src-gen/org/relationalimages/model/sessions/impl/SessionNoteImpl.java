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
import org.relationalimages.model.Provenance;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.impl.NamedElementImpl;
import org.relationalimages.model.sessions.NoteFormat;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsPackage;

public class SessionNoteImpl extends NamedElementImpl implements SessionNote {
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.NOT_RECORDED;
	protected Provenance provenance = PROVENANCE_EDEFAULT;
	protected EList<SourceRef> sources;
	protected static final boolean NUMBERS_INVENTED_EDEFAULT = false;
	protected boolean numbersInvented = NUMBERS_INVENTED_EDEFAULT;
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
	public Provenance getProvenance() {
		return provenance;
	}

	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION_NOTE__PROVENANCE, oldProvenance, provenance));
	}

	@Override
	public EList<SourceRef> getSources() {
		if (sources == null) {
			sources = new EObjectEList<SourceRef>(SourceRef.class, this, SessionsPackage.SESSION_NOTE__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION_NOTE__NUMBERS_INVENTED, oldNumbersInvented, numbersInvented));
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
			case SessionsPackage.SESSION_NOTE__PROVENANCE:
				return getProvenance();
			case SessionsPackage.SESSION_NOTE__SOURCES:
				return getSources();
			case SessionsPackage.SESSION_NOTE__NUMBERS_INVENTED:
				return isNumbersInvented();
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
			case SessionsPackage.SESSION_NOTE__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case SessionsPackage.SESSION_NOTE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceRef>)newValue);
				return;
			case SessionsPackage.SESSION_NOTE__NUMBERS_INVENTED:
				setNumbersInvented((Boolean)newValue);
				return;
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
			case SessionsPackage.SESSION_NOTE__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case SessionsPackage.SESSION_NOTE__SOURCES:
				getSources().clear();
				return;
			case SessionsPackage.SESSION_NOTE__NUMBERS_INVENTED:
				setNumbersInvented(NUMBERS_INVENTED_EDEFAULT);
				return;
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
			case SessionsPackage.SESSION_NOTE__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case SessionsPackage.SESSION_NOTE__SOURCES:
				return sources != null && !sources.isEmpty();
			case SessionsPackage.SESSION_NOTE__NUMBERS_INVENTED:
				return numbersInvented != NUMBERS_INVENTED_EDEFAULT;
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
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case SessionsPackage.SESSION_NOTE__PROVENANCE: return RimPackage.SOURCED__PROVENANCE;
				case SessionsPackage.SESSION_NOTE__SOURCES: return RimPackage.SOURCED__SOURCES;
				case SessionsPackage.SESSION_NOTE__NUMBERS_INVENTED: return RimPackage.SOURCED__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case RimPackage.SOURCED__PROVENANCE: return SessionsPackage.SESSION_NOTE__PROVENANCE;
				case RimPackage.SOURCED__SOURCES: return SessionsPackage.SESSION_NOTE__SOURCES;
				case RimPackage.SOURCED__NUMBERS_INVENTED: return SessionsPackage.SESSION_NOTE__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (provenance: ");
		result.append(provenance);
		result.append(", numbersInvented: ");
		result.append(numbersInvented);
		result.append(", format: ");
		result.append(format);
		result.append(", sensitive: ");
		result.append(sensitive);
		result.append(')');
		return result.toString();
	}
}
