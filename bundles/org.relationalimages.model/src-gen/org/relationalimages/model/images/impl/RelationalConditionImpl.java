// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.impl;

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
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.TriggerKind;
import org.relationalimages.model.impl.InnerElementImpl;
import org.relationalimages.model.strategies.StrategyOfSurvival;

public class RelationalConditionImpl extends InnerElementImpl implements RelationalCondition {
	protected static final String TRIGGER_EDEFAULT = null;
	protected String trigger = TRIGGER_EDEFAULT;
	protected static final TriggerKind TRIGGER_KIND_EDEFAULT = TriggerKind.OTHER;
	protected TriggerKind triggerKind = TRIGGER_KIND_EDEFAULT;
	protected static final Integer LIKELIHOOD_EDEFAULT = null;
	protected Integer likelihood = LIKELIHOOD_EDEFAULT;
	protected EList<ExpectedResponse> expected;
	protected EList<StrategyOfSurvival> guides;

	protected RelationalConditionImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.RELATIONAL_CONDITION;
	}

	@Override
	public String getTrigger() {
		return trigger;
	}

	@Override
	public void setTrigger(String newTrigger) {
		String oldTrigger = trigger;
		trigger = newTrigger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_CONDITION__TRIGGER, oldTrigger, trigger));
	}

	@Override
	public TriggerKind getTriggerKind() {
		return triggerKind;
	}

	@Override
	public void setTriggerKind(TriggerKind newTriggerKind) {
		TriggerKind oldTriggerKind = triggerKind;
		triggerKind = newTriggerKind == null ? TRIGGER_KIND_EDEFAULT : newTriggerKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_CONDITION__TRIGGER_KIND, oldTriggerKind, triggerKind));
	}

	@Override
	public Integer getLikelihood() {
		return likelihood;
	}

	@Override
	public void setLikelihood(Integer newLikelihood) {
		Integer oldLikelihood = likelihood;
		likelihood = newLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_CONDITION__LIKELIHOOD, oldLikelihood, likelihood));
	}

	@Override
	public EList<ExpectedResponse> getExpected() {
		if (expected == null) {
			expected = new EObjectContainmentEList<ExpectedResponse>(ExpectedResponse.class, this, ImagesPackage.RELATIONAL_CONDITION__EXPECTED);
		}
		return expected;
	}

	@Override
	public EList<StrategyOfSurvival> getGuides() {
		if (guides == null) {
			guides = new EObjectEList<StrategyOfSurvival>(StrategyOfSurvival.class, this, ImagesPackage.RELATIONAL_CONDITION__GUIDES);
		}
		return guides;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_CONDITION__EXPECTED:
				return ((InternalEList<?>)getExpected()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_CONDITION__TRIGGER:
				return getTrigger();
			case ImagesPackage.RELATIONAL_CONDITION__TRIGGER_KIND:
				return getTriggerKind();
			case ImagesPackage.RELATIONAL_CONDITION__LIKELIHOOD:
				return getLikelihood();
			case ImagesPackage.RELATIONAL_CONDITION__EXPECTED:
				return getExpected();
			case ImagesPackage.RELATIONAL_CONDITION__GUIDES:
				return getGuides();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_CONDITION__TRIGGER:
				setTrigger((String)newValue);
				return;
			case ImagesPackage.RELATIONAL_CONDITION__TRIGGER_KIND:
				setTriggerKind((TriggerKind)newValue);
				return;
			case ImagesPackage.RELATIONAL_CONDITION__LIKELIHOOD:
				setLikelihood((Integer)newValue);
				return;
			case ImagesPackage.RELATIONAL_CONDITION__EXPECTED:
				getExpected().clear();
				getExpected().addAll((Collection<? extends ExpectedResponse>)newValue);
				return;
			case ImagesPackage.RELATIONAL_CONDITION__GUIDES:
				getGuides().clear();
				getGuides().addAll((Collection<? extends StrategyOfSurvival>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_CONDITION__TRIGGER:
				setTrigger(TRIGGER_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_CONDITION__TRIGGER_KIND:
				setTriggerKind(TRIGGER_KIND_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_CONDITION__LIKELIHOOD:
				setLikelihood(LIKELIHOOD_EDEFAULT);
				return;
			case ImagesPackage.RELATIONAL_CONDITION__EXPECTED:
				getExpected().clear();
				return;
			case ImagesPackage.RELATIONAL_CONDITION__GUIDES:
				getGuides().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_CONDITION__TRIGGER:
				return TRIGGER_EDEFAULT == null ? trigger != null : !TRIGGER_EDEFAULT.equals(trigger);
			case ImagesPackage.RELATIONAL_CONDITION__TRIGGER_KIND:
				return triggerKind != TRIGGER_KIND_EDEFAULT;
			case ImagesPackage.RELATIONAL_CONDITION__LIKELIHOOD:
				return LIKELIHOOD_EDEFAULT == null ? likelihood != null : !LIKELIHOOD_EDEFAULT.equals(likelihood);
			case ImagesPackage.RELATIONAL_CONDITION__EXPECTED:
				return expected != null && !expected.isEmpty();
			case ImagesPackage.RELATIONAL_CONDITION__GUIDES:
				return guides != null && !guides.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (trigger: ");
		result.append(trigger);
		result.append(", triggerKind: ");
		result.append(triggerKind);
		result.append(", likelihood: ");
		result.append(likelihood);
		result.append(')');
		return result.toString();
	}
}
