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

import org.relationalimages.model.images.RelationalImage;

import org.relationalimages.model.impl.ClinicalElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partner Position</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.impl.PartnerPositionImpl#getCommitment <em>Commitment</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.PartnerPositionImpl#getSystem <em>System</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.PartnerPositionImpl#getNeedToBeRight <em>Need To Be Right</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.PartnerPositionImpl#getNeedToBeUnderstood <em>Need To Be Understood</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.PartnerPositionImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.PartnerPositionImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.PartnerPositionImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.PartnerPositionImpl#getGroundedIn <em>Grounded In</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartnerPositionImpl extends ClinicalElementImpl implements PartnerPosition {
	/**
	 * The default value of the '{@link #getCommitment() <em>Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitment()
	 * @generated
	 * @ordered
	 */
	protected static final Commitment COMMITMENT_EDEFAULT = Commitment.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCommitment() <em>Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitment()
	 * @generated
	 * @ordered
	 */
	protected Commitment commitment = COMMITMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSystem() <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected static final PsychSystem SYSTEM_EDEFAULT = PsychSystem.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSystem() <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected PsychSystem system = SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getNeedToBeRight() <em>Need To Be Right</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeedToBeRight()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NEED_TO_BE_RIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNeedToBeRight() <em>Need To Be Right</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeedToBeRight()
	 * @generated
	 * @ordered
	 */
	protected Integer needToBeRight = NEED_TO_BE_RIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNeedToBeUnderstood() <em>Need To Be Understood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeedToBeUnderstood()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NEED_TO_BE_UNDERSTOOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNeedToBeUnderstood() <em>Need To Be Understood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeedToBeUnderstood()
	 * @generated
	 * @ordered
	 */
	protected Integer needToBeUnderstood = NEED_TO_BE_UNDERSTOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected static final AttachmentStyle STYLE_EDEFAULT = AttachmentStyle.UNKNOWN;

	/**
	 * The cached value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected AttachmentStyle style = STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHistory() <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected static final String HISTORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected String history = HISTORY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The cached value of the '{@link #getGroundedIn() <em>Grounded In</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroundedIn()
	 * @generated
	 * @ordered
	 */
	protected EList<RelationalImage> groundedIn;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartnerPositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.PARTNER_POSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Commitment getCommitment() {
		return commitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommitment(Commitment newCommitment) {
		Commitment oldCommitment = commitment;
		commitment = newCommitment == null ? COMMITMENT_EDEFAULT : newCommitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__COMMITMENT, oldCommitment, commitment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PsychSystem getSystem() {
		return system;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(PsychSystem newSystem) {
		PsychSystem oldSystem = system;
		system = newSystem == null ? SYSTEM_EDEFAULT : newSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__SYSTEM, oldSystem, system));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNeedToBeRight() {
		return needToBeRight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeedToBeRight(Integer newNeedToBeRight) {
		Integer oldNeedToBeRight = needToBeRight;
		needToBeRight = newNeedToBeRight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__NEED_TO_BE_RIGHT, oldNeedToBeRight, needToBeRight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNeedToBeUnderstood() {
		return needToBeUnderstood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeedToBeUnderstood(Integer newNeedToBeUnderstood) {
		Integer oldNeedToBeUnderstood = needToBeUnderstood;
		needToBeUnderstood = newNeedToBeUnderstood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD, oldNeedToBeUnderstood, needToBeUnderstood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttachmentStyle getStyle() {
		return style;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStyle(AttachmentStyle newStyle) {
		AttachmentStyle oldStyle = style;
		style = newStyle == null ? STYLE_EDEFAULT : newStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__STYLE, oldStyle, style));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHistory() {
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHistory(String newHistory) {
		String oldHistory = history;
		history = newHistory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__HISTORY, oldHistory, history));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.PARTNER_POSITION__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelationalImage> getGroundedIn() {
		if (groundedIn == null) {
			groundedIn = new EObjectEList<RelationalImage>(RelationalImage.class, this, CouplesPackage.PARTNER_POSITION__GROUNDED_IN);
		}
		return groundedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (commitment: ");
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

} //PartnerPositionImpl
