// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Privacy Info</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was agreed about this record and how it was made unrecognisable. Source: P90.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.PrivacyInfo#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.PrivacyInfo#getConsentScope <em>Consent Scope</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.PrivacyInfo#getDeidMethod <em>Deid Method</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.PrivacyInfo#getDeidNote <em>Deid Note</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.PrivacyInfo#isDeidentified <em>Deidentified</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.PrivacyInfo#getRetainUntil <em>Retain Until</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.cases.CasesPackage#getPrivacyInfo()
 * @model
 * @generated
 */
public interface PrivacyInfo extends Identified {
	/**
	 * Returns the value of the '<em><b>Consent</b></em>' attribute.
	 * The default value is <code>"NOT_RECORDED"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.ConsentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the people concerned agreed. Source: P90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent</em>' attribute.
	 * @see org.relationalimages.model.cases.ConsentStatus
	 * @see #setConsent(ConsentStatus)
	 * @see org.relationalimages.model.cases.CasesPackage#getPrivacyInfo_Consent()
	 * @model default="NOT_RECORDED" required="true"
	 * @generated
	 */
	ConsentStatus getConsent();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.PrivacyInfo#getConsent <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' attribute.
	 * @see org.relationalimages.model.cases.ConsentStatus
	 * @see #getConsent()
	 * @generated
	 */
	void setConsent(ConsentStatus value);

	/**
	 * Returns the value of the '<em><b>Consent Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the agreement covers: own notes, supervision, teaching. Source: P90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent Scope</em>' attribute.
	 * @see #setConsentScope(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getPrivacyInfo_ConsentScope()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getConsentScope();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.PrivacyInfo#getConsentScope <em>Consent Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Scope</em>' attribute.
	 * @see #getConsentScope()
	 * @generated
	 */
	void setConsentScope(String value);

	/**
	 * Returns the value of the '<em><b>Deid Method</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.DeidMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the case was made unrecognisable. Source: P90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deid Method</em>' attribute.
	 * @see org.relationalimages.model.cases.DeidMethod
	 * @see #setDeidMethod(DeidMethod)
	 * @see org.relationalimages.model.cases.CasesPackage#getPrivacyInfo_DeidMethod()
	 * @model default="NONE" required="true"
	 * @generated
	 */
	DeidMethod getDeidMethod();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.PrivacyInfo#getDeidMethod <em>Deid Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deid Method</em>' attribute.
	 * @see org.relationalimages.model.cases.DeidMethod
	 * @see #getDeidMethod()
	 * @generated
	 */
	void setDeidMethod(DeidMethod value);

	/**
	 * Returns the value of the '<em><b>Deid Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How and with which decisions the copy was made unrecognisable. Source: P90, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deid Note</em>' attribute.
	 * @see #setDeidNote(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getPrivacyInfo_DeidNote()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getDeidNote();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.PrivacyInfo#getDeidNote <em>Deid Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deid Note</em>' attribute.
	 * @see #getDeidNote()
	 * @generated
	 */
	void setDeidNote(String value);

	/**
	 * Returns the value of the '<em><b>Deidentified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when nobody can be recognised any more; teaching cases need it. Source: P90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deidentified</em>' attribute.
	 * @see #setDeidentified(boolean)
	 * @see org.relationalimages.model.cases.CasesPackage#getPrivacyInfo_Deidentified()
	 * @model required="true"
	 * @generated
	 */
	boolean isDeidentified();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.PrivacyInfo#isDeidentified <em>Deidentified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deidentified</em>' attribute.
	 * @see #isDeidentified()
	 * @generated
	 */
	void setDeidentified(boolean value);

	/**
	 * Returns the value of the '<em><b>Retain Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date until which the record is kept, year-month-day. Source: P90, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retain Until</em>' attribute.
	 * @see #setRetainUntil(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getPrivacyInfo_RetainUntil()
	 * @model dataType="org.relationalimages.model.CalendarDate"
	 * @generated
	 */
	String getRetainUntil();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.PrivacyInfo#getRetainUntil <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retain Until</em>' attribute.
	 * @see #getRetainUntil()
	 * @generated
	 */
	void setRetainUntil(String value);

} // PrivacyInfo
