// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.impl.FormulatedElementImpl;
import org.relationalimages.model.sessions.Session;

public class SafetyAgreementImpl extends FormulatedElementImpl implements SafetyAgreement {
	protected static final Standing STANDING_EDEFAULT = Standing.HAPPENED;
	protected Standing standing = STANDING_EDEFAULT;
	protected static final Integer LOOK_AGAIN_DAY_EDEFAULT = null;
	protected Integer lookAgainDay = LOOK_AGAIN_DAY_EDEFAULT;
	protected static final String LOOK_AGAIN_DATE_EDEFAULT = null;
	protected String lookAgainDate = LOOK_AGAIN_DATE_EDEFAULT;
	protected EList<RelationalImage> shapes;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected Session since;

	protected SafetyAgreementImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.SAFETY_AGREEMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__STANDING, oldStanding, standing));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DAY, oldLookAgainDay, lookAgainDay));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DATE, oldLookAgainDate, lookAgainDate));
	}

	@Override
	public EList<RelationalImage> getShapes() {
		if (shapes == null) {
			shapes = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, CouplesPackage.SAFETY_AGREEMENT__SHAPES, ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM);
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
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__TEXT, oldText, text));
	}

	@Override
	public Session getSince() {
		return since;
	}

	@Override
	public void setSince(Session newSince) {
		Session oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__SINCE, oldSince, since));
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CouplesPackage.SAFETY_AGREEMENT__SHAPES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getShapes()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CouplesPackage.SAFETY_AGREEMENT__SHAPES:
				return ((InternalEList<?>)getShapes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.SAFETY_AGREEMENT__STANDING:
				return getStanding();
			case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DAY:
				return getLookAgainDay();
			case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DATE:
				return getLookAgainDate();
			case CouplesPackage.SAFETY_AGREEMENT__SHAPES:
				return getShapes();
			case CouplesPackage.SAFETY_AGREEMENT__TEXT:
				return getText();
			case CouplesPackage.SAFETY_AGREEMENT__SINCE:
				return getSince();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.SAFETY_AGREEMENT__STANDING:
				setStanding((Standing)newValue);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DAY:
				setLookAgainDay((Integer)newValue);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DATE:
				setLookAgainDate((String)newValue);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__SHAPES:
				getShapes().clear();
				getShapes().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__TEXT:
				setText((String)newValue);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__SINCE:
				setSince((Session)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.SAFETY_AGREEMENT__STANDING:
				setStanding(STANDING_EDEFAULT);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DAY:
				setLookAgainDay(LOOK_AGAIN_DAY_EDEFAULT);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DATE:
				setLookAgainDate(LOOK_AGAIN_DATE_EDEFAULT);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__SHAPES:
				getShapes().clear();
				return;
			case CouplesPackage.SAFETY_AGREEMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__SINCE:
				setSince((Session)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.SAFETY_AGREEMENT__STANDING:
				return standing != STANDING_EDEFAULT;
			case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DAY:
				return LOOK_AGAIN_DAY_EDEFAULT == null ? lookAgainDay != null : !LOOK_AGAIN_DAY_EDEFAULT.equals(lookAgainDay);
			case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DATE:
				return LOOK_AGAIN_DATE_EDEFAULT == null ? lookAgainDate != null : !LOOK_AGAIN_DATE_EDEFAULT.equals(lookAgainDate);
			case CouplesPackage.SAFETY_AGREEMENT__SHAPES:
				return shapes != null && !shapes.isEmpty();
			case CouplesPackage.SAFETY_AGREEMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CouplesPackage.SAFETY_AGREEMENT__SINCE:
				return since != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == StandingElement.class) {
			switch (derivedFeatureID) {
				case CouplesPackage.SAFETY_AGREEMENT__STANDING: return CouplesPackage.STANDING_ELEMENT__STANDING;
				case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DAY: return CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DAY;
				case CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DATE: return CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DATE;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (derivedFeatureID) {
				case CouplesPackage.SAFETY_AGREEMENT__SHAPES: return ImagesPackage.REASON_FOR_CHANGE__SHAPES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == StandingElement.class) {
			switch (baseFeatureID) {
				case CouplesPackage.STANDING_ELEMENT__STANDING: return CouplesPackage.SAFETY_AGREEMENT__STANDING;
				case CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DAY: return CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DAY;
				case CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DATE: return CouplesPackage.SAFETY_AGREEMENT__LOOK_AGAIN_DATE;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (baseFeatureID) {
				case ImagesPackage.REASON_FOR_CHANGE__SHAPES: return CouplesPackage.SAFETY_AGREEMENT__SHAPES;
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
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}
}
