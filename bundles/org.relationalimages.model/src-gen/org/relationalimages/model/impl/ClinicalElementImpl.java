// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.sessions.Session;

public abstract class ClinicalElementImpl extends NamedElementImpl implements ClinicalElement {
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.NOT_RECORDED;
	protected Provenance provenance = PROVENANCE_EDEFAULT;
	protected EList<SourceRef> sources;
	protected static final boolean NUMBERS_INVENTED_EDEFAULT = false;
	protected boolean numbersInvented = NUMBERS_INVENTED_EDEFAULT;
	protected Session statedIn;
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
	public EList<SourceRef> getSources() {
		if (sources == null) {
			sources = new EObjectEList<SourceRef>(SourceRef.class, this, RimPackage.CLINICAL_ELEMENT__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.CLINICAL_ELEMENT__NUMBERS_INVENTED, oldNumbersInvented, numbersInvented));
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
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.CLINICAL_ELEMENT__PROVENANCE:
				return getProvenance();
			case RimPackage.CLINICAL_ELEMENT__SOURCES:
				return getSources();
			case RimPackage.CLINICAL_ELEMENT__NUMBERS_INVENTED:
				return isNumbersInvented();
			case RimPackage.CLINICAL_ELEMENT__STATED_IN:
				return getStatedIn();
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
			case RimPackage.CLINICAL_ELEMENT__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceRef>)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__NUMBERS_INVENTED:
				setNumbersInvented((Boolean)newValue);
				return;
			case RimPackage.CLINICAL_ELEMENT__STATED_IN:
				setStatedIn((Session)newValue);
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
			case RimPackage.CLINICAL_ELEMENT__SOURCES:
				getSources().clear();
				return;
			case RimPackage.CLINICAL_ELEMENT__NUMBERS_INVENTED:
				setNumbersInvented(NUMBERS_INVENTED_EDEFAULT);
				return;
			case RimPackage.CLINICAL_ELEMENT__STATED_IN:
				setStatedIn((Session)null);
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
			case RimPackage.CLINICAL_ELEMENT__SOURCES:
				return sources != null && !sources.isEmpty();
			case RimPackage.CLINICAL_ELEMENT__NUMBERS_INVENTED:
				return numbersInvented != NUMBERS_INVENTED_EDEFAULT;
			case RimPackage.CLINICAL_ELEMENT__STATED_IN:
				return statedIn != null;
			case RimPackage.CLINICAL_ELEMENT__SENSITIVE:
				return sensitive != SENSITIVE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case RimPackage.CLINICAL_ELEMENT__PROVENANCE: return RimPackage.SOURCED__PROVENANCE;
				case RimPackage.CLINICAL_ELEMENT__SOURCES: return RimPackage.SOURCED__SOURCES;
				case RimPackage.CLINICAL_ELEMENT__NUMBERS_INVENTED: return RimPackage.SOURCED__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case RimPackage.SOURCED__PROVENANCE: return RimPackage.CLINICAL_ELEMENT__PROVENANCE;
				case RimPackage.SOURCED__SOURCES: return RimPackage.CLINICAL_ELEMENT__SOURCES;
				case RimPackage.SOURCED__NUMBERS_INVENTED: return RimPackage.CLINICAL_ELEMENT__NUMBERS_INVENTED;
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
		result.append(", sensitive: ");
		result.append(sensitive);
		result.append(')');
		return result.toString();
	}
}
