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

import org.relationalimages.model.impl.ClinicalElementImpl;

import org.relationalimages.model.strategies.HeldBackKind;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Held Back Part</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.strategies.impl.HeldBackPartImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.impl.HeldBackPartImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.impl.HeldBackPartImpl#getHeldBackBy <em>Held Back By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HeldBackPartImpl extends ClinicalElementImpl implements HeldBackPart {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final HeldBackKind KIND_EDEFAULT = HeldBackKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected HeldBackKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHeldBackBy() <em>Held Back By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldBackBy()
	 * @generated
	 * @ordered
	 */
	protected EList<StrategyOfSurvival> heldBackBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HeldBackPartImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StrategiesPackage.Literals.HELD_BACK_PART;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.HELD_BACK_PART__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeldBackKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(HeldBackKind newKind) {
		HeldBackKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.HELD_BACK_PART__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StrategyOfSurvival> getHeldBackBy() {
		if (heldBackBy == null) {
			heldBackBy = new EObjectWithInverseEList.ManyInverse<StrategyOfSurvival>(StrategyOfSurvival.class, this, StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY, StrategiesPackage.STRATEGY_OF_SURVIVAL__KEEPS_OUT);
		}
		return heldBackBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getHeldBackBy()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				return ((InternalEList<?>)getHeldBackBy()).basicRemove(otherEnd, msgs);
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
			case StrategiesPackage.HELD_BACK_PART__TEXT:
				return getText();
			case StrategiesPackage.HELD_BACK_PART__KIND:
				return getKind();
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				return getHeldBackBy();
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StrategiesPackage.HELD_BACK_PART__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StrategiesPackage.HELD_BACK_PART__KIND:
				return kind != KIND_EDEFAULT;
			case StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY:
				return heldBackBy != null && !heldBackBy.isEmpty();
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
		result.append(" (text: ");
		result.append(text);
		result.append(", kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //HeldBackPartImpl
