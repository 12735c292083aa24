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
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RelationshipNarrative;

public class RelationshipNarrativeImpl extends ExerciseFormImpl implements RelationshipNarrative {
	protected EList<Quote> quotes;
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
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.RELATIONSHIP_NARRATIVE__QUOTES);
		}
		return quotes;
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
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.RELATIONSHIP_NARRATIVE__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.RELATIONSHIP_NARRATIVE__QUOTES:
				return getQuotes();
			case PracticePackage.RELATIONSHIP_NARRATIVE__IMPORTANT:
				return getImportant();
			case PracticePackage.RELATIONSHIP_NARRATIVE__STRUGGLES:
				return getStruggles();
			case PracticePackage.RELATIONSHIP_NARRATIVE__ASPIRATIONS:
				return getAspirations();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.RELATIONSHIP_NARRATIVE__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
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
			case PracticePackage.RELATIONSHIP_NARRATIVE__QUOTES:
				getQuotes().clear();
				return;
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
			case PracticePackage.RELATIONSHIP_NARRATIVE__QUOTES:
				return quotes != null && !quotes.isEmpty();
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
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.RELATIONSHIP_NARRATIVE__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.RELATIONSHIP_NARRATIVE__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
