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
import org.relationalimages.model.practice.HopeAnswer;
import org.relationalimages.model.practice.PracticePackage;

public class HopeAnswerImpl extends ExerciseFormImpl implements HopeAnswer {
	protected EList<Quote> quotes;
	protected static final String SMALL_IMPROVEMENT_EDEFAULT = null;
	protected String smallImprovement = SMALL_IMPROVEMENT_EDEFAULT;

	protected HopeAnswerImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.HOPE_ANSWER;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.HOPE_ANSWER__QUOTES);
		}
		return quotes;
	}

	@Override
	public String getSmallImprovement() {
		return smallImprovement;
	}

	@Override
	public void setSmallImprovement(String newSmallImprovement) {
		String oldSmallImprovement = smallImprovement;
		smallImprovement = newSmallImprovement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT, oldSmallImprovement, smallImprovement));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__QUOTES:
				return getQuotes();
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				return getSmallImprovement();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				setSmallImprovement((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				setSmallImprovement(SMALL_IMPROVEMENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				return SMALL_IMPROVEMENT_EDEFAULT == null ? smallImprovement != null : !SMALL_IMPROVEMENT_EDEFAULT.equals(smallImprovement);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.HOPE_ANSWER__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.HOPE_ANSWER__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (smallImprovement: ");
		result.append(smallImprovement);
		result.append(')');
		return result.toString();
	}
}
