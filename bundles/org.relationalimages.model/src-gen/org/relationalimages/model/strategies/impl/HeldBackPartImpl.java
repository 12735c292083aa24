// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.impl.InnerElementImpl;
import org.relationalimages.model.strategies.HeldBackKind;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

public class HeldBackPartImpl extends InnerElementImpl implements HeldBackPart {
	protected Person holder;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final HeldBackKind KIND_EDEFAULT = HeldBackKind.OTHER;
	protected HeldBackKind kind = KIND_EDEFAULT;
	protected EList<StrategyOfSurvival> heldBackBy;

	protected HeldBackPartImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return StrategiesPackage.Literals.HELD_BACK_PART;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.HELD_BACK_PART__HOLDER, oldHolder, holder));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.HELD_BACK_PART__TEXT, oldText, text));
	}

	@Override
	public HeldBackKind getKind() {
		return kind;
	}

	@Override
	public void setKind(HeldBackKind newKind) {
		HeldBackKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.HELD_BACK_PART__KIND, oldKind, kind));
	}

	@Override
	public EList<StrategyOfSurvival> getHeldBackBy() {
		if (heldBackBy == null) {
			heldBackBy = new EObjectWithInverseEList.ManyInverse<StrategyOfSurvival>(StrategyOfSurvival.class, this, StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY, StrategiesPackage.STRATEGY_OF_SURVIVAL__KEEPS_OUT);
		}
		return heldBackBy;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getHeldBackBy()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				return ((InternalEList<?>)getHeldBackBy()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StrategiesPackage.HELD_BACK_PART__HOLDER:
				return getHolder();
			case StrategiesPackage.HELD_BACK_PART__TEXT:
				return getText();
			case StrategiesPackage.HELD_BACK_PART__KIND:
				return getKind();
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				return getHeldBackBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StrategiesPackage.HELD_BACK_PART__HOLDER:
				setHolder((Person)newValue);
				return;
			case StrategiesPackage.HELD_BACK_PART__TEXT:
				setText((String)newValue);
				return;
			case StrategiesPackage.HELD_BACK_PART__KIND:
				setKind((HeldBackKind)newValue);
				return;
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				getHeldBackBy().clear();
				getHeldBackBy().addAll((Collection<? extends StrategyOfSurvival>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StrategiesPackage.HELD_BACK_PART__HOLDER:
				setHolder((Person)null);
				return;
			case StrategiesPackage.HELD_BACK_PART__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StrategiesPackage.HELD_BACK_PART__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				getHeldBackBy().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StrategiesPackage.HELD_BACK_PART__HOLDER:
				return holder != null;
			case StrategiesPackage.HELD_BACK_PART__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StrategiesPackage.HELD_BACK_PART__KIND:
				return kind != KIND_EDEFAULT;
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				return heldBackBy != null && !heldBackBy.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (derivedFeatureID) {
				case StrategiesPackage.HELD_BACK_PART__HOLDER: return CasesPackage.HELD_ELEMENT__HOLDER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (baseFeatureID) {
				case CasesPackage.HELD_ELEMENT__HOLDER: return StrategiesPackage.HELD_BACK_PART__HOLDER;
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
		result.append(", kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}
}
