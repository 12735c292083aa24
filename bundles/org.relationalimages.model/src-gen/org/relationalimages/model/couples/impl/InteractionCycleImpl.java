// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.impl.FormulatedElementImpl;

public class InteractionCycleImpl extends FormulatedElementImpl implements InteractionCycle {
	protected static final Standing STANDING_EDEFAULT = Standing.HAPPENED;
	protected Standing standing = STANDING_EDEFAULT;
	protected static final Integer LOOK_AGAIN_DAY_EDEFAULT = null;
	protected Integer lookAgainDay = LOOK_AGAIN_DAY_EDEFAULT;
	protected static final String LOOK_AGAIN_DATE_EDEFAULT = null;
	protected String lookAgainDate = LOOK_AGAIN_DATE_EDEFAULT;
	protected static final CycleKind KIND_EDEFAULT = CycleKind.OTHER;
	protected CycleKind kind = KIND_EDEFAULT;
	protected EList<CycleStep> steps;

	protected InteractionCycleImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.INTERACTION_CYCLE;
	}

	@Override
	public Standing getStanding() {
		return standing;
	}

	@Override
	public void setStanding(Standing newStanding) {
		Standing oldStanding = standing;
		standing = newStanding == null ? STANDING_EDEFAULT : newStanding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.INTERACTION_CYCLE__STANDING, oldStanding, standing));
	}

	@Override
	public Integer getLookAgainDay() {
		return lookAgainDay;
	}

	@Override
	public void setLookAgainDay(Integer newLookAgainDay) {
		Integer oldLookAgainDay = lookAgainDay;
		lookAgainDay = newLookAgainDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DAY, oldLookAgainDay, lookAgainDay));
	}

	@Override
	public String getLookAgainDate() {
		return lookAgainDate;
	}

	@Override
	public void setLookAgainDate(String newLookAgainDate) {
		String oldLookAgainDate = lookAgainDate;
		lookAgainDate = newLookAgainDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DATE, oldLookAgainDate, lookAgainDate));
	}

	@Override
	public CycleKind getKind() {
		return kind;
	}

	@Override
	public void setKind(CycleKind newKind) {
		CycleKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.INTERACTION_CYCLE__KIND, oldKind, kind));
	}

	@Override
	public EList<CycleStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<CycleStep>(CycleStep.class, this, CouplesPackage.INTERACTION_CYCLE__STEPS);
		}
		return steps;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__STANDING:
				return getStanding();
			case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DAY:
				return getLookAgainDay();
			case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DATE:
				return getLookAgainDate();
			case CouplesPackage.INTERACTION_CYCLE__KIND:
				return getKind();
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				return getSteps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__STANDING:
				setStanding((Standing)newValue);
				return;
			case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DAY:
				setLookAgainDay((Integer)newValue);
				return;
			case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DATE:
				setLookAgainDate((String)newValue);
				return;
			case CouplesPackage.INTERACTION_CYCLE__KIND:
				setKind((CycleKind)newValue);
				return;
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends CycleStep>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__STANDING:
				setStanding(STANDING_EDEFAULT);
				return;
			case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DAY:
				setLookAgainDay(LOOK_AGAIN_DAY_EDEFAULT);
				return;
			case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DATE:
				setLookAgainDate(LOOK_AGAIN_DATE_EDEFAULT);
				return;
			case CouplesPackage.INTERACTION_CYCLE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				getSteps().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.INTERACTION_CYCLE__STANDING:
				return standing != STANDING_EDEFAULT;
			case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DAY:
				return LOOK_AGAIN_DAY_EDEFAULT == null ? lookAgainDay != null : !LOOK_AGAIN_DAY_EDEFAULT.equals(lookAgainDay);
			case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DATE:
				return LOOK_AGAIN_DATE_EDEFAULT == null ? lookAgainDate != null : !LOOK_AGAIN_DATE_EDEFAULT.equals(lookAgainDate);
			case CouplesPackage.INTERACTION_CYCLE__KIND:
				return kind != KIND_EDEFAULT;
			case CouplesPackage.INTERACTION_CYCLE__STEPS:
				return steps != null && !steps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == StandingElement.class) {
			switch (derivedFeatureID) {
				case CouplesPackage.INTERACTION_CYCLE__STANDING: return CouplesPackage.STANDING_ELEMENT__STANDING;
				case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DAY: return CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DAY;
				case CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DATE: return CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DATE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == StandingElement.class) {
			switch (baseFeatureID) {
				case CouplesPackage.STANDING_ELEMENT__STANDING: return CouplesPackage.INTERACTION_CYCLE__STANDING;
				case CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DAY: return CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DAY;
				case CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DATE: return CouplesPackage.INTERACTION_CYCLE__LOOK_AGAIN_DATE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (standing: ");
		result.append(standing);
		result.append(", lookAgainDay: ");
		result.append(lookAgainDay);
		result.append(", lookAgainDate: ");
		result.append(lookAgainDate);
		result.append(", kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}
}
