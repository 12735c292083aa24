// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.relationalimages.model.Identified;

import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.RuleMute;

import org.relationalimages.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule Mute</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.impl.RuleMuteImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RuleMuteImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RuleMuteImpl#isWholeCase <em>Whole Case</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RuleMuteImpl#getElements <em>Elements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleMuteImpl extends IdentifiedImpl implements RuleMute {
	/**
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #isWholeCase() <em>Whole Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWholeCase()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WHOLE_CASE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWholeCase() <em>Whole Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWholeCase()
	 * @generated
	 * @ordered
	 */
	protected boolean wholeCase = WHOLE_CASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getElements() <em>Elements</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElements()
	 * @generated
	 * @ordered
	 */
	protected EList<Identified> elements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleMuteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.RULE_MUTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RULE_MUTE__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RULE_MUTE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWholeCase() {
		return wholeCase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWholeCase(boolean newWholeCase) {
		boolean oldWholeCase = wholeCase;
		wholeCase = newWholeCase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RULE_MUTE__WHOLE_CASE, oldWholeCase, wholeCase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Identified> getElements() {
		if (elements == null) {
			elements = new EObjectEList<Identified>(Identified.class, this, CasesPackage.RULE_MUTE__ELEMENTS);
		}
		return elements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.RULE_MUTE__RULE_ID:
				return getRuleId();
			case CasesPackage.RULE_MUTE__REASON:
				return getReason();
			case CasesPackage.RULE_MUTE__WHOLE_CASE:
				return isWholeCase();
			case CasesPackage.RULE_MUTE__ELEMENTS:
				return getElements();
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
			case CasesPackage.RULE_MUTE__RULE_ID:
				setRuleId((String)newValue);
				return;
			case CasesPackage.RULE_MUTE__REASON:
				setReason((String)newValue);
				return;
			case CasesPackage.RULE_MUTE__WHOLE_CASE:
				setWholeCase((Boolean)newValue);
				return;
			case CasesPackage.RULE_MUTE__ELEMENTS:
				getElements().clear();
				getElements().addAll((Collection<? extends Identified>)newValue);
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
			case CasesPackage.RULE_MUTE__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case CasesPackage.RULE_MUTE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CasesPackage.RULE_MUTE__WHOLE_CASE:
				setWholeCase(WHOLE_CASE_EDEFAULT);
				return;
			case CasesPackage.RULE_MUTE__ELEMENTS:
				getElements().clear();
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
			case CasesPackage.RULE_MUTE__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case CasesPackage.RULE_MUTE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CasesPackage.RULE_MUTE__WHOLE_CASE:
				return wholeCase != WHOLE_CASE_EDEFAULT;
			case CasesPackage.RULE_MUTE__ELEMENTS:
				return elements != null && !elements.isEmpty();
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
		result.append(" (ruleId: ");
		result.append(ruleId);
		result.append(", reason: ");
		result.append(reason);
		result.append(", wholeCase: ");
		result.append(wholeCase);
		result.append(')');
		return result.toString();
	}

} //RuleMuteImpl
