// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;

import org.relationalimages.model.impl.ClinicalElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Life Layer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.impl.LifeLayerImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.LifeLayerImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.LifeLayerImpl#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.LifeLayerImpl#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.LifeLayerImpl#getImages <em>Images</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.LifeLayerImpl#getExperiences <em>Experiences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LifeLayerImpl extends ClinicalElementImpl implements LifeLayer {
	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ORDER_EDEFAULT = Integer.valueOf(0);

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected Integer order = ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Stage STAGE_EDEFAULT = Stage.PRESENT;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Double AGE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected Double ageFrom = AGE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected static final Double AGE_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected Double ageTo = AGE_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImages() <em>Images</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImages()
	 * @generated
	 * @ordered
	 */
	protected EList<RelationalImage> images;

	/**
	 * The cached value of the '{@link #getExperiences() <em>Experiences</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiences()
	 * @generated
	 * @ordered
	 */
	protected EList<Experience> experiences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LifeLayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.LIFE_LAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(Integer newOrder) {
		Integer oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.LIFE_LAYER__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.LIFE_LAYER__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAgeFrom() {
		return ageFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeFrom(Double newAgeFrom) {
		Double oldAgeFrom = ageFrom;
		ageFrom = newAgeFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.LIFE_LAYER__AGE_FROM, oldAgeFrom, ageFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAgeTo() {
		return ageTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeTo(Double newAgeTo) {
		Double oldAgeTo = ageTo;
		ageTo = newAgeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.LIFE_LAYER__AGE_TO, oldAgeTo, ageTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelationalImage> getImages() {
		if (images == null) {
			images = new EObjectWithInverseEList<RelationalImage>(RelationalImage.class, this, ImagesPackage.LIFE_LAYER__IMAGES, ImagesPackage.RELATIONAL_IMAGE__LAYER);
		}
		return images;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Experience> getExperiences() {
		if (experiences == null) {
			experiences = new EObjectWithInverseEList<Experience>(Experience.class, this, ImagesPackage.LIFE_LAYER__EXPERIENCES, ImagesPackage.EXPERIENCE__LAYER);
		}
		return experiences;
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
			case ImagesPackage.LIFE_LAYER__IMAGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getImages()).basicAdd(otherEnd, msgs);
			case ImagesPackage.LIFE_LAYER__EXPERIENCES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getExperiences()).basicAdd(otherEnd, msgs);
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
			case ImagesPackage.LIFE_LAYER__IMAGES:
				return ((InternalEList<?>)getImages()).basicRemove(otherEnd, msgs);
			case ImagesPackage.LIFE_LAYER__EXPERIENCES:
				return ((InternalEList<?>)getExperiences()).basicRemove(otherEnd, msgs);
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
			case ImagesPackage.LIFE_LAYER__ORDER:
				return getOrder();
			case ImagesPackage.LIFE_LAYER__STAGE:
				return getStage();
			case ImagesPackage.LIFE_LAYER__AGE_FROM:
				return getAgeFrom();
			case ImagesPackage.LIFE_LAYER__AGE_TO:
				return getAgeTo();
			case ImagesPackage.LIFE_LAYER__IMAGES:
				return getImages();
			case ImagesPackage.LIFE_LAYER__EXPERIENCES:
				return getExperiences();
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
			case ImagesPackage.LIFE_LAYER__ORDER:
				setOrder((Integer)newValue);
				return;
			case ImagesPackage.LIFE_LAYER__STAGE:
				setStage((Stage)newValue);
				return;
			case ImagesPackage.LIFE_LAYER__AGE_FROM:
				setAgeFrom((Double)newValue);
				return;
			case ImagesPackage.LIFE_LAYER__AGE_TO:
				setAgeTo((Double)newValue);
				return;
			case ImagesPackage.LIFE_LAYER__IMAGES:
				getImages().clear();
				getImages().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case ImagesPackage.LIFE_LAYER__EXPERIENCES:
				getExperiences().clear();
				getExperiences().addAll((Collection<? extends Experience>)newValue);
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
			case ImagesPackage.LIFE_LAYER__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case ImagesPackage.LIFE_LAYER__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case ImagesPackage.LIFE_LAYER__AGE_FROM:
				setAgeFrom(AGE_FROM_EDEFAULT);
				return;
			case ImagesPackage.LIFE_LAYER__AGE_TO:
				setAgeTo(AGE_TO_EDEFAULT);
				return;
			case ImagesPackage.LIFE_LAYER__IMAGES:
				getImages().clear();
				return;
			case ImagesPackage.LIFE_LAYER__EXPERIENCES:
				getExperiences().clear();
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
			case ImagesPackage.LIFE_LAYER__ORDER:
				return ORDER_EDEFAULT == null ? order != null : !ORDER_EDEFAULT.equals(order);
			case ImagesPackage.LIFE_LAYER__STAGE:
				return stage != STAGE_EDEFAULT;
			case ImagesPackage.LIFE_LAYER__AGE_FROM:
				return AGE_FROM_EDEFAULT == null ? ageFrom != null : !AGE_FROM_EDEFAULT.equals(ageFrom);
			case ImagesPackage.LIFE_LAYER__AGE_TO:
				return AGE_TO_EDEFAULT == null ? ageTo != null : !AGE_TO_EDEFAULT.equals(ageTo);
			case ImagesPackage.LIFE_LAYER__IMAGES:
				return images != null && !images.isEmpty();
			case ImagesPackage.LIFE_LAYER__EXPERIENCES:
				return experiences != null && !experiences.isEmpty();
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
		result.append(" (order: ");
		result.append(order);
		result.append(", stage: ");
		result.append(stage);
		result.append(", ageFrom: ");
		result.append(ageFrom);
		result.append(", ageTo: ");
		result.append(ageTo);
		result.append(')');
		return result.toString();
	}

} //LifeLayerImpl
