// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.impl.InnerElementImpl;
import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.StrategiesPackage;

public class FearImpl extends InnerElementImpl implements Fear {
	protected Person holder;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final Integer INTENSITY_EDEFAULT = null;
	protected Integer intensity = INTENSITY_EDEFAULT;
	protected EList<Experience> feedsFrom;
	protected EList<RelationalImage> images;

	protected FearImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return StrategiesPackage.Literals.FEAR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.FEAR__HOLDER, oldHolder, holder));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.FEAR__TEXT, oldText, text));
	}

	@Override
	public Integer getIntensity() {
		return intensity;
	}

	@Override
	public void setIntensity(Integer newIntensity) {
		Integer oldIntensity = intensity;
		intensity = newIntensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.FEAR__INTENSITY, oldIntensity, intensity));
	}

	@Override
	public EList<Experience> getFeedsFrom() {
		if (feedsFrom == null) {
			feedsFrom = new EObjectEList<Experience>(Experience.class, this, StrategiesPackage.FEAR__FEEDS_FROM);
		}
		return feedsFrom;
	}

	@Override
	public EList<RelationalImage> getImages() {
		if (images == null) {
			images = new EObjectEList<RelationalImage>(RelationalImage.class, this, StrategiesPackage.FEAR__IMAGES);
		}
		return images;
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StrategiesPackage.FEAR__HOLDER:
				return getHolder();
			case StrategiesPackage.FEAR__TEXT:
				return getText();
			case StrategiesPackage.FEAR__INTENSITY:
				return getIntensity();
			case StrategiesPackage.FEAR__FEEDS_FROM:
				return getFeedsFrom();
			case StrategiesPackage.FEAR__IMAGES:
				return getImages();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StrategiesPackage.FEAR__HOLDER:
				setHolder((Person)newValue);
				return;
			case StrategiesPackage.FEAR__TEXT:
				setText((String)newValue);
				return;
			case StrategiesPackage.FEAR__INTENSITY:
				setIntensity((Integer)newValue);
				return;
			case StrategiesPackage.FEAR__FEEDS_FROM:
				getFeedsFrom().clear();
				getFeedsFrom().addAll((Collection<? extends Experience>)newValue);
				return;
			case StrategiesPackage.FEAR__IMAGES:
				getImages().clear();
				getImages().addAll((Collection<? extends RelationalImage>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StrategiesPackage.FEAR__HOLDER:
				setHolder((Person)null);
				return;
			case StrategiesPackage.FEAR__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StrategiesPackage.FEAR__INTENSITY:
				setIntensity(INTENSITY_EDEFAULT);
				return;
			case StrategiesPackage.FEAR__FEEDS_FROM:
				getFeedsFrom().clear();
				return;
			case StrategiesPackage.FEAR__IMAGES:
				getImages().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StrategiesPackage.FEAR__HOLDER:
				return holder != null;
			case StrategiesPackage.FEAR__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StrategiesPackage.FEAR__INTENSITY:
				return INTENSITY_EDEFAULT == null ? intensity != null : !INTENSITY_EDEFAULT.equals(intensity);
			case StrategiesPackage.FEAR__FEEDS_FROM:
				return feedsFrom != null && !feedsFrom.isEmpty();
			case StrategiesPackage.FEAR__IMAGES:
				return images != null && !images.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (derivedFeatureID) {
				case StrategiesPackage.FEAR__HOLDER: return CasesPackage.HELD_ELEMENT__HOLDER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (baseFeatureID) {
				case CasesPackage.HELD_ELEMENT__HOLDER: return StrategiesPackage.FEAR__HOLDER;
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
		result.append(", intensity: ");
		result.append(intensity);
		result.append(')');
		return result.toString();
	}
}
