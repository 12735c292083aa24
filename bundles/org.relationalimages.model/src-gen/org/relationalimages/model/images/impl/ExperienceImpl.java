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
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.images.Disconnection;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ExperienceKind;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.impl.InnerElementImpl;

public class ExperienceImpl extends InnerElementImpl implements Experience {
	protected Person holder;
	protected EList<RelationalImage> shapes;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final ExperienceKind KIND_EDEFAULT = ExperienceKind.OTHER;
	protected ExperienceKind kind = KIND_EDEFAULT;
	protected static final Disconnection DISCONNECTION_EDEFAULT = Disconnection.NONE;
	protected Disconnection disconnection = DISCONNECTION_EDEFAULT;
	protected static final boolean PROFOUND_EDEFAULT = false;
	protected boolean profound = PROFOUND_EDEFAULT;
	protected static final boolean REPEATED_EDEFAULT = false;
	protected boolean repeated = REPEATED_EDEFAULT;
	protected static final boolean REPAIRED_EDEFAULT = false;
	protected boolean repaired = REPAIRED_EDEFAULT;
	protected static final Double AGE_FROM_EDEFAULT = null;
	protected Double ageFrom = AGE_FROM_EDEFAULT;
	protected static final Double AGE_TO_EDEFAULT = null;
	protected Double ageTo = AGE_TO_EDEFAULT;
	protected Relationship relationship;
	protected LifeLayer layer;

	protected ExperienceImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.EXPERIENCE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__HOLDER, oldHolder, holder));
	}

	@Override
	public EList<RelationalImage> getShapes() {
		if (shapes == null) {
			shapes = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, ImagesPackage.EXPERIENCE__SHAPES, ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM);
		}
		return shapes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__TEXT, oldText, text));
	}

	@Override
	public ExperienceKind getKind() {
		return kind;
	}

	@Override
	public void setKind(ExperienceKind newKind) {
		ExperienceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__KIND, oldKind, kind));
	}

	@Override
	public Disconnection getDisconnection() {
		return disconnection;
	}

	@Override
	public void setDisconnection(Disconnection newDisconnection) {
		Disconnection oldDisconnection = disconnection;
		disconnection = newDisconnection == null ? DISCONNECTION_EDEFAULT : newDisconnection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__DISCONNECTION, oldDisconnection, disconnection));
	}

	@Override
	public boolean isProfound() {
		return profound;
	}

	@Override
	public void setProfound(boolean newProfound) {
		boolean oldProfound = profound;
		profound = newProfound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__PROFOUND, oldProfound, profound));
	}

	@Override
	public boolean isRepeated() {
		return repeated;
	}

	@Override
	public void setRepeated(boolean newRepeated) {
		boolean oldRepeated = repeated;
		repeated = newRepeated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__REPEATED, oldRepeated, repeated));
	}

	@Override
	public boolean isRepaired() {
		return repaired;
	}

	@Override
	public void setRepaired(boolean newRepaired) {
		boolean oldRepaired = repaired;
		repaired = newRepaired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__REPAIRED, oldRepaired, repaired));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__AGE_FROM, oldAgeFrom, ageFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__AGE_TO, oldAgeTo, ageTo));
	}

	@Override
	public Relationship getRelationship() {
		return relationship;
	}

	@Override
	public void setRelationship(Relationship newRelationship) {
		Relationship oldRelationship = relationship;
		relationship = newRelationship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__RELATIONSHIP, oldRelationship, relationship));
	}

	@Override
	public LifeLayer getLayer() {
		return layer;
	}

	public NotificationChain basicSetLayer(LifeLayer newLayer, NotificationChain msgs) {
		LifeLayer oldLayer = layer;
		layer = newLayer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__LAYER, oldLayer, newLayer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setLayer(LifeLayer newLayer) {
		if (newLayer != layer) {
			NotificationChain msgs = null;
			if (layer != null)
				msgs = ((InternalEObject)layer).eInverseRemove(this, ImagesPackage.LIFE_LAYER__EXPERIENCES, LifeLayer.class, msgs);
			if (newLayer != null)
				msgs = ((InternalEObject)newLayer).eInverseAdd(this, ImagesPackage.LIFE_LAYER__EXPERIENCES, LifeLayer.class, msgs);
			msgs = basicSetLayer(newLayer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPERIENCE__LAYER, newLayer, newLayer));
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.EXPERIENCE__SHAPES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getShapes()).basicAdd(otherEnd, msgs);
			case ImagesPackage.EXPERIENCE__LAYER:
				if (layer != null)
					msgs = ((InternalEObject)layer).eInverseRemove(this, ImagesPackage.LIFE_LAYER__EXPERIENCES, LifeLayer.class, msgs);
				return basicSetLayer((LifeLayer)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.EXPERIENCE__SHAPES:
				return ((InternalEList<?>)getShapes()).basicRemove(otherEnd, msgs);
			case ImagesPackage.EXPERIENCE__LAYER:
				return basicSetLayer(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImagesPackage.EXPERIENCE__HOLDER:
				return getHolder();
			case ImagesPackage.EXPERIENCE__SHAPES:
				return getShapes();
			case ImagesPackage.EXPERIENCE__TEXT:
				return getText();
			case ImagesPackage.EXPERIENCE__KIND:
				return getKind();
			case ImagesPackage.EXPERIENCE__DISCONNECTION:
				return getDisconnection();
			case ImagesPackage.EXPERIENCE__PROFOUND:
				return isProfound();
			case ImagesPackage.EXPERIENCE__REPEATED:
				return isRepeated();
			case ImagesPackage.EXPERIENCE__REPAIRED:
				return isRepaired();
			case ImagesPackage.EXPERIENCE__AGE_FROM:
				return getAgeFrom();
			case ImagesPackage.EXPERIENCE__AGE_TO:
				return getAgeTo();
			case ImagesPackage.EXPERIENCE__RELATIONSHIP:
				return getRelationship();
			case ImagesPackage.EXPERIENCE__LAYER:
				return getLayer();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ImagesPackage.EXPERIENCE__HOLDER:
				setHolder((Person)newValue);
				return;
			case ImagesPackage.EXPERIENCE__SHAPES:
				getShapes().clear();
				getShapes().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case ImagesPackage.EXPERIENCE__TEXT:
				setText((String)newValue);
				return;
			case ImagesPackage.EXPERIENCE__KIND:
				setKind((ExperienceKind)newValue);
				return;
			case ImagesPackage.EXPERIENCE__DISCONNECTION:
				setDisconnection((Disconnection)newValue);
				return;
			case ImagesPackage.EXPERIENCE__PROFOUND:
				setProfound((Boolean)newValue);
				return;
			case ImagesPackage.EXPERIENCE__REPEATED:
				setRepeated((Boolean)newValue);
				return;
			case ImagesPackage.EXPERIENCE__REPAIRED:
				setRepaired((Boolean)newValue);
				return;
			case ImagesPackage.EXPERIENCE__AGE_FROM:
				setAgeFrom((Double)newValue);
				return;
			case ImagesPackage.EXPERIENCE__AGE_TO:
				setAgeTo((Double)newValue);
				return;
			case ImagesPackage.EXPERIENCE__RELATIONSHIP:
				setRelationship((Relationship)newValue);
				return;
			case ImagesPackage.EXPERIENCE__LAYER:
				setLayer((LifeLayer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ImagesPackage.EXPERIENCE__HOLDER:
				setHolder((Person)null);
				return;
			case ImagesPackage.EXPERIENCE__SHAPES:
				getShapes().clear();
				return;
			case ImagesPackage.EXPERIENCE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ImagesPackage.EXPERIENCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ImagesPackage.EXPERIENCE__DISCONNECTION:
				setDisconnection(DISCONNECTION_EDEFAULT);
				return;
			case ImagesPackage.EXPERIENCE__PROFOUND:
				setProfound(PROFOUND_EDEFAULT);
				return;
			case ImagesPackage.EXPERIENCE__REPEATED:
				setRepeated(REPEATED_EDEFAULT);
				return;
			case ImagesPackage.EXPERIENCE__REPAIRED:
				setRepaired(REPAIRED_EDEFAULT);
				return;
			case ImagesPackage.EXPERIENCE__AGE_FROM:
				setAgeFrom(AGE_FROM_EDEFAULT);
				return;
			case ImagesPackage.EXPERIENCE__AGE_TO:
				setAgeTo(AGE_TO_EDEFAULT);
				return;
			case ImagesPackage.EXPERIENCE__RELATIONSHIP:
				setRelationship((Relationship)null);
				return;
			case ImagesPackage.EXPERIENCE__LAYER:
				setLayer((LifeLayer)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ImagesPackage.EXPERIENCE__HOLDER:
				return holder != null;
			case ImagesPackage.EXPERIENCE__SHAPES:
				return shapes != null && !shapes.isEmpty();
			case ImagesPackage.EXPERIENCE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ImagesPackage.EXPERIENCE__KIND:
				return kind != KIND_EDEFAULT;
			case ImagesPackage.EXPERIENCE__DISCONNECTION:
				return disconnection != DISCONNECTION_EDEFAULT;
			case ImagesPackage.EXPERIENCE__PROFOUND:
				return profound != PROFOUND_EDEFAULT;
			case ImagesPackage.EXPERIENCE__REPEATED:
				return repeated != REPEATED_EDEFAULT;
			case ImagesPackage.EXPERIENCE__REPAIRED:
				return repaired != REPAIRED_EDEFAULT;
			case ImagesPackage.EXPERIENCE__AGE_FROM:
				return AGE_FROM_EDEFAULT == null ? ageFrom != null : !AGE_FROM_EDEFAULT.equals(ageFrom);
			case ImagesPackage.EXPERIENCE__AGE_TO:
				return AGE_TO_EDEFAULT == null ? ageTo != null : !AGE_TO_EDEFAULT.equals(ageTo);
			case ImagesPackage.EXPERIENCE__RELATIONSHIP:
				return relationship != null;
			case ImagesPackage.EXPERIENCE__LAYER:
				return layer != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (derivedFeatureID) {
				case ImagesPackage.EXPERIENCE__HOLDER: return CasesPackage.HELD_ELEMENT__HOLDER;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (derivedFeatureID) {
				case ImagesPackage.EXPERIENCE__SHAPES: return ImagesPackage.REASON_FOR_CHANGE__SHAPES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (baseFeatureID) {
				case CasesPackage.HELD_ELEMENT__HOLDER: return ImagesPackage.EXPERIENCE__HOLDER;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (baseFeatureID) {
				case ImagesPackage.REASON_FOR_CHANGE__SHAPES: return ImagesPackage.EXPERIENCE__SHAPES;
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", disconnection: ");
		result.append(disconnection);
		result.append(", profound: ");
		result.append(profound);
		result.append(", repeated: ");
		result.append(repeated);
		result.append(", repaired: ");
		result.append(repaired);
		result.append(", ageFrom: ");
		result.append(ageFrom);
		result.append(", ageTo: ");
		result.append(ageTo);
		result.append(')');
		return result.toString();
	}
}
