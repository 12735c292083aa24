// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.CustomQuality;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.impl.FormulatedElementImpl;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.Yearning;

public class RelationshipImpl extends FormulatedElementImpl implements Relationship {
	protected EList<Yearning> yearnings;
	protected static final RelationshipKind KIND_EDEFAULT = RelationshipKind.OTHER;
	protected RelationshipKind kind = KIND_EDEFAULT;
	protected static final EmotionalQuality QUALITY_EDEFAULT = EmotionalQuality.NORMAL;
	protected EmotionalQuality quality = QUALITY_EDEFAULT;
	protected CustomQuality customQuality;
	protected static final Direction DIRECTION_EDEFAULT = Direction.NONE;
	protected Direction direction = DIRECTION_EDEFAULT;
	protected static final boolean PRIMARY_ATTACHMENT_EDEFAULT = false;
	protected boolean primaryAttachment = PRIMARY_ATTACHMENT_EDEFAULT;
	protected static final boolean NO_YEARNING_FOUND_EDEFAULT = false;
	protected boolean noYearningFound = NO_YEARNING_FOUND_EDEFAULT;
	protected EList<Person> ends;
	protected EList<RelationshipReading> readings;
	protected EList<SafetyConcern> safetyConcerns;

	protected RelationshipImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.RELATIONSHIP;
	}

	@Override
	public EList<Yearning> getYearnings() {
		if (yearnings == null) {
			yearnings = new EObjectWithInverseEList.ManyInverse<Yearning>(Yearning.class, this, CasesPackage.RELATIONSHIP__YEARNINGS, StrategiesPackage.YEARNING__TOWARD);
		}
		return yearnings;
	}

	@Override
	public RelationshipKind getKind() {
		return kind;
	}

	@Override
	public void setKind(RelationshipKind newKind) {
		RelationshipKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__KIND, oldKind, kind));
	}

	@Override
	public EmotionalQuality getQuality() {
		return quality;
	}

	@Override
	public void setQuality(EmotionalQuality newQuality) {
		EmotionalQuality oldQuality = quality;
		quality = newQuality == null ? QUALITY_EDEFAULT : newQuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__QUALITY, oldQuality, quality));
	}

	@Override
	public CustomQuality getCustomQuality() {
		return customQuality;
	}

	@Override
	public void setCustomQuality(CustomQuality newCustomQuality) {
		CustomQuality oldCustomQuality = customQuality;
		customQuality = newCustomQuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__CUSTOM_QUALITY, oldCustomQuality, customQuality));
	}

	@Override
	public Direction getDirection() {
		return direction;
	}

	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__DIRECTION, oldDirection, direction));
	}

	@Override
	public boolean isPrimaryAttachment() {
		return primaryAttachment;
	}

	@Override
	public void setPrimaryAttachment(boolean newPrimaryAttachment) {
		boolean oldPrimaryAttachment = primaryAttachment;
		primaryAttachment = newPrimaryAttachment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__PRIMARY_ATTACHMENT, oldPrimaryAttachment, primaryAttachment));
	}

	@Override
	public boolean isNoYearningFound() {
		return noYearningFound;
	}

	@Override
	public void setNoYearningFound(boolean newNoYearningFound) {
		boolean oldNoYearningFound = noYearningFound;
		noYearningFound = newNoYearningFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__NO_YEARNING_FOUND, oldNoYearningFound, noYearningFound));
	}

	@Override
	public EList<Person> getEnds() {
		if (ends == null) {
			ends = new EObjectWithInverseEList.ManyInverse<Person>(Person.class, this, CasesPackage.RELATIONSHIP__ENDS, CasesPackage.PERSON__RELATIONSHIPS);
		}
		return ends;
	}

	@Override
	public EList<RelationshipReading> getReadings() {
		if (readings == null) {
			readings = new EObjectContainmentEList<RelationshipReading>(RelationshipReading.class, this, CasesPackage.RELATIONSHIP__READINGS);
		}
		return readings;
	}

	@Override
	public EList<SafetyConcern> getSafetyConcerns() {
		if (safetyConcerns == null) {
			safetyConcerns = new EObjectContainmentEList<SafetyConcern>(SafetyConcern.class, this, CasesPackage.RELATIONSHIP__SAFETY_CONCERNS);
		}
		return safetyConcerns;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP__YEARNINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getYearnings()).basicAdd(otherEnd, msgs);
			case CasesPackage.RELATIONSHIP__ENDS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEnds()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP__YEARNINGS:
				return ((InternalEList<?>)getYearnings()).basicRemove(otherEnd, msgs);
			case CasesPackage.RELATIONSHIP__ENDS:
				return ((InternalEList<?>)getEnds()).basicRemove(otherEnd, msgs);
			case CasesPackage.RELATIONSHIP__READINGS:
				return ((InternalEList<?>)getReadings()).basicRemove(otherEnd, msgs);
			case CasesPackage.RELATIONSHIP__SAFETY_CONCERNS:
				return ((InternalEList<?>)getSafetyConcerns()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP__YEARNINGS:
				return getYearnings();
			case CasesPackage.RELATIONSHIP__KIND:
				return getKind();
			case CasesPackage.RELATIONSHIP__QUALITY:
				return getQuality();
			case CasesPackage.RELATIONSHIP__CUSTOM_QUALITY:
				return getCustomQuality();
			case CasesPackage.RELATIONSHIP__DIRECTION:
				return getDirection();
			case CasesPackage.RELATIONSHIP__PRIMARY_ATTACHMENT:
				return isPrimaryAttachment();
			case CasesPackage.RELATIONSHIP__NO_YEARNING_FOUND:
				return isNoYearningFound();
			case CasesPackage.RELATIONSHIP__ENDS:
				return getEnds();
			case CasesPackage.RELATIONSHIP__READINGS:
				return getReadings();
			case CasesPackage.RELATIONSHIP__SAFETY_CONCERNS:
				return getSafetyConcerns();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP__YEARNINGS:
				getYearnings().clear();
				getYearnings().addAll((Collection<? extends Yearning>)newValue);
				return;
			case CasesPackage.RELATIONSHIP__KIND:
				setKind((RelationshipKind)newValue);
				return;
			case CasesPackage.RELATIONSHIP__QUALITY:
				setQuality((EmotionalQuality)newValue);
				return;
			case CasesPackage.RELATIONSHIP__CUSTOM_QUALITY:
				setCustomQuality((CustomQuality)newValue);
				return;
			case CasesPackage.RELATIONSHIP__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case CasesPackage.RELATIONSHIP__PRIMARY_ATTACHMENT:
				setPrimaryAttachment((Boolean)newValue);
				return;
			case CasesPackage.RELATIONSHIP__NO_YEARNING_FOUND:
				setNoYearningFound((Boolean)newValue);
				return;
			case CasesPackage.RELATIONSHIP__ENDS:
				getEnds().clear();
				getEnds().addAll((Collection<? extends Person>)newValue);
				return;
			case CasesPackage.RELATIONSHIP__READINGS:
				getReadings().clear();
				getReadings().addAll((Collection<? extends RelationshipReading>)newValue);
				return;
			case CasesPackage.RELATIONSHIP__SAFETY_CONCERNS:
				getSafetyConcerns().clear();
				getSafetyConcerns().addAll((Collection<? extends SafetyConcern>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP__YEARNINGS:
				getYearnings().clear();
				return;
			case CasesPackage.RELATIONSHIP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CasesPackage.RELATIONSHIP__QUALITY:
				setQuality(QUALITY_EDEFAULT);
				return;
			case CasesPackage.RELATIONSHIP__CUSTOM_QUALITY:
				setCustomQuality((CustomQuality)null);
				return;
			case CasesPackage.RELATIONSHIP__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case CasesPackage.RELATIONSHIP__PRIMARY_ATTACHMENT:
				setPrimaryAttachment(PRIMARY_ATTACHMENT_EDEFAULT);
				return;
			case CasesPackage.RELATIONSHIP__NO_YEARNING_FOUND:
				setNoYearningFound(NO_YEARNING_FOUND_EDEFAULT);
				return;
			case CasesPackage.RELATIONSHIP__ENDS:
				getEnds().clear();
				return;
			case CasesPackage.RELATIONSHIP__READINGS:
				getReadings().clear();
				return;
			case CasesPackage.RELATIONSHIP__SAFETY_CONCERNS:
				getSafetyConcerns().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP__YEARNINGS:
				return yearnings != null && !yearnings.isEmpty();
			case CasesPackage.RELATIONSHIP__KIND:
				return kind != KIND_EDEFAULT;
			case CasesPackage.RELATIONSHIP__QUALITY:
				return quality != QUALITY_EDEFAULT;
			case CasesPackage.RELATIONSHIP__CUSTOM_QUALITY:
				return customQuality != null;
			case CasesPackage.RELATIONSHIP__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case CasesPackage.RELATIONSHIP__PRIMARY_ATTACHMENT:
				return primaryAttachment != PRIMARY_ATTACHMENT_EDEFAULT;
			case CasesPackage.RELATIONSHIP__NO_YEARNING_FOUND:
				return noYearningFound != NO_YEARNING_FOUND_EDEFAULT;
			case CasesPackage.RELATIONSHIP__ENDS:
				return ends != null && !ends.isEmpty();
			case CasesPackage.RELATIONSHIP__READINGS:
				return readings != null && !readings.isEmpty();
			case CasesPackage.RELATIONSHIP__SAFETY_CONCERNS:
				return safetyConcerns != null && !safetyConcerns.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == YearnedFor.class) {
			switch (derivedFeatureID) {
				case CasesPackage.RELATIONSHIP__YEARNINGS: return CasesPackage.YEARNED_FOR__YEARNINGS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == YearnedFor.class) {
			switch (baseFeatureID) {
				case CasesPackage.YEARNED_FOR__YEARNINGS: return CasesPackage.RELATIONSHIP__YEARNINGS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", quality: ");
		result.append(quality);
		result.append(", direction: ");
		result.append(direction);
		result.append(", primaryAttachment: ");
		result.append(primaryAttachment);
		result.append(", noYearningFound: ");
		result.append(noYearningFound);
		result.append(')');
		return result.toString();
	}
}
