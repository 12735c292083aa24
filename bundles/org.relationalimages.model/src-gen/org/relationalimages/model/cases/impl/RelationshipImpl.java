// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

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
import org.relationalimages.model.cases.CustomQuality;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.cases.YearnedFor;

import org.relationalimages.model.impl.ClinicalElementImpl;

import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.Yearning;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.impl.RelationshipImpl#getYearnings <em>Yearnings</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RelationshipImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RelationshipImpl#getQuality <em>Quality</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RelationshipImpl#getCustomQuality <em>Custom Quality</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RelationshipImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RelationshipImpl#getMutuality <em>Mutuality</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RelationshipImpl#isPrimaryAttachment <em>Primary Attachment</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RelationshipImpl#isNoYearningFound <em>No Yearning Found</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.RelationshipImpl#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipImpl extends ClinicalElementImpl implements Relationship {
	/**
	 * The cached value of the '{@link #getYearnings() <em>Yearnings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearnings()
	 * @generated
	 * @ordered
	 */
	protected EList<Yearning> yearnings;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final RelationshipKind KIND_EDEFAULT = RelationshipKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RelationshipKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuality() <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuality()
	 * @generated
	 * @ordered
	 */
	protected static final EmotionalQuality QUALITY_EDEFAULT = EmotionalQuality.NORMAL;

	/**
	 * The cached value of the '{@link #getQuality() <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuality()
	 * @generated
	 * @ordered
	 */
	protected EmotionalQuality quality = QUALITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCustomQuality() <em>Custom Quality</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomQuality()
	 * @generated
	 * @ordered
	 */
	protected CustomQuality customQuality;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.NONE;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMutuality() <em>Mutuality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMutuality()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MUTUALITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMutuality() <em>Mutuality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMutuality()
	 * @generated
	 * @ordered
	 */
	protected Integer mutuality = MUTUALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrimaryAttachment() <em>Primary Attachment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrimaryAttachment()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRIMARY_ATTACHMENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrimaryAttachment() <em>Primary Attachment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrimaryAttachment()
	 * @generated
	 * @ordered
	 */
	protected boolean primaryAttachment = PRIMARY_ATTACHMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoYearningFound() <em>No Yearning Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoYearningFound()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NO_YEARNING_FOUND_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNoYearningFound() <em>No Yearning Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoYearningFound()
	 * @generated
	 * @ordered
	 */
	protected boolean noYearningFound = NO_YEARNING_FOUND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> ends;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationshipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.RELATIONSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Yearning> getYearnings() {
		if (yearnings == null) {
			yearnings = new EObjectWithInverseEList.ManyInverse<Yearning>(Yearning.class, this, CasesPackage.RELATIONSHIP__YEARNINGS, StrategiesPackage.YEARNING__TOWARD);
		}
		return yearnings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationshipKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RelationshipKind newKind) {
		RelationshipKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmotionalQuality getQuality() {
		return quality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuality(EmotionalQuality newQuality) {
		EmotionalQuality oldQuality = quality;
		quality = newQuality == null ? QUALITY_EDEFAULT : newQuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__QUALITY, oldQuality, quality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomQuality getCustomQuality() {
		return customQuality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomQuality(CustomQuality newCustomQuality) {
		CustomQuality oldCustomQuality = customQuality;
		customQuality = newCustomQuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__CUSTOM_QUALITY, oldCustomQuality, customQuality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMutuality() {
		return mutuality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMutuality(Integer newMutuality) {
		Integer oldMutuality = mutuality;
		mutuality = newMutuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__MUTUALITY, oldMutuality, mutuality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrimaryAttachment() {
		return primaryAttachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimaryAttachment(boolean newPrimaryAttachment) {
		boolean oldPrimaryAttachment = primaryAttachment;
		primaryAttachment = newPrimaryAttachment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__PRIMARY_ATTACHMENT, oldPrimaryAttachment, primaryAttachment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNoYearningFound() {
		return noYearningFound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoYearningFound(boolean newNoYearningFound) {
		boolean oldNoYearningFound = noYearningFound;
		noYearningFound = newNoYearningFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP__NO_YEARNING_FOUND, oldNoYearningFound, noYearningFound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getEnds() {
		if (ends == null) {
			ends = new EObjectWithInverseEList.ManyInverse<Person>(Person.class, this, CasesPackage.RELATIONSHIP__ENDS, CasesPackage.PERSON__RELATIONSHIPS);
		}
		return ends;
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
			case CasesPackage.RELATIONSHIP__YEARNINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getYearnings()).basicAdd(otherEnd, msgs);
			case CasesPackage.RELATIONSHIP__ENDS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEnds()).basicAdd(otherEnd, msgs);
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
			case CasesPackage.RELATIONSHIP__YEARNINGS:
				return ((InternalEList<?>)getYearnings()).basicRemove(otherEnd, msgs);
			case CasesPackage.RELATIONSHIP__ENDS:
				return ((InternalEList<?>)getEnds()).basicRemove(otherEnd, msgs);
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
			case CasesPackage.RELATIONSHIP__MUTUALITY:
				return getMutuality();
			case CasesPackage.RELATIONSHIP__PRIMARY_ATTACHMENT:
				return isPrimaryAttachment();
			case CasesPackage.RELATIONSHIP__NO_YEARNING_FOUND:
				return isNoYearningFound();
			case CasesPackage.RELATIONSHIP__ENDS:
				return getEnds();
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
			case CasesPackage.RELATIONSHIP__MUTUALITY:
				setMutuality((Integer)newValue);
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
			case CasesPackage.RELATIONSHIP__MUTUALITY:
				setMutuality(MUTUALITY_EDEFAULT);
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
			case CasesPackage.RELATIONSHIP__MUTUALITY:
				return MUTUALITY_EDEFAULT == null ? mutuality != null : !MUTUALITY_EDEFAULT.equals(mutuality);
			case CasesPackage.RELATIONSHIP__PRIMARY_ATTACHMENT:
				return primaryAttachment != PRIMARY_ATTACHMENT_EDEFAULT;
			case CasesPackage.RELATIONSHIP__NO_YEARNING_FOUND:
				return noYearningFound != NO_YEARNING_FOUND_EDEFAULT;
			case CasesPackage.RELATIONSHIP__ENDS:
				return ends != null && !ends.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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
		result.append(", mutuality: ");
		result.append(mutuality);
		result.append(", primaryAttachment: ");
		result.append(primaryAttachment);
		result.append(", noYearningFound: ");
		result.append(noYearningFound);
		result.append(')');
		return result.toString();
	}

} //RelationshipImpl
