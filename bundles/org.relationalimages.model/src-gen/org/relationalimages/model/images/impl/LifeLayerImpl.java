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
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.impl.ClinicalElementImpl;

public class LifeLayerImpl extends ClinicalElementImpl implements LifeLayer {
	protected Person holder;
	protected static final Integer ORDER_EDEFAULT = Integer.valueOf(0);
	protected Integer order = ORDER_EDEFAULT;
	protected static final Stage STAGE_EDEFAULT = Stage.PRESENT;
	protected Stage stage = STAGE_EDEFAULT;
	protected static final Double AGE_FROM_EDEFAULT = null;
	protected Double ageFrom = AGE_FROM_EDEFAULT;
	protected static final Double AGE_TO_EDEFAULT = null;
	protected Double ageTo = AGE_TO_EDEFAULT;
	protected EList<RelationalImage> images;
	protected EList<Experience> experiences;

	protected LifeLayerImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.LIFE_LAYER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.LIFE_LAYER__HOLDER, oldHolder, holder));
	}

	@Override
	public Integer getOrder() {
		return order;
	}

	@Override
	public void setOrder(Integer newOrder) {
		Integer oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.LIFE_LAYER__ORDER, oldOrder, order));
	}

	@Override
	public Stage getStage() {
		return stage;
	}

	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.LIFE_LAYER__STAGE, oldStage, stage));
	}

	@Override
	public Double getAgeFrom() {
		return ageFrom;
	}

	@Override
	public void setAgeFrom(Double newAgeFrom) {
		Double oldAgeFrom = ageFrom;
		ageFrom = newAgeFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.LIFE_LAYER__AGE_FROM, oldAgeFrom, ageFrom));
	}

	@Override
	public Double getAgeTo() {
		return ageTo;
	}

	@Override
	public void setAgeTo(Double newAgeTo) {
		Double oldAgeTo = ageTo;
		ageTo = newAgeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.LIFE_LAYER__AGE_TO, oldAgeTo, ageTo));
	}

	@Override
	public EList<RelationalImage> getImages() {
		if (images == null) {
			images = new EObjectWithInverseEList<RelationalImage>(RelationalImage.class, this, ImagesPackage.LIFE_LAYER__IMAGES, ImagesPackage.RELATIONAL_IMAGE__LAYER);
		}
		return images;
	}

	@Override
	public EList<Experience> getExperiences() {
		if (experiences == null) {
			experiences = new EObjectWithInverseEList<Experience>(Experience.class, this, ImagesPackage.LIFE_LAYER__EXPERIENCES, ImagesPackage.EXPERIENCE__LAYER);
		}
		return experiences;
	}

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

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImagesPackage.LIFE_LAYER__HOLDER:
				return getHolder();
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

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ImagesPackage.LIFE_LAYER__HOLDER:
				setHolder((Person)newValue);
				return;
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

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ImagesPackage.LIFE_LAYER__HOLDER:
				setHolder((Person)null);
				return;
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

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ImagesPackage.LIFE_LAYER__HOLDER:
				return holder != null;
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

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (derivedFeatureID) {
				case ImagesPackage.LIFE_LAYER__HOLDER: return CasesPackage.HELD_ELEMENT__HOLDER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (baseFeatureID) {
				case CasesPackage.HELD_ELEMENT__HOLDER: return ImagesPackage.LIFE_LAYER__HOLDER;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

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
}
