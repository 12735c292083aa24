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
import org.relationalimages.model.practice.StrengthExploration;

public class StrengthExplorationImpl extends ExerciseFormImpl implements StrengthExploration {
	protected EList<Quote> quotes;
	protected static final String HELPED_EDEFAULT = null;
	protected String helped = HELPED_EDEFAULT;
	protected static final String LEARNED_EDEFAULT = null;
	protected String learned = LEARNED_EDEFAULT;
	protected static final String OTHERS_SAY_EDEFAULT = null;
	protected String othersSay = OTHERS_SAY_EDEFAULT;
	protected static final String TRAITS_EDEFAULT = null;
	protected String traits = TRAITS_EDEFAULT;

	protected StrengthExplorationImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.STRENGTH_EXPLORATION;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.STRENGTH_EXPLORATION__QUOTES);
		}
		return quotes;
	}

	@Override
	public String getHelped() {
		return helped;
	}

	@Override
	public void setHelped(String newHelped) {
		String oldHelped = helped;
		helped = newHelped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.STRENGTH_EXPLORATION__HELPED, oldHelped, helped));
	}

	@Override
	public String getLearned() {
		return learned;
	}

	@Override
	public void setLearned(String newLearned) {
		String oldLearned = learned;
		learned = newLearned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.STRENGTH_EXPLORATION__LEARNED, oldLearned, learned));
	}

	@Override
	public String getOthersSay() {
		return othersSay;
	}

	@Override
	public void setOthersSay(String newOthersSay) {
		String oldOthersSay = othersSay;
		othersSay = newOthersSay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.STRENGTH_EXPLORATION__OTHERS_SAY, oldOthersSay, othersSay));
	}

	@Override
	public String getTraits() {
		return traits;
	}

	@Override
	public void setTraits(String newTraits) {
		String oldTraits = traits;
		traits = newTraits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.STRENGTH_EXPLORATION__TRAITS, oldTraits, traits));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.STRENGTH_EXPLORATION__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.STRENGTH_EXPLORATION__QUOTES:
				return getQuotes();
			case PracticePackage.STRENGTH_EXPLORATION__HELPED:
				return getHelped();
			case PracticePackage.STRENGTH_EXPLORATION__LEARNED:
				return getLearned();
			case PracticePackage.STRENGTH_EXPLORATION__OTHERS_SAY:
				return getOthersSay();
			case PracticePackage.STRENGTH_EXPLORATION__TRAITS:
				return getTraits();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.STRENGTH_EXPLORATION__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.STRENGTH_EXPLORATION__HELPED:
				setHelped((String)newValue);
				return;
			case PracticePackage.STRENGTH_EXPLORATION__LEARNED:
				setLearned((String)newValue);
				return;
			case PracticePackage.STRENGTH_EXPLORATION__OTHERS_SAY:
				setOthersSay((String)newValue);
				return;
			case PracticePackage.STRENGTH_EXPLORATION__TRAITS:
				setTraits((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.STRENGTH_EXPLORATION__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.STRENGTH_EXPLORATION__HELPED:
				setHelped(HELPED_EDEFAULT);
				return;
			case PracticePackage.STRENGTH_EXPLORATION__LEARNED:
				setLearned(LEARNED_EDEFAULT);
				return;
			case PracticePackage.STRENGTH_EXPLORATION__OTHERS_SAY:
				setOthersSay(OTHERS_SAY_EDEFAULT);
				return;
			case PracticePackage.STRENGTH_EXPLORATION__TRAITS:
				setTraits(TRAITS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.STRENGTH_EXPLORATION__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.STRENGTH_EXPLORATION__HELPED:
				return HELPED_EDEFAULT == null ? helped != null : !HELPED_EDEFAULT.equals(helped);
			case PracticePackage.STRENGTH_EXPLORATION__LEARNED:
				return LEARNED_EDEFAULT == null ? learned != null : !LEARNED_EDEFAULT.equals(learned);
			case PracticePackage.STRENGTH_EXPLORATION__OTHERS_SAY:
				return OTHERS_SAY_EDEFAULT == null ? othersSay != null : !OTHERS_SAY_EDEFAULT.equals(othersSay);
			case PracticePackage.STRENGTH_EXPLORATION__TRAITS:
				return TRAITS_EDEFAULT == null ? traits != null : !TRAITS_EDEFAULT.equals(traits);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.STRENGTH_EXPLORATION__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.STRENGTH_EXPLORATION__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (helped: ");
		result.append(helped);
		result.append(", learned: ");
		result.append(learned);
		result.append(", othersSay: ");
		result.append(othersSay);
		result.append(", traits: ");
		result.append(traits);
		result.append(')');
		return result.toString();
	}
}
