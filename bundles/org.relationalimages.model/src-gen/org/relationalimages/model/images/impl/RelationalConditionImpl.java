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

import org.relationalimages.model.impl.ClinicalElementImpl;

import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relational Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.impl.RelationalConditionImpl#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.RelationalConditionImpl#getTriggerKind <em>Trigger Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.RelationalConditionImpl#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.RelationalConditionImpl#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.RelationalConditionImpl#getGuides <em>Guides</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationalConditionImpl extends ClinicalElementImpl implements RelationalCondition {
	/**
	 * The default value of the '{@link #getTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrigger()
	 * @generated
	 * @ordered
	 */
	protected static final String TRIGGER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrigger()
	 * @generated
	 * @ordered
	 */
	protected String trigger = TRIGGER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTriggerKind() <em>Trigger Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggerKind()
	 * @generated
	 * @ordered
	 */
	protected static final TriggerKind TRIGGER_KIND_EDEFAULT = TriggerKind.OTHER;

	/**
	 * The cached value of the '{@link #getTriggerKind() <em>Trigger Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggerKind()
	 * @generated
	 * @ordered
	 */
	protected TriggerKind triggerKind = TRIGGER_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLikelihood() <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihood()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LIKELIHOOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLikelihood() <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihood()
	 * @generated
	 * @ordered
	 */
	protected Integer likelihood = LIKELIHOOD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExpected() <em>Expected</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected EList<ExpectedResponse> expected;

	/**
	 * The cached value of the '{@link #getGuides() <em>Guides</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuides()
	 * @generated
	 * @ordered
	 */
	protected EList<StrategyOfSurvival> guides;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationalConditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.RELATIONAL_CONDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrigger() {
		return trigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrigger(String newTrigger) {
		String oldTrigger = trigger;
		trigger = newTrigger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_CONDITION__TRIGGER, oldTrigger, trigger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriggerKind getTriggerKind() {
		return triggerKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTriggerKind(TriggerKind newTriggerKind) {
		TriggerKind oldTriggerKind = triggerKind;
		triggerKind = newTriggerKind == null ? TRIGGER_KIND_EDEFAULT : newTriggerKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_CONDITION__TRIGGER_KIND, oldTriggerKind, triggerKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLikelihood() {
		return likelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLikelihood(Integer newLikelihood) {
		Integer oldLikelihood = likelihood;
		likelihood = newLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.RELATIONAL_CONDITION__LIKELIHOOD, oldLikelihood, likelihood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExpectedResponse> getExpected() {
		if (expected == null) {
			expected = new EObjectContainmentEList<ExpectedResponse>(ExpectedResponse.class, this, ImagesPackage.RELATIONAL_CONDITION__EXPECTED);
		}
		return expected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StrategyOfSurvival> getGuides() {
		if (guides == null) {
			guides = new EObjectEList<StrategyOfSurvival>(StrategyOfSurvival.class, this, ImagesPackage.RELATIONAL_CONDITION__GUIDES);
		}
		return guides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.RELATIONAL_CONDITION__EXPECTED:
				return ((InternalEList<?>)getExpected()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

} //RelationalConditionImpl
