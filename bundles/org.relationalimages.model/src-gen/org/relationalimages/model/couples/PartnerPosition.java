// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Person;

import org.relationalimages.model.images.RelationalImage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partner Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where one partner stands: commitment, thinking for one or two, the need to be right. Source: S2#11, S2#12, S2#21.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.PartnerPosition#getCommitment <em>Commitment</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.PartnerPosition#getSystem <em>System</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.PartnerPosition#getNeedToBeRight <em>Need To Be Right</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.PartnerPosition#getNeedToBeUnderstood <em>Need To Be Understood</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.PartnerPosition#getStyle <em>Style</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.PartnerPosition#getHistory <em>History</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.PartnerPosition#getPerson <em>Person</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.PartnerPosition#getGroundedIn <em>Grounded In</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getPartnerPosition()
 * @model
 * @generated
 */
public interface PartnerPosition extends ClinicalElement, ThreatSource {
	/**
	 * Returns the value of the '<em><b>Commitment</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.couples.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the partner has committed. Source: S2#11, S2#13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitment</em>' attribute.
	 * @see org.relationalimages.model.couples.Commitment
	 * @see #setCommitment(Commitment)
	 * @see org.relationalimages.model.couples.CouplesPackage#getPartnerPosition_Commitment()
	 * @model default="UNKNOWN" required="true"
	 * @generated
	 */
	Commitment getCommitment();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.PartnerPosition#getCommitment <em>Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commitment</em>' attribute.
	 * @see org.relationalimages.model.couples.Commitment
	 * @see #getCommitment()
	 * @generated
	 */
	void setCommitment(Commitment value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.couples.PsychSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the partner thinks for one or for two. Source: S2#12, S2#18.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see org.relationalimages.model.couples.PsychSystem
	 * @see #setSystem(PsychSystem)
	 * @see org.relationalimages.model.couples.CouplesPackage#getPartnerPosition_System()
	 * @model default="UNKNOWN" required="true"
	 * @generated
	 */
	PsychSystem getSystem();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.PartnerPosition#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see org.relationalimages.model.couples.PsychSystem
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(PsychSystem value);

	/**
	 * Returns the value of the '<em><b>Need To Be Right</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much the partner needs to be right, 0 to 10. Source: S2#20, S2#21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Need To Be Right</em>' attribute.
	 * @see #setNeedToBeRight(Integer)
	 * @see org.relationalimages.model.couples.CouplesPackage#getPartnerPosition_NeedToBeRight()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getNeedToBeRight();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.PartnerPosition#getNeedToBeRight <em>Need To Be Right</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need To Be Right</em>' attribute.
	 * @see #getNeedToBeRight()
	 * @generated
	 */
	void setNeedToBeRight(Integer value);

	/**
	 * Returns the value of the '<em><b>Need To Be Understood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much the partner needs to be understood, 0 to 10. Source: S2#20, S2#21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Need To Be Understood</em>' attribute.
	 * @see #setNeedToBeUnderstood(Integer)
	 * @see org.relationalimages.model.couples.CouplesPackage#getPartnerPosition_NeedToBeUnderstood()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getNeedToBeUnderstood();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.PartnerPosition#getNeedToBeUnderstood <em>Need To Be Understood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need To Be Understood</em>' attribute.
	 * @see #getNeedToBeUnderstood()
	 * @generated
	 */
	void setNeedToBeUnderstood(Integer value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.couples.AttachmentStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The usual style of attachment. Source: P27.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see org.relationalimages.model.couples.AttachmentStyle
	 * @see #setStyle(AttachmentStyle)
	 * @see org.relationalimages.model.couples.CouplesPackage#getPartnerPosition_Style()
	 * @model default="UNKNOWN" required="true"
	 * @generated
	 */
	AttachmentStyle getStyle();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.PartnerPosition#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see org.relationalimages.model.couples.AttachmentStyle
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(AttachmentStyle value);

	/**
	 * Returns the value of the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner's history: misunderstood, injured, failed attachments. Source: S2#5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' attribute.
	 * @see #setHistory(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getPartnerPosition_History()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getHistory();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.PartnerPosition#getHistory <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>History</em>' attribute.
	 * @see #getHistory()
	 * @generated
	 */
	void setHistory(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner. Source: S2#11.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.relationalimages.model.couples.CouplesPackage#getPartnerPosition_Person()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.PartnerPosition#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Grounded In</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The early images it is grounded in. Source: S2#19, S0#38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grounded In</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getPartnerPosition_GroundedIn()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getGroundedIn();

} // PartnerPosition
