// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.AttachmentStyle;
import org.relationalimages.model.couples.Commitment;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.couples.ThreatSource;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.impl.InnerElementImpl;

public class PartnerPositionImpl extends InnerElementImpl implements PartnerPosition {
	protected static final Standing STANDING_EDEFAULT = Standing.HAPPENED;
	protected Standing standing = STANDING_EDEFAULT;
	protected static final Integer LOOK_AGAIN_DAY_EDEFAULT = null;
	protected Integer lookAgainDay = LOOK_AGAIN_DAY_EDEFAULT;
	protected static final String LOOK_AGAIN_DATE_EDEFAULT = null;
	protected String lookAgainDate = LOOK_AGAIN_DATE_EDEFAULT;
	protected static final Commitment COMMITMENT_EDEFAULT = Commitment.UNKNOWN;
	protected Commitment commitment = COMMITMENT_EDEFAULT;
	protected static final PsychSystem SYSTEM_EDEFAULT = PsychSystem.UNKNOWN;
	protected PsychSystem system = SYSTEM_EDEFAULT;
	protected static final Integer NEED_TO_BE_RIGHT_EDEFAULT = null;
	protected Integer needToBeRight = NEED_TO_BE_RIGHT_EDEFAULT;
	protected static final Integer NEED_TO_BE_UNDERSTOOD_EDEFAULT = null;
	protected Integer needToBeUnderstood = NEED_TO_BE_UNDERSTOOD_EDEFAULT;
	protected static final AttachmentStyle STYLE_EDEFAULT = AttachmentStyle.UNKNOWN;
	protected AttachmentStyle style = STYLE_EDEFAULT;
	protected static final String HISTORY_EDEFAULT = null;
	protected String history = HISTORY_EDEFAULT;
	protected Person person;
	protected EList<RelationalImage> groundedIn;

	protected PartnerPositionImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.PARTNER_POSITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__STANDING, oldStanding, standing));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DAY, oldLookAgainDay, lookAgainDay));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DATE, oldLookAgainDate, lookAgainDate));
	}

	@Override
	public Commitment getCommitment() {
		return commitment;
	}

	@Override
	public void setCommitment(Commitment newCommitment) {
		Commitment oldCommitment = commitment;
		commitment = newCommitment == null ? COMMITMENT_EDEFAULT : newCommitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__COMMITMENT, oldCommitment, commitment));
	}

	@Override
	public PsychSystem getSystem() {
		return system;
	}

	@Override
	public void setSystem(PsychSystem newSystem) {
		PsychSystem oldSystem = system;
		system = newSystem == null ? SYSTEM_EDEFAULT : newSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__SYSTEM, oldSystem, system));
	}

	@Override
	public Integer getNeedToBeRight() {
		return needToBeRight;
	}

	@Override
	public void setNeedToBeRight(Integer newNeedToBeRight) {
		Integer oldNeedToBeRight = needToBeRight;
		needToBeRight = newNeedToBeRight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__NEED_TO_BE_RIGHT, oldNeedToBeRight, needToBeRight));
	}

	@Override
	public Integer getNeedToBeUnderstood() {
		return needToBeUnderstood;
	}

	@Override
	public void setNeedToBeUnderstood(Integer newNeedToBeUnderstood) {
		Integer oldNeedToBeUnderstood = needToBeUnderstood;
		needToBeUnderstood = newNeedToBeUnderstood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD, oldNeedToBeUnderstood, needToBeUnderstood));
	}

	@Override
	public AttachmentStyle getStyle() {
		return style;
	}

	@Override
	public void setStyle(AttachmentStyle newStyle) {
		AttachmentStyle oldStyle = style;
		style = newStyle == null ? STYLE_EDEFAULT : newStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__STYLE, oldStyle, style));
	}

	@Override
	public String getHistory() {
		return history;
	}

	@Override
	public void setHistory(String newHistory) {
		String oldHistory = history;
		history = newHistory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__HISTORY, oldHistory, history));
	}

	@Override
	public Person getPerson() {
		return person;
	}

	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__PERSON, oldPerson, person));
	}

	@Override
	public EList<RelationalImage> getGroundedIn() {
		if (groundedIn == null) {
			groundedIn = new EObjectEList<RelationalImage>(RelationalImage.class, this, CouplesPackage.PARTNER_POSITION__GROUNDED_IN);
		}
		return groundedIn;
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.PARTNER_POSITION__STANDING:
				return getStanding();
			case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DAY:
				return getLookAgainDay();
			case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DATE:
				return getLookAgainDate();
			case CouplesPackage.PARTNER_POSITION__COMMITMENT:
				return getCommitment();
			case CouplesPackage.PARTNER_POSITION__SYSTEM:
				return getSystem();
			case CouplesPackage.PARTNER_POSITION__NEED_TO_BE_RIGHT:
				return getNeedToBeRight();
			case CouplesPackage.PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD:
				return getNeedToBeUnderstood();
			case CouplesPackage.PARTNER_POSITION__STYLE:
				return getStyle();
			case CouplesPackage.PARTNER_POSITION__HISTORY:
				return getHistory();
			case CouplesPackage.PARTNER_POSITION__PERSON:
				return getPerson();
			case CouplesPackage.PARTNER_POSITION__GROUNDED_IN:
				return getGroundedIn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.PARTNER_POSITION__STANDING:
				setStanding((Standing)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DAY:
				setLookAgainDay((Integer)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DATE:
				setLookAgainDate((String)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__COMMITMENT:
				setCommitment((Commitment)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__SYSTEM:
				setSystem((PsychSystem)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__NEED_TO_BE_RIGHT:
				setNeedToBeRight((Integer)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD:
				setNeedToBeUnderstood((Integer)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__STYLE:
				setStyle((AttachmentStyle)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__HISTORY:
				setHistory((String)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__PERSON:
				setPerson((Person)newValue);
				return;
			case CouplesPackage.PARTNER_POSITION__GROUNDED_IN:
				getGroundedIn().clear();
				getGroundedIn().addAll((Collection<? extends RelationalImage>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.PARTNER_POSITION__STANDING:
				setStanding(STANDING_EDEFAULT);
				return;
			case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DAY:
				setLookAgainDay(LOOK_AGAIN_DAY_EDEFAULT);
				return;
			case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DATE:
				setLookAgainDate(LOOK_AGAIN_DATE_EDEFAULT);
				return;
			case CouplesPackage.PARTNER_POSITION__COMMITMENT:
				setCommitment(COMMITMENT_EDEFAULT);
				return;
			case CouplesPackage.PARTNER_POSITION__SYSTEM:
				setSystem(SYSTEM_EDEFAULT);
				return;
			case CouplesPackage.PARTNER_POSITION__NEED_TO_BE_RIGHT:
				setNeedToBeRight(NEED_TO_BE_RIGHT_EDEFAULT);
				return;
			case CouplesPackage.PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD:
				setNeedToBeUnderstood(NEED_TO_BE_UNDERSTOOD_EDEFAULT);
				return;
			case CouplesPackage.PARTNER_POSITION__STYLE:
				setStyle(STYLE_EDEFAULT);
				return;
			case CouplesPackage.PARTNER_POSITION__HISTORY:
				setHistory(HISTORY_EDEFAULT);
				return;
			case CouplesPackage.PARTNER_POSITION__PERSON:
				setPerson((Person)null);
				return;
			case CouplesPackage.PARTNER_POSITION__GROUNDED_IN:
				getGroundedIn().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.PARTNER_POSITION__STANDING:
				return standing != STANDING_EDEFAULT;
			case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DAY:
				return LOOK_AGAIN_DAY_EDEFAULT == null ? lookAgainDay != null : !LOOK_AGAIN_DAY_EDEFAULT.equals(lookAgainDay);
			case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DATE:
				return LOOK_AGAIN_DATE_EDEFAULT == null ? lookAgainDate != null : !LOOK_AGAIN_DATE_EDEFAULT.equals(lookAgainDate);
			case CouplesPackage.PARTNER_POSITION__COMMITMENT:
				return commitment != COMMITMENT_EDEFAULT;
			case CouplesPackage.PARTNER_POSITION__SYSTEM:
				return system != SYSTEM_EDEFAULT;
			case CouplesPackage.PARTNER_POSITION__NEED_TO_BE_RIGHT:
				return NEED_TO_BE_RIGHT_EDEFAULT == null ? needToBeRight != null : !NEED_TO_BE_RIGHT_EDEFAULT.equals(needToBeRight);
			case CouplesPackage.PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD:
				return NEED_TO_BE_UNDERSTOOD_EDEFAULT == null ? needToBeUnderstood != null : !NEED_TO_BE_UNDERSTOOD_EDEFAULT.equals(needToBeUnderstood);
			case CouplesPackage.PARTNER_POSITION__STYLE:
				return style != STYLE_EDEFAULT;
			case CouplesPackage.PARTNER_POSITION__HISTORY:
				return HISTORY_EDEFAULT == null ? history != null : !HISTORY_EDEFAULT.equals(history);
			case CouplesPackage.PARTNER_POSITION__PERSON:
				return person != null;
			case CouplesPackage.PARTNER_POSITION__GROUNDED_IN:
				return groundedIn != null && !groundedIn.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == StandingElement.class) {
			switch (derivedFeatureID) {
				case CouplesPackage.PARTNER_POSITION__STANDING: return CouplesPackage.STANDING_ELEMENT__STANDING;
				case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DAY: return CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DAY;
				case CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DATE: return CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DATE;
				default: return -1;
			}
		}
		if (baseClass == ThreatSource.class) {
			switch (derivedFeatureID) {
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == StandingElement.class) {
			switch (baseFeatureID) {
				case CouplesPackage.STANDING_ELEMENT__STANDING: return CouplesPackage.PARTNER_POSITION__STANDING;
				case CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DAY: return CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DAY;
				case CouplesPackage.STANDING_ELEMENT__LOOK_AGAIN_DATE: return CouplesPackage.PARTNER_POSITION__LOOK_AGAIN_DATE;
				default: return -1;
			}
		}
		if (baseClass == ThreatSource.class) {
			switch (baseFeatureID) {
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
		result.append(", commitment: ");
		result.append(commitment);
		result.append(", system: ");
		result.append(system);
		result.append(", needToBeRight: ");
		result.append(needToBeRight);
		result.append(", needToBeUnderstood: ");
		result.append(needToBeUnderstood);
		result.append(", style: ");
		result.append(style);
		result.append(", history: ");
		result.append(history);
		result.append(')');
		return result.toString();
	}
}
