// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.impl.FormulatedElementImpl;
import org.relationalimages.model.sessions.Session;

public class SafetyConcernImpl extends FormulatedElementImpl implements SafetyConcern {
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected EList<Person> personsAtRisk;
	protected static final String PLAN_EDEFAULT = null;
	protected String plan = PLAN_EDEFAULT;
	protected Session lookAgainIn;

	protected SafetyConcernImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.SAFETY_CONCERN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.SAFETY_CONCERN__TEXT, oldText, text));
	}

	@Override
	public EList<Person> getPersonsAtRisk() {
		if (personsAtRisk == null) {
			personsAtRisk = new EObjectEList<Person>(Person.class, this, CasesPackage.SAFETY_CONCERN__PERSONS_AT_RISK);
		}
		return personsAtRisk;
	}

	@Override
	public String getPlan() {
		return plan;
	}

	@Override
	public void setPlan(String newPlan) {
		String oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.SAFETY_CONCERN__PLAN, oldPlan, plan));
	}

	@Override
	public Session getLookAgainIn() {
		return lookAgainIn;
	}

	@Override
	public void setLookAgainIn(Session newLookAgainIn) {
		Session oldLookAgainIn = lookAgainIn;
		lookAgainIn = newLookAgainIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.SAFETY_CONCERN__LOOK_AGAIN_IN, oldLookAgainIn, lookAgainIn));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.SAFETY_CONCERN__TEXT:
				return getText();
			case CasesPackage.SAFETY_CONCERN__PERSONS_AT_RISK:
				return getPersonsAtRisk();
			case CasesPackage.SAFETY_CONCERN__PLAN:
				return getPlan();
			case CasesPackage.SAFETY_CONCERN__LOOK_AGAIN_IN:
				return getLookAgainIn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.SAFETY_CONCERN__TEXT:
				setText((String)newValue);
				return;
			case CasesPackage.SAFETY_CONCERN__PERSONS_AT_RISK:
				getPersonsAtRisk().clear();
				getPersonsAtRisk().addAll((Collection<? extends Person>)newValue);
				return;
			case CasesPackage.SAFETY_CONCERN__PLAN:
				setPlan((String)newValue);
				return;
			case CasesPackage.SAFETY_CONCERN__LOOK_AGAIN_IN:
				setLookAgainIn((Session)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.SAFETY_CONCERN__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CasesPackage.SAFETY_CONCERN__PERSONS_AT_RISK:
				getPersonsAtRisk().clear();
				return;
			case CasesPackage.SAFETY_CONCERN__PLAN:
				setPlan(PLAN_EDEFAULT);
				return;
			case CasesPackage.SAFETY_CONCERN__LOOK_AGAIN_IN:
				setLookAgainIn((Session)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.SAFETY_CONCERN__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CasesPackage.SAFETY_CONCERN__PERSONS_AT_RISK:
				return personsAtRisk != null && !personsAtRisk.isEmpty();
			case CasesPackage.SAFETY_CONCERN__PLAN:
				return PLAN_EDEFAULT == null ? plan != null : !PLAN_EDEFAULT.equals(plan);
			case CasesPackage.SAFETY_CONCERN__LOOK_AGAIN_IN:
				return lookAgainIn != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", plan: ");
		result.append(plan);
		result.append(')');
		return result.toString();
	}
}
