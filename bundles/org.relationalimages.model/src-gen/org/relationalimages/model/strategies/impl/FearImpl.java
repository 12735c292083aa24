// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.RelationalImage;

import org.relationalimages.model.impl.ClinicalElementImpl;

import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.StrategiesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fear</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.strategies.impl.FearImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.impl.FearImpl#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.impl.FearImpl#getFeedsFrom <em>Feeds From</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.impl.FearImpl#getImage <em>Image</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FearImpl extends ClinicalElementImpl implements Fear {
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
	 * The default value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INTENSITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected Integer intensity = INTENSITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFeedsFrom() <em>Feeds From</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedsFrom()
	 * @generated
	 * @ordered
	 */
	protected EList<Experience> feedsFrom;

	/**
	 * The cached value of the '{@link #getImage() <em>Image</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected EList<RelationalImage> image;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FearImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StrategiesPackage.Literals.FEAR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.FEAR__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getIntensity() {
		return intensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntensity(Integer newIntensity) {
		Integer oldIntensity = intensity;
		intensity = newIntensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.FEAR__INTENSITY, oldIntensity, intensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Experience> getFeedsFrom() {
		if (feedsFrom == null) {
			feedsFrom = new EObjectEList<Experience>(Experience.class, this, StrategiesPackage.FEAR__FEEDS_FROM);
		}
		return feedsFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelationalImage> getImage() {
		if (image == null) {
			image = new EObjectEList<RelationalImage>(RelationalImage.class, this, StrategiesPackage.FEAR__IMAGE);
		}
		return image;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StrategiesPackage.FEAR__TEXT:
				return getText();
			case StrategiesPackage.FEAR__INTENSITY:
				return getIntensity();
			case StrategiesPackage.FEAR__FEEDS_FROM:
				return getFeedsFrom();
			case StrategiesPackage.FEAR__IMAGE:
				return getImage();
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
			case StrategiesPackage.FEAR__IMAGE:
				getImage().clear();
				getImage().addAll((Collection<? extends RelationalImage>)newValue);
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
			case StrategiesPackage.FEAR__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StrategiesPackage.FEAR__INTENSITY:
				setIntensity(INTENSITY_EDEFAULT);
				return;
			case StrategiesPackage.FEAR__FEEDS_FROM:
				getFeedsFrom().clear();
				return;
			case StrategiesPackage.FEAR__IMAGE:
				getImage().clear();
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
			case StrategiesPackage.FEAR__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StrategiesPackage.FEAR__INTENSITY:
				return INTENSITY_EDEFAULT == null ? intensity != null : !INTENSITY_EDEFAULT.equals(intensity);
			case StrategiesPackage.FEAR__FEEDS_FROM:
				return feedsFrom != null && !feedsFrom.isEmpty();
			case StrategiesPackage.FEAR__IMAGE:
				return image != null && !image.isEmpty();
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
		result.append(", intensity: ");
		result.append(intensity);
		result.append(')');
		return result.toString();
	}

} //FearImpl
