// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.practice.MiracleDay;
import org.relationalimages.model.practice.PracticePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Miracle Day</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.impl.MiracleDayImpl#getFirstSign <em>First Sign</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.MiracleDayImpl#getIDo <em>IDo</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.MiracleDayImpl#getPartnerDoes <em>Partner Does</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.MiracleDayImpl#getInteractions <em>Interactions</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.MiracleDayImpl#getDetails <em>Details</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MiracleDayImpl extends ExerciseFormImpl implements MiracleDay {
	/**
	 * The default value of the '{@link #getFirstSign() <em>First Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSign()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRST_SIGN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstSign() <em>First Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSign()
	 * @generated
	 * @ordered
	 */
	protected String firstSign = FIRST_SIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #getIDo() <em>IDo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIDo()
	 * @generated
	 * @ordered
	 */
	protected static final String IDO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIDo() <em>IDo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIDo()
	 * @generated
	 * @ordered
	 */
	protected String iDo = IDO_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartnerDoes() <em>Partner Does</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnerDoes()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTNER_DOES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartnerDoes() <em>Partner Does</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnerDoes()
	 * @generated
	 * @ordered
	 */
	protected String partnerDoes = PARTNER_DOES_EDEFAULT;

	/**
	 * The default value of the '{@link #getInteractions() <em>Interactions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractions()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERACTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInteractions() <em>Interactions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractions()
	 * @generated
	 * @ordered
	 */
	protected String interactions = INTERACTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetails() <em>Details</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetails()
	 * @generated
	 * @ordered
	 */
	protected static final String DETAILS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetails() <em>Details</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetails()
	 * @generated
	 * @ordered
	 */
	protected String details = DETAILS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MiracleDayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.MIRACLE_DAY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstSign() {
		return firstSign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstSign(String newFirstSign) {
		String oldFirstSign = firstSign;
		firstSign = newFirstSign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__FIRST_SIGN, oldFirstSign, firstSign));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIDo() {
		return iDo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIDo(String newIDo) {
		String oldIDo = iDo;
		iDo = newIDo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__IDO, oldIDo, iDo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartnerDoes() {
		return partnerDoes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartnerDoes(String newPartnerDoes) {
		String oldPartnerDoes = partnerDoes;
		partnerDoes = newPartnerDoes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__PARTNER_DOES, oldPartnerDoes, partnerDoes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInteractions() {
		return interactions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInteractions(String newInteractions) {
		String oldInteractions = interactions;
		interactions = newInteractions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__INTERACTIONS, oldInteractions, interactions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDetails() {
		return details;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetails(String newDetails) {
		String oldDetails = details;
		details = newDetails;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.MIRACLE_DAY__DETAILS, oldDetails, details));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.MIRACLE_DAY__FIRST_SIGN:
				return getFirstSign();
			case PracticePackage.MIRACLE_DAY__IDO:
				return getIDo();
			case PracticePackage.MIRACLE_DAY__PARTNER_DOES:
				return getPartnerDoes();
			case PracticePackage.MIRACLE_DAY__INTERACTIONS:
				return getInteractions();
			case PracticePackage.MIRACLE_DAY__DETAILS:
				return getDetails();
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
			case PracticePackage.MIRACLE_DAY__FIRST_SIGN:
				setFirstSign((String)newValue);
				return;
			case PracticePackage.MIRACLE_DAY__IDO:
				setIDo((String)newValue);
				return;
			case PracticePackage.MIRACLE_DAY__PARTNER_DOES:
				setPartnerDoes((String)newValue);
				return;
			case PracticePackage.MIRACLE_DAY__INTERACTIONS:
				setInteractions((String)newValue);
				return;
			case PracticePackage.MIRACLE_DAY__DETAILS:
				setDetails((String)newValue);
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
			case PracticePackage.MIRACLE_DAY__FIRST_SIGN:
				setFirstSign(FIRST_SIGN_EDEFAULT);
				return;
			case PracticePackage.MIRACLE_DAY__IDO:
				setIDo(IDO_EDEFAULT);
				return;
			case PracticePackage.MIRACLE_DAY__PARTNER_DOES:
				setPartnerDoes(PARTNER_DOES_EDEFAULT);
				return;
			case PracticePackage.MIRACLE_DAY__INTERACTIONS:
				setInteractions(INTERACTIONS_EDEFAULT);
				return;
			case PracticePackage.MIRACLE_DAY__DETAILS:
				setDetails(DETAILS_EDEFAULT);
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
			case PracticePackage.MIRACLE_DAY__FIRST_SIGN:
				return FIRST_SIGN_EDEFAULT == null ? firstSign != null : !FIRST_SIGN_EDEFAULT.equals(firstSign);
			case PracticePackage.MIRACLE_DAY__IDO:
				return IDO_EDEFAULT == null ? iDo != null : !IDO_EDEFAULT.equals(iDo);
			case PracticePackage.MIRACLE_DAY__PARTNER_DOES:
				return PARTNER_DOES_EDEFAULT == null ? partnerDoes != null : !PARTNER_DOES_EDEFAULT.equals(partnerDoes);
			case PracticePackage.MIRACLE_DAY__INTERACTIONS:
				return INTERACTIONS_EDEFAULT == null ? interactions != null : !INTERACTIONS_EDEFAULT.equals(interactions);
			case PracticePackage.MIRACLE_DAY__DETAILS:
				return DETAILS_EDEFAULT == null ? details != null : !DETAILS_EDEFAULT.equals(details);
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
		result.append(" (firstSign: ");
		result.append(firstSign);
		result.append(", iDo: ");
		result.append(iDo);
		result.append(", partnerDoes: ");
		result.append(partnerDoes);
		result.append(", interactions: ");
		result.append(interactions);
		result.append(", details: ");
		result.append(details);
		result.append(')');
		return result.toString();
	}

} //MiracleDayImpl
