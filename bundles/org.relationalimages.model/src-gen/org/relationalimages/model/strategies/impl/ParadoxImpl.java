// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.impl.InnerElementImpl;
import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;

public class ParadoxImpl extends InnerElementImpl implements Paradox {
	protected Person holder;
	protected static final String SUMMARY_EDEFAULT = null;
	protected String summary = SUMMARY_EDEFAULT;
	protected static final String SHAME_NOTE_EDEFAULT = null;
	protected String shameNote = SHAME_NOTE_EDEFAULT;
	protected static final String EMPATHY_WITH_YEARNING_EDEFAULT = null;
	protected String empathyWithYearning = EMPATHY_WITH_YEARNING_EDEFAULT;
	protected static final String EMPATHY_WITH_STRATEGY_EDEFAULT = null;
	protected String empathyWithStrategy = EMPATHY_WITH_STRATEGY_EDEFAULT;
	protected EList<Yearning> yearnings;
	protected EList<Fear> fears;
	protected EList<StrategyOfSurvival> strategies;
	protected EList<RelationalImage> images;

	protected ParadoxImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return StrategiesPackage.Literals.PARADOX;
	}

	@Override
	public Person getHolder() {
		return holder;
	}

	@Override
	public void setHolder(Person newHolder) {
		Person oldHolder = holder;
		holder = newHolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.PARADOX__HOLDER, oldHolder, holder));
	}

	@Override
	public String getSummary() {
		return summary;
	}

	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.PARADOX__SUMMARY, oldSummary, summary));
	}

	@Override
	public String getShameNote() {
		return shameNote;
	}

	@Override
	public void setShameNote(String newShameNote) {
		String oldShameNote = shameNote;
		shameNote = newShameNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.PARADOX__SHAME_NOTE, oldShameNote, shameNote));
	}

	@Override
	public String getEmpathyWithYearning() {
		return empathyWithYearning;
	}

	@Override
	public void setEmpathyWithYearning(String newEmpathyWithYearning) {
		String oldEmpathyWithYearning = empathyWithYearning;
		empathyWithYearning = newEmpathyWithYearning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.PARADOX__EMPATHY_WITH_YEARNING, oldEmpathyWithYearning, empathyWithYearning));
	}

	@Override
	public String getEmpathyWithStrategy() {
		return empathyWithStrategy;
	}

	@Override
	public void setEmpathyWithStrategy(String newEmpathyWithStrategy) {
		String oldEmpathyWithStrategy = empathyWithStrategy;
		empathyWithStrategy = newEmpathyWithStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.PARADOX__EMPATHY_WITH_STRATEGY, oldEmpathyWithStrategy, empathyWithStrategy));
	}

	@Override
	public EList<Yearning> getYearnings() {
		if (yearnings == null) {
			yearnings = new EObjectWithInverseEList.ManyInverse<Yearning>(Yearning.class, this, StrategiesPackage.PARADOX__YEARNINGS, StrategiesPackage.YEARNING__PARADOXES);
		}
		return yearnings;
	}

	@Override
	public EList<Fear> getFears() {
		if (fears == null) {
			fears = new EObjectEList<Fear>(Fear.class, this, StrategiesPackage.PARADOX__FEARS);
		}
		return fears;
	}

	@Override
	public EList<StrategyOfSurvival> getStrategies() {
		if (strategies == null) {
			strategies = new EObjectEList<StrategyOfSurvival>(StrategyOfSurvival.class, this, StrategiesPackage.PARADOX__STRATEGIES);
		}
		return strategies;
	}

	@Override
	public EList<RelationalImage> getImages() {
		if (images == null) {
			images = new EObjectEList<RelationalImage>(RelationalImage.class, this, StrategiesPackage.PARADOX__IMAGES);
		}
		return images;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.PARADOX__YEARNINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getYearnings()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.PARADOX__YEARNINGS:
				return ((InternalEList<?>)getYearnings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StrategiesPackage.PARADOX__HOLDER:
				return getHolder();
			case StrategiesPackage.PARADOX__SUMMARY:
				return getSummary();
			case StrategiesPackage.PARADOX__SHAME_NOTE:
				return getShameNote();
			case StrategiesPackage.PARADOX__EMPATHY_WITH_YEARNING:
				return getEmpathyWithYearning();
			case StrategiesPackage.PARADOX__EMPATHY_WITH_STRATEGY:
				return getEmpathyWithStrategy();
			case StrategiesPackage.PARADOX__YEARNINGS:
				return getYearnings();
			case StrategiesPackage.PARADOX__FEARS:
				return getFears();
			case StrategiesPackage.PARADOX__STRATEGIES:
				return getStrategies();
			case StrategiesPackage.PARADOX__IMAGES:
				return getImages();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StrategiesPackage.PARADOX__HOLDER:
				setHolder((Person)newValue);
				return;
			case StrategiesPackage.PARADOX__SUMMARY:
				setSummary((String)newValue);
				return;
			case StrategiesPackage.PARADOX__SHAME_NOTE:
				setShameNote((String)newValue);
				return;
			case StrategiesPackage.PARADOX__EMPATHY_WITH_YEARNING:
				setEmpathyWithYearning((String)newValue);
				return;
			case StrategiesPackage.PARADOX__EMPATHY_WITH_STRATEGY:
				setEmpathyWithStrategy((String)newValue);
				return;
			case StrategiesPackage.PARADOX__YEARNINGS:
				getYearnings().clear();
				getYearnings().addAll((Collection<? extends Yearning>)newValue);
				return;
			case StrategiesPackage.PARADOX__FEARS:
				getFears().clear();
				getFears().addAll((Collection<? extends Fear>)newValue);
				return;
			case StrategiesPackage.PARADOX__STRATEGIES:
				getStrategies().clear();
				getStrategies().addAll((Collection<? extends StrategyOfSurvival>)newValue);
				return;
			case StrategiesPackage.PARADOX__IMAGES:
				getImages().clear();
				getImages().addAll((Collection<? extends RelationalImage>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StrategiesPackage.PARADOX__HOLDER:
				setHolder((Person)null);
				return;
			case StrategiesPackage.PARADOX__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case StrategiesPackage.PARADOX__SHAME_NOTE:
				setShameNote(SHAME_NOTE_EDEFAULT);
				return;
			case StrategiesPackage.PARADOX__EMPATHY_WITH_YEARNING:
				setEmpathyWithYearning(EMPATHY_WITH_YEARNING_EDEFAULT);
				return;
			case StrategiesPackage.PARADOX__EMPATHY_WITH_STRATEGY:
				setEmpathyWithStrategy(EMPATHY_WITH_STRATEGY_EDEFAULT);
				return;
			case StrategiesPackage.PARADOX__YEARNINGS:
				getYearnings().clear();
				return;
			case StrategiesPackage.PARADOX__FEARS:
				getFears().clear();
				return;
			case StrategiesPackage.PARADOX__STRATEGIES:
				getStrategies().clear();
				return;
			case StrategiesPackage.PARADOX__IMAGES:
				getImages().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StrategiesPackage.PARADOX__HOLDER:
				return holder != null;
			case StrategiesPackage.PARADOX__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case StrategiesPackage.PARADOX__SHAME_NOTE:
				return SHAME_NOTE_EDEFAULT == null ? shameNote != null : !SHAME_NOTE_EDEFAULT.equals(shameNote);
			case StrategiesPackage.PARADOX__EMPATHY_WITH_YEARNING:
				return EMPATHY_WITH_YEARNING_EDEFAULT == null ? empathyWithYearning != null : !EMPATHY_WITH_YEARNING_EDEFAULT.equals(empathyWithYearning);
			case StrategiesPackage.PARADOX__EMPATHY_WITH_STRATEGY:
				return EMPATHY_WITH_STRATEGY_EDEFAULT == null ? empathyWithStrategy != null : !EMPATHY_WITH_STRATEGY_EDEFAULT.equals(empathyWithStrategy);
			case StrategiesPackage.PARADOX__YEARNINGS:
				return yearnings != null && !yearnings.isEmpty();
			case StrategiesPackage.PARADOX__FEARS:
				return fears != null && !fears.isEmpty();
			case StrategiesPackage.PARADOX__STRATEGIES:
				return strategies != null && !strategies.isEmpty();
			case StrategiesPackage.PARADOX__IMAGES:
				return images != null && !images.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (derivedFeatureID) {
				case StrategiesPackage.PARADOX__HOLDER: return CasesPackage.HELD_ELEMENT__HOLDER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (baseFeatureID) {
				case CasesPackage.HELD_ELEMENT__HOLDER: return StrategiesPackage.PARADOX__HOLDER;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (summary: ");
		result.append(summary);
		result.append(", shameNote: ");
		result.append(shameNote);
		result.append(", empathyWithYearning: ");
		result.append(empathyWithYearning);
		result.append(", empathyWithStrategy: ");
		result.append(empathyWithStrategy);
		result.append(')');
		return result.toString();
	}
}
