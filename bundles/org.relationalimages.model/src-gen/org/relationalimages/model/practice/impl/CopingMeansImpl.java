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
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

public class CopingMeansImpl extends ExerciseFormImpl implements CopingMeans {
	protected EList<Quote> quotes;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final boolean IMPERFECT_EDEFAULT = false;
	protected boolean imperfect = IMPERFECT_EDEFAULT;
	protected EList<StrategyOfSurvival> reframes;

	protected CopingMeansImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.COPING_MEANS;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.COPING_MEANS__QUOTES);
		}
		return quotes;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.COPING_MEANS__TEXT, oldText, text));
	}

	@Override
	public boolean isImperfect() {
		return imperfect;
	}

	@Override
	public void setImperfect(boolean newImperfect) {
		boolean oldImperfect = imperfect;
		imperfect = newImperfect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.COPING_MEANS__IMPERFECT, oldImperfect, imperfect));
	}

	@Override
	public EList<StrategyOfSurvival> getReframes() {
		if (reframes == null) {
			reframes = new EObjectWithInverseEList.ManyInverse<StrategyOfSurvival>(StrategyOfSurvival.class, this, PracticePackage.COPING_MEANS__REFRAMES, StrategiesPackage.STRATEGY_OF_SURVIVAL__REFRAMED_AS);
		}
		return reframes;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.COPING_MEANS__REFRAMES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getReframes()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.COPING_MEANS__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
			case PracticePackage.COPING_MEANS__REFRAMES:
				return ((InternalEList<?>)getReframes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.COPING_MEANS__QUOTES:
				return getQuotes();
			case PracticePackage.COPING_MEANS__TEXT:
				return getText();
			case PracticePackage.COPING_MEANS__IMPERFECT:
				return isImperfect();
			case PracticePackage.COPING_MEANS__REFRAMES:
				return getReframes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.COPING_MEANS__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.COPING_MEANS__TEXT:
				setText((String)newValue);
				return;
			case PracticePackage.COPING_MEANS__IMPERFECT:
				setImperfect((Boolean)newValue);
				return;
			case PracticePackage.COPING_MEANS__REFRAMES:
				getReframes().clear();
				getReframes().addAll((Collection<? extends StrategyOfSurvival>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.COPING_MEANS__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.COPING_MEANS__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case PracticePackage.COPING_MEANS__IMPERFECT:
				setImperfect(IMPERFECT_EDEFAULT);
				return;
			case PracticePackage.COPING_MEANS__REFRAMES:
				getReframes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.COPING_MEANS__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.COPING_MEANS__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case PracticePackage.COPING_MEANS__IMPERFECT:
				return imperfect != IMPERFECT_EDEFAULT;
			case PracticePackage.COPING_MEANS__REFRAMES:
				return reframes != null && !reframes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.COPING_MEANS__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.COPING_MEANS__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", imperfect: ");
		result.append(imperfect);
		result.append(')');
		return result.toString();
	}
}
