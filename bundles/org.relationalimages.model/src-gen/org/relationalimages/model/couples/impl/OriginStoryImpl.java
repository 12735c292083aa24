// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.OriginStory;

import org.relationalimages.model.impl.ClinicalElementImpl;

import org.relationalimages.model.sessions.Session;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Origin Story</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.impl.OriginStoryImpl#getHowMet <em>How Met</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.OriginStoryImpl#getWhyFellInLove <em>Why Fell In Love</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.OriginStoryImpl#getCourtship <em>Courtship</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.OriginStoryImpl#getAskedIn <em>Asked In</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OriginStoryImpl extends ClinicalElementImpl implements OriginStory {
	/**
	 * The default value of the '{@link #getHowMet() <em>How Met</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowMet()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_MET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHowMet() <em>How Met</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowMet()
	 * @generated
	 * @ordered
	 */
	protected String howMet = HOW_MET_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhyFellInLove() <em>Why Fell In Love</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyFellInLove()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_FELL_IN_LOVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhyFellInLove() <em>Why Fell In Love</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyFellInLove()
	 * @generated
	 * @ordered
	 */
	protected String whyFellInLove = WHY_FELL_IN_LOVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCourtship() <em>Courtship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourtship()
	 * @generated
	 * @ordered
	 */
	protected static final String COURTSHIP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCourtship() <em>Courtship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourtship()
	 * @generated
	 * @ordered
	 */
	protected String courtship = COURTSHIP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAskedIn() <em>Asked In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedIn()
	 * @generated
	 * @ordered
	 */
	protected Session askedIn;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OriginStoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.ORIGIN_STORY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHowMet() {
		return howMet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHowMet(String newHowMet) {
		String oldHowMet = howMet;
		howMet = newHowMet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.ORIGIN_STORY__HOW_MET, oldHowMet, howMet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhyFellInLove() {
		return whyFellInLove;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhyFellInLove(String newWhyFellInLove) {
		String oldWhyFellInLove = whyFellInLove;
		whyFellInLove = newWhyFellInLove;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE, oldWhyFellInLove, whyFellInLove));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCourtship() {
		return courtship;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCourtship(String newCourtship) {
		String oldCourtship = courtship;
		courtship = newCourtship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.ORIGIN_STORY__COURTSHIP, oldCourtship, courtship));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session getAskedIn() {
		return askedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedIn(Session newAskedIn) {
		Session oldAskedIn = askedIn;
		askedIn = newAskedIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.ORIGIN_STORY__ASKED_IN, oldAskedIn, askedIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.ORIGIN_STORY__HOW_MET:
				return getHowMet();
			case CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE:
				return getWhyFellInLove();
			case CouplesPackage.ORIGIN_STORY__COURTSHIP:
				return getCourtship();
			case CouplesPackage.ORIGIN_STORY__ASKED_IN:
				return getAskedIn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.ORIGIN_STORY__HOW_MET:
				setHowMet((String)newValue);
				return;
			case CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE:
				setWhyFellInLove((String)newValue);
				return;
			case CouplesPackage.ORIGIN_STORY__COURTSHIP:
				setCourtship((String)newValue);
				return;
			case CouplesPackage.ORIGIN_STORY__ASKED_IN:
				setAskedIn((Session)newValue);
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
			case CouplesPackage.ORIGIN_STORY__HOW_MET:
				setHowMet(HOW_MET_EDEFAULT);
				return;
			case CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE:
				setWhyFellInLove(WHY_FELL_IN_LOVE_EDEFAULT);
				return;
			case CouplesPackage.ORIGIN_STORY__COURTSHIP:
				setCourtship(COURTSHIP_EDEFAULT);
				return;
			case CouplesPackage.ORIGIN_STORY__ASKED_IN:
				setAskedIn((Session)null);
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
			case CouplesPackage.ORIGIN_STORY__HOW_MET:
				return HOW_MET_EDEFAULT == null ? howMet != null : !HOW_MET_EDEFAULT.equals(howMet);
			case CouplesPackage.ORIGIN_STORY__WHY_FELL_IN_LOVE:
				return WHY_FELL_IN_LOVE_EDEFAULT == null ? whyFellInLove != null : !WHY_FELL_IN_LOVE_EDEFAULT.equals(whyFellInLove);
			case CouplesPackage.ORIGIN_STORY__COURTSHIP:
				return COURTSHIP_EDEFAULT == null ? courtship != null : !COURTSHIP_EDEFAULT.equals(courtship);
			case CouplesPackage.ORIGIN_STORY__ASKED_IN:
				return askedIn != null;
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
		result.append(" (howMet: ");
		result.append(howMet);
		result.append(", whyFellInLove: ");
		result.append(whyFellInLove);
		result.append(", courtship: ");
		result.append(courtship);
		result.append(')');
		return result.toString();
	}

} //OriginStoryImpl
