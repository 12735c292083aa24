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
import org.relationalimages.model.practice.ValueItem;

public class ValueItemImpl extends ExerciseFormImpl implements ValueItem {
	protected EList<Quote> quotes;
	protected static final Integer RANK_EDEFAULT = Integer.valueOf(1);
	protected Integer rank = RANK_EDEFAULT;
	protected static final boolean FOCUS_EDEFAULT = false;
	protected boolean focus = FOCUS_EDEFAULT;
	protected static final String WHY_EDEFAULT = null;
	protected String why = WHY_EDEFAULT;
	protected static final String SPECIFIC_THING_EDEFAULT = null;
	protected String specificThing = SPECIFIC_THING_EDEFAULT;

	protected ValueItemImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.VALUE_ITEM;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.VALUE_ITEM__QUOTES);
		}
		return quotes;
	}

	@Override
	public Integer getRank() {
		return rank;
	}

	@Override
	public void setRank(Integer newRank) {
		Integer oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.VALUE_ITEM__RANK, oldRank, rank));
	}

	@Override
	public boolean isFocus() {
		return focus;
	}

	@Override
	public void setFocus(boolean newFocus) {
		boolean oldFocus = focus;
		focus = newFocus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.VALUE_ITEM__FOCUS, oldFocus, focus));
	}

	@Override
	public String getWhy() {
		return why;
	}

	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.VALUE_ITEM__WHY, oldWhy, why));
	}

	@Override
	public String getSpecificThing() {
		return specificThing;
	}

	@Override
	public void setSpecificThing(String newSpecificThing) {
		String oldSpecificThing = specificThing;
		specificThing = newSpecificThing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.VALUE_ITEM__SPECIFIC_THING, oldSpecificThing, specificThing));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.VALUE_ITEM__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.VALUE_ITEM__QUOTES:
				return getQuotes();
			case PracticePackage.VALUE_ITEM__RANK:
				return getRank();
			case PracticePackage.VALUE_ITEM__FOCUS:
				return isFocus();
			case PracticePackage.VALUE_ITEM__WHY:
				return getWhy();
			case PracticePackage.VALUE_ITEM__SPECIFIC_THING:
				return getSpecificThing();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.VALUE_ITEM__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.VALUE_ITEM__RANK:
				setRank((Integer)newValue);
				return;
			case PracticePackage.VALUE_ITEM__FOCUS:
				setFocus((Boolean)newValue);
				return;
			case PracticePackage.VALUE_ITEM__WHY:
				setWhy((String)newValue);
				return;
			case PracticePackage.VALUE_ITEM__SPECIFIC_THING:
				setSpecificThing((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.VALUE_ITEM__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.VALUE_ITEM__RANK:
				setRank(RANK_EDEFAULT);
				return;
			case PracticePackage.VALUE_ITEM__FOCUS:
				setFocus(FOCUS_EDEFAULT);
				return;
			case PracticePackage.VALUE_ITEM__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case PracticePackage.VALUE_ITEM__SPECIFIC_THING:
				setSpecificThing(SPECIFIC_THING_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.VALUE_ITEM__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.VALUE_ITEM__RANK:
				return RANK_EDEFAULT == null ? rank != null : !RANK_EDEFAULT.equals(rank);
			case PracticePackage.VALUE_ITEM__FOCUS:
				return focus != FOCUS_EDEFAULT;
			case PracticePackage.VALUE_ITEM__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case PracticePackage.VALUE_ITEM__SPECIFIC_THING:
				return SPECIFIC_THING_EDEFAULT == null ? specificThing != null : !SPECIFIC_THING_EDEFAULT.equals(specificThing);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.VALUE_ITEM__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.VALUE_ITEM__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (rank: ");
		result.append(rank);
		result.append(", focus: ");
		result.append(focus);
		result.append(", why: ");
		result.append(why);
		result.append(", specificThing: ");
		result.append(specificThing);
		result.append(')');
		return result.toString();
	}
}
