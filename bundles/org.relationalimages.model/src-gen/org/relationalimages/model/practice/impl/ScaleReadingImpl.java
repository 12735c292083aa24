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
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;

public class ScaleReadingImpl extends ExerciseFormImpl implements ScaleReading {
	protected EList<Quote> quotes;
	protected Scale scale;
	protected Party about;
	protected static final Double LOW_EDEFAULT = null;
	protected Double low = LOW_EDEFAULT;
	protected static final Double HIGH_EDEFAULT = null;
	protected Double high = HIGH_EDEFAULT;
	protected static final String WHY_NOT_LOWER_EDEFAULT = null;
	protected String whyNotLower = WHY_NOT_LOWER_EDEFAULT;
	protected static final String CHANGED_HOW_EDEFAULT = null;
	protected String changedHow = CHANGED_HOW_EDEFAULT;
	protected static final String ONE_POINT_UP_EDEFAULT = null;
	protected String onePointUp = ONE_POINT_UP_EDEFAULT;

	protected ScaleReadingImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.SCALE_READING;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.SCALE_READING__QUOTES);
		}
		return quotes;
	}

	@Override
	public Scale getScale() {
		return scale;
	}

	public NotificationChain basicSetScale(Scale newScale, NotificationChain msgs) {
		Scale oldScale = scale;
		scale = newScale;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE_READING__SCALE, oldScale, newScale);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setScale(Scale newScale) {
		if (newScale != scale) {
			NotificationChain msgs = null;
			if (scale != null)
				msgs = ((InternalEObject)scale).eInverseRemove(this, PracticePackage.SCALE__READINGS, Scale.class, msgs);
			if (newScale != null)
				msgs = ((InternalEObject)newScale).eInverseAdd(this, PracticePackage.SCALE__READINGS, Scale.class, msgs);
			msgs = basicSetScale(newScale, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE_READING__SCALE, newScale, newScale));
	}

	@Override
	public Party getAbout() {
		return about;
	}

	@Override
	public void setAbout(Party newAbout) {
		Party oldAbout = about;
		about = newAbout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE_READING__ABOUT, oldAbout, about));
	}

	@Override
	public Double getLow() {
		return low;
	}

	@Override
	public void setLow(Double newLow) {
		Double oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE_READING__LOW, oldLow, low));
	}

	@Override
	public Double getHigh() {
		return high;
	}

	@Override
	public void setHigh(Double newHigh) {
		Double oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE_READING__HIGH, oldHigh, high));
	}

	@Override
	public String getWhyNotLower() {
		return whyNotLower;
	}

	@Override
	public void setWhyNotLower(String newWhyNotLower) {
		String oldWhyNotLower = whyNotLower;
		whyNotLower = newWhyNotLower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE_READING__WHY_NOT_LOWER, oldWhyNotLower, whyNotLower));
	}

	@Override
	public String getChangedHow() {
		return changedHow;
	}

	@Override
	public void setChangedHow(String newChangedHow) {
		String oldChangedHow = changedHow;
		changedHow = newChangedHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE_READING__CHANGED_HOW, oldChangedHow, changedHow));
	}

	@Override
	public String getOnePointUp() {
		return onePointUp;
	}

	@Override
	public void setOnePointUp(String newOnePointUp) {
		String oldOnePointUp = onePointUp;
		onePointUp = newOnePointUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE_READING__ONE_POINT_UP, oldOnePointUp, onePointUp));
	}

	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.SCALE_READING__SCALE:
				if (scale != null)
					msgs = ((InternalEObject)scale).eInverseRemove(this, PracticePackage.SCALE__READINGS, Scale.class, msgs);
				return basicSetScale((Scale)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.SCALE_READING__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
			case PracticePackage.SCALE_READING__SCALE:
				return basicSetScale(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.SCALE_READING__QUOTES:
				return getQuotes();
			case PracticePackage.SCALE_READING__SCALE:
				return getScale();
			case PracticePackage.SCALE_READING__ABOUT:
				return getAbout();
			case PracticePackage.SCALE_READING__LOW:
				return getLow();
			case PracticePackage.SCALE_READING__HIGH:
				return getHigh();
			case PracticePackage.SCALE_READING__WHY_NOT_LOWER:
				return getWhyNotLower();
			case PracticePackage.SCALE_READING__CHANGED_HOW:
				return getChangedHow();
			case PracticePackage.SCALE_READING__ONE_POINT_UP:
				return getOnePointUp();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.SCALE_READING__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.SCALE_READING__SCALE:
				setScale((Scale)newValue);
				return;
			case PracticePackage.SCALE_READING__ABOUT:
				setAbout((Party)newValue);
				return;
			case PracticePackage.SCALE_READING__LOW:
				setLow((Double)newValue);
				return;
			case PracticePackage.SCALE_READING__HIGH:
				setHigh((Double)newValue);
				return;
			case PracticePackage.SCALE_READING__WHY_NOT_LOWER:
				setWhyNotLower((String)newValue);
				return;
			case PracticePackage.SCALE_READING__CHANGED_HOW:
				setChangedHow((String)newValue);
				return;
			case PracticePackage.SCALE_READING__ONE_POINT_UP:
				setOnePointUp((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.SCALE_READING__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.SCALE_READING__SCALE:
				setScale((Scale)null);
				return;
			case PracticePackage.SCALE_READING__ABOUT:
				setAbout((Party)null);
				return;
			case PracticePackage.SCALE_READING__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case PracticePackage.SCALE_READING__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case PracticePackage.SCALE_READING__WHY_NOT_LOWER:
				setWhyNotLower(WHY_NOT_LOWER_EDEFAULT);
				return;
			case PracticePackage.SCALE_READING__CHANGED_HOW:
				setChangedHow(CHANGED_HOW_EDEFAULT);
				return;
			case PracticePackage.SCALE_READING__ONE_POINT_UP:
				setOnePointUp(ONE_POINT_UP_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.SCALE_READING__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.SCALE_READING__SCALE:
				return scale != null;
			case PracticePackage.SCALE_READING__ABOUT:
				return about != null;
			case PracticePackage.SCALE_READING__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case PracticePackage.SCALE_READING__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case PracticePackage.SCALE_READING__WHY_NOT_LOWER:
				return WHY_NOT_LOWER_EDEFAULT == null ? whyNotLower != null : !WHY_NOT_LOWER_EDEFAULT.equals(whyNotLower);
			case PracticePackage.SCALE_READING__CHANGED_HOW:
				return CHANGED_HOW_EDEFAULT == null ? changedHow != null : !CHANGED_HOW_EDEFAULT.equals(changedHow);
			case PracticePackage.SCALE_READING__ONE_POINT_UP:
				return ONE_POINT_UP_EDEFAULT == null ? onePointUp != null : !ONE_POINT_UP_EDEFAULT.equals(onePointUp);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.SCALE_READING__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.SCALE_READING__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(", whyNotLower: ");
		result.append(whyNotLower);
		result.append(", changedHow: ");
		result.append(changedHow);
		result.append(", onePointUp: ");
		result.append(onePointUp);
		result.append(')');
		return result.toString();
	}
}
