// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.PrivacyInfo;

import org.relationalimages.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Privacy Info</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.impl.PrivacyInfoImpl#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PrivacyInfoImpl#getConsentScope <em>Consent Scope</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PrivacyInfoImpl#getDeidMethod <em>Deid Method</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PrivacyInfoImpl#getDeidNote <em>Deid Note</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PrivacyInfoImpl#isDeidentified <em>Deidentified</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.PrivacyInfoImpl#getRetainUntil <em>Retain Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrivacyInfoImpl extends IdentifiedImpl implements PrivacyInfo {
	/**
	 * The default value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected static final ConsentStatus CONSENT_EDEFAULT = ConsentStatus.NOT_RECORDED;

	/**
	 * The cached value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected ConsentStatus consent = CONSENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsentScope() <em>Consent Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentScope()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSENT_SCOPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsentScope() <em>Consent Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentScope()
	 * @generated
	 * @ordered
	 */
	protected String consentScope = CONSENT_SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeidMethod() <em>Deid Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeidMethod()
	 * @generated
	 * @ordered
	 */
	protected static final DeidMethod DEID_METHOD_EDEFAULT = DeidMethod.NONE;

	/**
	 * The cached value of the '{@link #getDeidMethod() <em>Deid Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeidMethod()
	 * @generated
	 * @ordered
	 */
	protected DeidMethod deidMethod = DEID_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeidNote() <em>Deid Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeidNote()
	 * @generated
	 * @ordered
	 */
	protected static final String DEID_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeidNote() <em>Deid Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeidNote()
	 * @generated
	 * @ordered
	 */
	protected String deidNote = DEID_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDeidentified() <em>Deidentified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeidentified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEIDENTIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDeidentified() <em>Deidentified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeidentified()
	 * @generated
	 * @ordered
	 */
	protected boolean deidentified = DEIDENTIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetainUntil() <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetainUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String RETAIN_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetainUntil() <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetainUntil()
	 * @generated
	 * @ordered
	 */
	protected String retainUntil = RETAIN_UNTIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrivacyInfoImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.PRIVACY_INFO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentStatus getConsent() {
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsent(ConsentStatus newConsent) {
		ConsentStatus oldConsent = consent;
		consent = newConsent == null ? CONSENT_EDEFAULT : newConsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__CONSENT, oldConsent, consent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsentScope() {
		return consentScope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentScope(String newConsentScope) {
		String oldConsentScope = consentScope;
		consentScope = newConsentScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__CONSENT_SCOPE, oldConsentScope, consentScope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeidMethod getDeidMethod() {
		return deidMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeidMethod(DeidMethod newDeidMethod) {
		DeidMethod oldDeidMethod = deidMethod;
		deidMethod = newDeidMethod == null ? DEID_METHOD_EDEFAULT : newDeidMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__DEID_METHOD, oldDeidMethod, deidMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeidNote() {
		return deidNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeidNote(String newDeidNote) {
		String oldDeidNote = deidNote;
		deidNote = newDeidNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__DEID_NOTE, oldDeidNote, deidNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDeidentified() {
		return deidentified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeidentified(boolean newDeidentified) {
		boolean oldDeidentified = deidentified;
		deidentified = newDeidentified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__DEIDENTIFIED, oldDeidentified, deidentified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRetainUntil() {
		return retainUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetainUntil(String newRetainUntil) {
		String oldRetainUntil = retainUntil;
		retainUntil = newRetainUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__RETAIN_UNTIL, oldRetainUntil, retainUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.PRIVACY_INFO__CONSENT:
				return getConsent();
			case CasesPackage.PRIVACY_INFO__CONSENT_SCOPE:
				return getConsentScope();
			case CasesPackage.PRIVACY_INFO__DEID_METHOD:
				return getDeidMethod();
			case CasesPackage.PRIVACY_INFO__DEID_NOTE:
				return getDeidNote();
			case CasesPackage.PRIVACY_INFO__DEIDENTIFIED:
				return isDeidentified();
			case CasesPackage.PRIVACY_INFO__RETAIN_UNTIL:
				return getRetainUntil();
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
			case CasesPackage.PRIVACY_INFO__CONSENT:
				setConsent((ConsentStatus)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__CONSENT_SCOPE:
				setConsentScope((String)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__DEID_METHOD:
				setDeidMethod((DeidMethod)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__DEID_NOTE:
				setDeidNote((String)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__DEIDENTIFIED:
				setDeidentified((Boolean)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__RETAIN_UNTIL:
				setRetainUntil((String)newValue);
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
			case CasesPackage.PRIVACY_INFO__CONSENT:
				setConsent(CONSENT_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__CONSENT_SCOPE:
				setConsentScope(CONSENT_SCOPE_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__DEID_METHOD:
				setDeidMethod(DEID_METHOD_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__DEID_NOTE:
				setDeidNote(DEID_NOTE_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__DEIDENTIFIED:
				setDeidentified(DEIDENTIFIED_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__RETAIN_UNTIL:
				setRetainUntil(RETAIN_UNTIL_EDEFAULT);
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
			case CasesPackage.PRIVACY_INFO__CONSENT:
				return consent != CONSENT_EDEFAULT;
			case CasesPackage.PRIVACY_INFO__CONSENT_SCOPE:
				return CONSENT_SCOPE_EDEFAULT == null ? consentScope != null : !CONSENT_SCOPE_EDEFAULT.equals(consentScope);
			case CasesPackage.PRIVACY_INFO__DEID_METHOD:
				return deidMethod != DEID_METHOD_EDEFAULT;
			case CasesPackage.PRIVACY_INFO__DEID_NOTE:
				return DEID_NOTE_EDEFAULT == null ? deidNote != null : !DEID_NOTE_EDEFAULT.equals(deidNote);
			case CasesPackage.PRIVACY_INFO__DEIDENTIFIED:
				return deidentified != DEIDENTIFIED_EDEFAULT;
			case CasesPackage.PRIVACY_INFO__RETAIN_UNTIL:
				return RETAIN_UNTIL_EDEFAULT == null ? retainUntil != null : !RETAIN_UNTIL_EDEFAULT.equals(retainUntil);
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
		result.append(" (consent: ");
		result.append(consent);
		result.append(", consentScope: ");
		result.append(consentScope);
		result.append(", deidMethod: ");
		result.append(deidMethod);
		result.append(", deidNote: ");
		result.append(deidNote);
		result.append(", deidentified: ");
		result.append(deidentified);
		result.append(", retainUntil: ");
		result.append(retainUntil);
		result.append(')');
		return result.toString();
	}

} //PrivacyInfoImpl
