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
import org.relationalimages.model.couples.ExternalProblem;
import org.relationalimages.model.impl.FormulatedElementImpl;

public class ExternalProblemImpl extends FormulatedElementImpl implements ExternalProblem {
	protected static final String EFFECTS_EDEFAULT = null;
	protected String effects = EFFECTS_EDEFAULT;
	protected EList<Person> affects;

	protected ExternalProblemImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.EXTERNAL_PROBLEM;
	}

	@Override
	public String getEffects() {
		return effects;
	}

	@Override
	public void setEffects(String newEffects) {
		String oldEffects = effects;
		effects = newEffects;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.EXTERNAL_PROBLEM__EFFECTS, oldEffects, effects));
	}

	@Override
	public EList<Person> getAffects() {
		if (affects == null) {
			affects = new EObjectEList<Person>(Person.class, this, CouplesPackage.EXTERNAL_PROBLEM__AFFECTS);
		}
		return affects;
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.EXTERNAL_PROBLEM__EFFECTS:
				return getEffects();
			case CouplesPackage.EXTERNAL_PROBLEM__AFFECTS:
				return getAffects();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.EXTERNAL_PROBLEM__EFFECTS:
				setEffects((String)newValue);
				return;
			case CouplesPackage.EXTERNAL_PROBLEM__AFFECTS:
				getAffects().clear();
				getAffects().addAll((Collection<? extends Person>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.EXTERNAL_PROBLEM__EFFECTS:
				setEffects(EFFECTS_EDEFAULT);
				return;
			case CouplesPackage.EXTERNAL_PROBLEM__AFFECTS:
				getAffects().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.EXTERNAL_PROBLEM__EFFECTS:
				return EFFECTS_EDEFAULT == null ? effects != null : !EFFECTS_EDEFAULT.equals(effects);
			case CouplesPackage.EXTERNAL_PROBLEM__AFFECTS:
				return affects != null && !affects.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (effects: ");
		result.append(effects);
		result.append(')');
		return result.toString();
	}
}
