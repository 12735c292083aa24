// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.sessions.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Origin Story</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The story of how two people met and why they fell in love; sometimes asked for in the initial session. Source: S2#2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.OriginStory#getHowMet <em>How Met</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.OriginStory#getWhyFellInLove <em>Why Fell In Love</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.OriginStory#getCourtship <em>Courtship</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.OriginStory#getAskedIn <em>Asked In</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getOriginStory()
 * @model
 * @generated
 */
public interface OriginStory extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>How Met</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they met. Source: S2#2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How Met</em>' attribute.
	 * @see #setHowMet(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getOriginStory_HowMet()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getHowMet();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.OriginStory#getHowMet <em>How Met</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How Met</em>' attribute.
	 * @see #getHowMet()
	 * @generated
	 */
	void setHowMet(String value);

	/**
	 * Returns the value of the '<em><b>Why Fell In Love</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why they fell in love. Source: S2#2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why Fell In Love</em>' attribute.
	 * @see #setWhyFellInLove(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getOriginStory_WhyFellInLove()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getWhyFellInLove();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.OriginStory#getWhyFellInLove <em>Why Fell In Love</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why Fell In Love</em>' attribute.
	 * @see #getWhyFellInLove()
	 * @generated
	 */
	void setWhyFellInLove(String value);

	/**
	 * Returns the value of the '<em><b>Courtship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they were while auditioning for each other. Source: S2#17.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Courtship</em>' attribute.
	 * @see #setCourtship(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getOriginStory_Courtship()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getCourtship();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.OriginStory#getCourtship <em>Courtship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Courtship</em>' attribute.
	 * @see #getCourtship()
	 * @generated
	 */
	void setCourtship(String value);

	/**
	 * Returns the value of the '<em><b>Asked In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session in which it was asked for. Source: S2#2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked In</em>' reference.
	 * @see #setAskedIn(Session)
	 * @see org.relationalimages.model.couples.CouplesPackage#getOriginStory_AskedIn()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getAskedIn();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.OriginStory#getAskedIn <em>Asked In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked In</em>' reference.
	 * @see #getAskedIn()
	 * @generated
	 */
	void setAskedIn(Session value);

} // OriginStory
