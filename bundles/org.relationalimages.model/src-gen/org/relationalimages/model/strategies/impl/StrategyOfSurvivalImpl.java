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
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.impl.InnerElementImpl;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.Movement;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyKind;
import org.relationalimages.model.strategies.StrategyOfSurvival;

public class StrategyOfSurvivalImpl extends InnerElementImpl implements StrategyOfSurvival {
	protected Person holder;
	protected static final StrategyKind FAMILY_EDEFAULT = StrategyKind.OTHER;
	protected StrategyKind family = FAMILY_EDEFAULT;
	protected static final Movement MOVEMENT_EDEFAULT = Movement.NA;
	protected Movement movement = MOVEMENT_EDEFAULT;
	protected static final String PROTECTS_FROM_EDEFAULT = null;
	protected String protectsFrom = PROTECTS_FROM_EDEFAULT;
	protected static final String COST_EDEFAULT = null;
	protected String cost = COST_EDEFAULT;
	protected static final String HONOURED_HOW_EDEFAULT = null;
	protected String honouredHow = HONOURED_HOW_EDEFAULT;
	protected static final Integer FREQUENCY_EDEFAULT = null;
	protected Integer frequency = FREQUENCY_EDEFAULT;
	protected static final ChangeStatus STATUS_EDEFAULT = ChangeStatus.ACTIVE;
	protected ChangeStatus status = STATUS_EDEFAULT;
	protected EList<RelationalImage> emergesFrom;
	protected EList<HeldBackPart> keepsOut;
	protected EList<RelationalImage> reinforces;
	protected EList<CopingMeans> reframedAs;

	protected StrategyOfSurvivalImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.STRATEGY_OF_SURVIVAL__HOLDER, oldHolder, holder));
	}

	@Override
	public StrategyKind getFamily() {
		return family;
	}

	@Override
	public void setFamily(StrategyKind newFamily) {
		StrategyKind oldFamily = family;
		family = newFamily == null ? FAMILY_EDEFAULT : newFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.STRATEGY_OF_SURVIVAL__FAMILY, oldFamily, family));
	}

	@Override
	public Movement getMovement() {
		return movement;
	}

	@Override
	public void setMovement(Movement newMovement) {
		Movement oldMovement = movement;
		movement = newMovement == null ? MOVEMENT_EDEFAULT : newMovement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.STRATEGY_OF_SURVIVAL__MOVEMENT, oldMovement, movement));
	}

	@Override
	public String getProtectsFrom() {
		return protectsFrom;
	}

	@Override
	public void setProtectsFrom(String newProtectsFrom) {
		String oldProtectsFrom = protectsFrom;
		protectsFrom = newProtectsFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.STRATEGY_OF_SURVIVAL__PROTECTS_FROM, oldProtectsFrom, protectsFrom));
	}

	@Override
	public String getCost() {
		return cost;
	}

	@Override
	public void setCost(String newCost) {
		String oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.STRATEGY_OF_SURVIVAL__COST, oldCost, cost));
	}

	@Override
	public String getHonouredHow() {
		return honouredHow;
	}

	@Override
	public void setHonouredHow(String newHonouredHow) {
		String oldHonouredHow = honouredHow;
		honouredHow = newHonouredHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.STRATEGY_OF_SURVIVAL__HONOURED_HOW, oldHonouredHow, honouredHow));
	}

	@Override
	public Integer getFrequency() {
		return frequency;
	}

	@Override
	public void setFrequency(Integer newFrequency) {
		Integer oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.STRATEGY_OF_SURVIVAL__FREQUENCY, oldFrequency, frequency));
	}

	@Override
	public ChangeStatus getStatus() {
		return status;
	}

	@Override
	public void setStatus(ChangeStatus newStatus) {
		ChangeStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.STRATEGY_OF_SURVIVAL__STATUS, oldStatus, status));
	}

	@Override
	public EList<RelationalImage> getEmergesFrom() {
		if (emergesFrom == null) {
			emergesFrom = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, StrategiesPackage.STRATEGY_OF_SURVIVAL__EMERGES_FROM, ImagesPackage.RELATIONAL_IMAGE__GIVES_RISE_TO);
		}
		return emergesFrom;
	}

	@Override
	public EList<HeldBackPart> getKeepsOut() {
		if (keepsOut == null) {
			keepsOut = new EObjectWithInverseEList.ManyInverse<HeldBackPart>(HeldBackPart.class, this, StrategiesPackage.STRATEGY_OF_SURVIVAL__KEEPS_OUT, StrategiesPackage.HELD_BACK_PART__HELD_BACK_BY);
		}
		return keepsOut;
	}

	@Override
	public EList<RelationalImage> getReinforces() {
		if (reinforces == null) {
			reinforces = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, StrategiesPackage.STRATEGY_OF_SURVIVAL__REINFORCES, ImagesPackage.RELATIONAL_IMAGE__REINFORCED_BY);
		}
		return reinforces;
	}

	@Override
	public EList<CopingMeans> getReframedAs() {
		if (reframedAs == null) {
			reframedAs = new EObjectWithInverseEList.ManyInverse<CopingMeans>(CopingMeans.class, this, StrategiesPackage.STRATEGY_OF_SURVIVAL__REFRAMED_AS, PracticePackage.COPING_MEANS__REFRAMES);
		}
		return reframedAs;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__EMERGES_FROM:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEmergesFrom()).basicAdd(otherEnd, msgs);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__KEEPS_OUT:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getKeepsOut()).basicAdd(otherEnd, msgs);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REINFORCES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getReinforces()).basicAdd(otherEnd, msgs);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REFRAMED_AS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getReframedAs()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__EMERGES_FROM:
				return ((InternalEList<?>)getEmergesFrom()).basicRemove(otherEnd, msgs);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__KEEPS_OUT:
				return ((InternalEList<?>)getKeepsOut()).basicRemove(otherEnd, msgs);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REINFORCES:
				return ((InternalEList<?>)getReinforces()).basicRemove(otherEnd, msgs);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REFRAMED_AS:
				return ((InternalEList<?>)getReframedAs()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__HOLDER:
				return getHolder();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FAMILY:
				return getFamily();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__MOVEMENT:
				return getMovement();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__PROTECTS_FROM:
				return getProtectsFrom();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__COST:
				return getCost();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__HONOURED_HOW:
				return getHonouredHow();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FREQUENCY:
				return getFrequency();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__STATUS:
				return getStatus();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__EMERGES_FROM:
				return getEmergesFrom();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__KEEPS_OUT:
				return getKeepsOut();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REINFORCES:
				return getReinforces();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REFRAMED_AS:
				return getReframedAs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__HOLDER:
				setHolder((Person)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FAMILY:
				setFamily((StrategyKind)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__MOVEMENT:
				setMovement((Movement)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__PROTECTS_FROM:
				setProtectsFrom((String)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__COST:
				setCost((String)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__HONOURED_HOW:
				setHonouredHow((String)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FREQUENCY:
				setFrequency((Integer)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__STATUS:
				setStatus((ChangeStatus)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__EMERGES_FROM:
				getEmergesFrom().clear();
				getEmergesFrom().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__KEEPS_OUT:
				getKeepsOut().clear();
				getKeepsOut().addAll((Collection<? extends HeldBackPart>)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REINFORCES:
				getReinforces().clear();
				getReinforces().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REFRAMED_AS:
				getReframedAs().clear();
				getReframedAs().addAll((Collection<? extends CopingMeans>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__HOLDER:
				setHolder((Person)null);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FAMILY:
				setFamily(FAMILY_EDEFAULT);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__MOVEMENT:
				setMovement(MOVEMENT_EDEFAULT);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__PROTECTS_FROM:
				setProtectsFrom(PROTECTS_FROM_EDEFAULT);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__COST:
				setCost(COST_EDEFAULT);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__HONOURED_HOW:
				setHonouredHow(HONOURED_HOW_EDEFAULT);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__EMERGES_FROM:
				getEmergesFrom().clear();
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__KEEPS_OUT:
				getKeepsOut().clear();
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REINFORCES:
				getReinforces().clear();
				return;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REFRAMED_AS:
				getReframedAs().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__HOLDER:
				return holder != null;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FAMILY:
				return family != FAMILY_EDEFAULT;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__MOVEMENT:
				return movement != MOVEMENT_EDEFAULT;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__PROTECTS_FROM:
				return PROTECTS_FROM_EDEFAULT == null ? protectsFrom != null : !PROTECTS_FROM_EDEFAULT.equals(protectsFrom);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__HONOURED_HOW:
				return HONOURED_HOW_EDEFAULT == null ? honouredHow != null : !HONOURED_HOW_EDEFAULT.equals(honouredHow);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__STATUS:
				return status != STATUS_EDEFAULT;
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__EMERGES_FROM:
				return emergesFrom != null && !emergesFrom.isEmpty();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__KEEPS_OUT:
				return keepsOut != null && !keepsOut.isEmpty();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REINFORCES:
				return reinforces != null && !reinforces.isEmpty();
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__REFRAMED_AS:
				return reframedAs != null && !reframedAs.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (derivedFeatureID) {
				case StrategiesPackage.STRATEGY_OF_SURVIVAL__HOLDER: return CasesPackage.HELD_ELEMENT__HOLDER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (baseFeatureID) {
				case CasesPackage.HELD_ELEMENT__HOLDER: return StrategiesPackage.STRATEGY_OF_SURVIVAL__HOLDER;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (family: ");
		result.append(family);
		result.append(", movement: ");
		result.append(movement);
		result.append(", protectsFrom: ");
		result.append(protectsFrom);
		result.append(", cost: ");
		result.append(cost);
		result.append(", honouredHow: ");
		result.append(honouredHow);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}
}
