// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RelationshipNarrative;

public class RelationshipNarrativeImpl extends ExerciseFormImpl implements RelationshipNarrative {
	protected static final String IMPORTANT_EDEFAULT = null;
	protected String important = IMPORTANT_EDEFAULT;
	protected static final String STRUGGLES_EDEFAULT = null;
	protected String struggles = STRUGGLES_EDEFAULT;
	protected static final String ASPIRATIONS_EDEFAULT = null;
	protected String aspirations = ASPIRATIONS_EDEFAULT;

	protected RelationshipNarrativeImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.RELATIONSHIP_NARRATIVE;
	}

	@Override
	public String getImportant() {
		return important;
	}

	@Override
	public void setImportant(String newImportant) {
		String oldImportant = important;
		important = newImportant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.RELATIONSHIP_NARRATIVE__IMPORTANT, oldImportant, important));
	}

	@Override
	public String getStruggles() {
		return struggles;
	}

	@Override
	public void setStruggles(String newStruggles) {
		String oldStruggles = struggles;
		struggles = newStruggles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.RELATIONSHIP_NARRATIVE__STRUGGLES, oldStruggles, struggles));
	}

	@Override
	public String getAspirations() {
		return aspirations;
	}

	@Override
	public void setAspirations(String newAspirations) {
		String oldAspirations = aspirations;
		aspirations = newAspirations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.RELATIONSHIP_NARRATIVE__ASPIRATIONS, oldAspirations, aspirations));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.RELATIONSHIP_NARRATIVE__IMPORTANT:
				return getImportant();
			case PracticePackage.RELATIONSHIP_NARRATIVE__STRUGGLES:
				return getStruggles();
			case PracticePackage.RELATIONSHIP_NARRATIVE__ASPIRATIONS:
				return getAspirations();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.RELATIONSHIP_NARRATIVE__IMPORTANT:
				setImportant((String)newValue);
				return;
			case PracticePackage.RELATIONSHIP_NARRATIVE__STRUGGLES:
				setStruggles((String)newValue);
				return;
			case PracticePackage.RELATIONSHIP_NARRATIVE__ASPIRATIONS:
				setAspirations((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.RELATIONSHIP_NARRATIVE__IMPORTANT:
				setImportant(IMPORTANT_EDEFAULT);
				return;
			case PracticePackage.RELATIONSHIP_NARRATIVE__STRUGGLES:
				setStruggles(STRUGGLES_EDEFAULT);
				return;
			case PracticePackage.RELATIONSHIP_NARRATIVE__ASPIRATIONS:
				setAspirations(ASPIRATIONS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.RELATIONSHIP_NARRATIVE__IMPORTANT:
				return IMPORTANT_EDEFAULT == null ? important != null : !IMPORTANT_EDEFAULT.equals(important);
			case PracticePackage.RELATIONSHIP_NARRATIVE__STRUGGLES:
				return STRUGGLES_EDEFAULT == null ? struggles != null : !STRUGGLES_EDEFAULT.equals(struggles);
			case PracticePackage.RELATIONSHIP_NARRATIVE__ASPIRATIONS:
				return ASPIRATIONS_EDEFAULT == null ? aspirations != null : !ASPIRATIONS_EDEFAULT.equals(aspirations);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (important: ");
		result.append(important);
		result.append(", struggles: ");
		result.append(struggles);
		result.append(", aspirations: ");
		result.append(aspirations);
		result.append(')');
		return result.toString();
	}
}
