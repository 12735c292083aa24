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
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.impl.InnerElementImpl;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.Yearning;

public class YearningImpl extends InnerElementImpl implements Yearning {
	protected Person holder;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final Integer INTENSITY_EDEFAULT = null;
	protected Integer intensity = INTENSITY_EDEFAULT;
	protected static final boolean ACKNOWLEDGED_EDEFAULT = false;
	protected boolean acknowledged = ACKNOWLEDGED_EDEFAULT;
	protected EList<YearnedFor> toward;
	protected EList<Paradox> paradoxes;
	protected EList<RelationalImage> meets;

	protected YearningImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return StrategiesPackage.Literals.YEARNING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.YEARNING__HOLDER, oldHolder, holder));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.YEARNING__TEXT, oldText, text));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.YEARNING__INTENSITY, oldIntensity, intensity));
	}

	@Override
	public boolean isAcknowledged() {
		return acknowledged;
	}

	@Override
	public void setAcknowledged(boolean newAcknowledged) {
		boolean oldAcknowledged = acknowledged;
		acknowledged = newAcknowledged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.YEARNING__ACKNOWLEDGED, oldAcknowledged, acknowledged));
	}

	@Override
	public EList<YearnedFor> getToward() {
		if (toward == null) {
			toward = new EObjectWithInverseEList.ManyInverse<YearnedFor>(YearnedFor.class, this, StrategiesPackage.YEARNING__TOWARD, CasesPackage.YEARNED_FOR__YEARNINGS);
		}
		return toward;
	}

	@Override
	public EList<Paradox> getParadoxes() {
		if (paradoxes == null) {
			paradoxes = new EObjectWithInverseEList.ManyInverse<Paradox>(Paradox.class, this, StrategiesPackage.YEARNING__PARADOXES, StrategiesPackage.PARADOX__YEARNINGS);
		}
		return paradoxes;
	}

	@Override
	public EList<RelationalImage> getMeets() {
		if (meets == null) {
			meets = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, StrategiesPackage.YEARNING__MEETS, ImagesPackage.RELATIONAL_IMAGE__ANSWERS);
		}
		return meets;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.YEARNING__TOWARD:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getToward()).basicAdd(otherEnd, msgs);
			case StrategiesPackage.YEARNING__PARADOXES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getParadoxes()).basicAdd(otherEnd, msgs);
			case StrategiesPackage.YEARNING__MEETS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getMeets()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.YEARNING__TOWARD:
				return ((InternalEList<?>)getToward()).basicRemove(otherEnd, msgs);
			case StrategiesPackage.YEARNING__PARADOXES:
				return ((InternalEList<?>)getParadoxes()).basicRemove(otherEnd, msgs);
			case StrategiesPackage.YEARNING__MEETS:
				return ((InternalEList<?>)getMeets()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StrategiesPackage.YEARNING__HOLDER:
				return getHolder();
			case StrategiesPackage.YEARNING__TEXT:
				return getText();
			case StrategiesPackage.YEARNING__INTENSITY:
				return getIntensity();
			case StrategiesPackage.YEARNING__ACKNOWLEDGED:
				return isAcknowledged();
			case StrategiesPackage.YEARNING__TOWARD:
				return getToward();
			case StrategiesPackage.YEARNING__PARADOXES:
				return getParadoxes();
			case StrategiesPackage.YEARNING__MEETS:
				return getMeets();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StrategiesPackage.YEARNING__HOLDER:
				setHolder((Person)newValue);
				return;
			case StrategiesPackage.YEARNING__TEXT:
				setText((String)newValue);
				return;
			case StrategiesPackage.YEARNING__INTENSITY:
				setIntensity((Integer)newValue);
				return;
			case StrategiesPackage.YEARNING__ACKNOWLEDGED:
				setAcknowledged((Boolean)newValue);
				return;
			case StrategiesPackage.YEARNING__TOWARD:
				getToward().clear();
				getToward().addAll((Collection<? extends YearnedFor>)newValue);
				return;
			case StrategiesPackage.YEARNING__PARADOXES:
				getParadoxes().clear();
				getParadoxes().addAll((Collection<? extends Paradox>)newValue);
				return;
			case StrategiesPackage.YEARNING__MEETS:
				getMeets().clear();
				getMeets().addAll((Collection<? extends RelationalImage>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StrategiesPackage.YEARNING__HOLDER:
				setHolder((Person)null);
				return;
			case StrategiesPackage.YEARNING__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StrategiesPackage.YEARNING__INTENSITY:
				setIntensity(INTENSITY_EDEFAULT);
				return;
			case StrategiesPackage.YEARNING__ACKNOWLEDGED:
				setAcknowledged(ACKNOWLEDGED_EDEFAULT);
				return;
			case StrategiesPackage.YEARNING__TOWARD:
				getToward().clear();
				return;
			case StrategiesPackage.YEARNING__PARADOXES:
				getParadoxes().clear();
				return;
			case StrategiesPackage.YEARNING__MEETS:
				getMeets().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StrategiesPackage.YEARNING__HOLDER:
				return holder != null;
			case StrategiesPackage.YEARNING__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StrategiesPackage.YEARNING__INTENSITY:
				return INTENSITY_EDEFAULT == null ? intensity != null : !INTENSITY_EDEFAULT.equals(intensity);
			case StrategiesPackage.YEARNING__ACKNOWLEDGED:
				return acknowledged != ACKNOWLEDGED_EDEFAULT;
			case StrategiesPackage.YEARNING__TOWARD:
				return toward != null && !toward.isEmpty();
			case StrategiesPackage.YEARNING__PARADOXES:
				return paradoxes != null && !paradoxes.isEmpty();
			case StrategiesPackage.YEARNING__MEETS:
				return meets != null && !meets.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (derivedFeatureID) {
				case StrategiesPackage.YEARNING__HOLDER: return CasesPackage.HELD_ELEMENT__HOLDER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (baseFeatureID) {
				case CasesPackage.HELD_ELEMENT__HOLDER: return StrategiesPackage.YEARNING__HOLDER;
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
		result.append(", acknowledged: ");
		result.append(acknowledged);
		result.append(')');
		return result.toString();
	}
}
