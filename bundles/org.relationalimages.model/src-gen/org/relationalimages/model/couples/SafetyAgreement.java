// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.sessions.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Safety Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the two promise each other so that both are safe. Source: S2#1, S2#20, P21.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.SafetyAgreement#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.SafetyAgreement#isByBoth <em>By Both</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.SafetyAgreement#getSince <em>Since</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getSafetyAgreement()
 * @model
 * @generated
 */
public interface SafetyAgreement extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The promise. Source: P21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getSafetyAgreement_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.SafetyAgreement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>By Both</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when both made it. Source: S2#18, P21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By Both</em>' attribute.
	 * @see #setByBoth(boolean)
	 * @see org.relationalimages.model.couples.CouplesPackage#getSafetyAgreement_ByBoth()
	 * @model required="true"
	 * @generated
	 */
	boolean isByBoth();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.SafetyAgreement#isByBoth <em>By Both</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Both</em>' attribute.
	 * @see #isByBoth()
	 * @generated
	 */
	void setByBoth(boolean value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session since which it holds. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' reference.
	 * @see #setSince(Session)
	 * @see org.relationalimages.model.couples.CouplesPackage#getSafetyAgreement_Since()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getSince();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.SafetyAgreement#getSince <em>Since</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' reference.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(Session value);

} // SafetyAgreement
