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
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.PatternFactor;
import org.relationalimages.model.practice.PracticePackage;

public class ExceptionPatternImpl extends ExerciseFormImpl implements ExceptionPattern {
	protected EList<Quote> quotes;
	protected static final String CONDITIONS_EDEFAULT = null;
	protected String conditions = CONDITIONS_EDEFAULT;
	protected static final PatternFactor FACTOR_EDEFAULT = PatternFactor.OTHER;
	protected PatternFactor factor = FACTOR_EDEFAULT;
	protected EList<ExceptionEntry> entries;

	protected ExceptionPatternImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.EXCEPTION_PATTERN;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.EXCEPTION_PATTERN__QUOTES);
		}
		return quotes;
	}

	@Override
	public String getConditions() {
		return conditions;
	}

	@Override
	public void setConditions(String newConditions) {
		String oldConditions = conditions;
		conditions = newConditions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_PATTERN__CONDITIONS, oldConditions, conditions));
	}

	@Override
	public PatternFactor getFactor() {
		return factor;
	}

	@Override
	public void setFactor(PatternFactor newFactor) {
		PatternFactor oldFactor = factor;
		factor = newFactor == null ? FACTOR_EDEFAULT : newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_PATTERN__FACTOR, oldFactor, factor));
	}

	@Override
	public EList<ExceptionEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectEList<ExceptionEntry>(ExceptionEntry.class, this, PracticePackage.EXCEPTION_PATTERN__ENTRIES);
		}
		return entries;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_PATTERN__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_PATTERN__QUOTES:
				return getQuotes();
			case PracticePackage.EXCEPTION_PATTERN__CONDITIONS:
				return getConditions();
			case PracticePackage.EXCEPTION_PATTERN__FACTOR:
				return getFactor();
			case PracticePackage.EXCEPTION_PATTERN__ENTRIES:
				return getEntries();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_PATTERN__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.EXCEPTION_PATTERN__CONDITIONS:
				setConditions((String)newValue);
				return;
			case PracticePackage.EXCEPTION_PATTERN__FACTOR:
				setFactor((PatternFactor)newValue);
				return;
			case PracticePackage.EXCEPTION_PATTERN__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends ExceptionEntry>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_PATTERN__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.EXCEPTION_PATTERN__CONDITIONS:
				setConditions(CONDITIONS_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_PATTERN__FACTOR:
				setFactor(FACTOR_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_PATTERN__ENTRIES:
				getEntries().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_PATTERN__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.EXCEPTION_PATTERN__CONDITIONS:
				return CONDITIONS_EDEFAULT == null ? conditions != null : !CONDITIONS_EDEFAULT.equals(conditions);
			case PracticePackage.EXCEPTION_PATTERN__FACTOR:
				return factor != FACTOR_EDEFAULT;
			case PracticePackage.EXCEPTION_PATTERN__ENTRIES:
				return entries != null && !entries.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.EXCEPTION_PATTERN__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.EXCEPTION_PATTERN__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (conditions: ");
		result.append(conditions);
		result.append(", factor: ");
		result.append(factor);
		result.append(')');
		return result.toString();
	}
}
