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

public class RuleMuteImpl extends IdentifiedImpl implements RuleMute {
	protected static final String RULE_ID_EDEFAULT = null;
	protected String ruleId = RULE_ID_EDEFAULT;
	protected static final String REASON_EDEFAULT = null;
	protected String reason = REASON_EDEFAULT;
	protected static final boolean WHOLE_CASE_EDEFAULT = false;
	protected boolean wholeCase = WHOLE_CASE_EDEFAULT;
	protected EList<Identified> elements;

	protected RuleMuteImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.RULE_MUTE;
	}

	@Override
	public String getRuleId() {
		return ruleId;
	}

	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RULE_MUTE__RULE_ID, oldRuleId, ruleId));
	}

	@Override
	public String getReason() {
		return reason;
	}

	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RULE_MUTE__REASON, oldReason, reason));
	}

	@Override
	public boolean isWholeCase() {
		return wholeCase;
	}

	@Override
	public void setWholeCase(boolean newWholeCase) {
		boolean oldWholeCase = wholeCase;
		wholeCase = newWholeCase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RULE_MUTE__WHOLE_CASE, oldWholeCase, wholeCase));
	}

	@Override
	public EList<Identified> getElements() {
		if (elements == null) {
			elements = new EObjectEList<Identified>(Identified.class, this, CasesPackage.RULE_MUTE__ELEMENTS);
		}
		return elements;
	}

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
}
