// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Threat Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A threat response that developed from unrepaired gross misattunements and became a problem in itself. Source: S2#6, S2#13.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.ThreatResponse#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.ThreatResponse#isBelowAwareness <em>Below Awareness</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.ThreatResponse#getBodyNote <em>Body Note</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.ThreatResponse#getCausedBy <em>Caused By</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.ThreatResponse#getCarriedBy <em>Carried By</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getThreatResponse()
 * @model
 * @generated
 */
public interface ThreatResponse extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it shows. Source: S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getThreatResponse_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.ThreatResponse#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Below Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it lies below both partners' awareness. Source: S2#8, S2#13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Below Awareness</em>' attribute.
	 * @see #setBelowAwareness(boolean)
	 * @see org.relationalimages.model.couples.CouplesPackage#getThreatResponse_BelowAwareness()
	 * @model required="true"
	 * @generated
	 */
	boolean isBelowAwareness();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.ThreatResponse#isBelowAwareness <em>Below Awareness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Below Awareness</em>' attribute.
	 * @see #isBelowAwareness()
	 * @generated
	 */
	void setBelowAwareness(boolean value);

	/**
	 * Returns the value of the '<em><b>Body Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What goes on in the body. Source: S2#6, S2#15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body Note</em>' attribute.
	 * @see #setBodyNote(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getThreatResponse_BodyNote()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getBodyNote();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.ThreatResponse#getBodyNote <em>Body Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body Note</em>' attribute.
	 * @see #getBodyNote()
	 * @generated
	 */
	void setBodyNote(String value);

	/**
	 * Returns the value of the '<em><b>Caused By</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.ThreatSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The events or positions it goes back to. Source: S2#6, S2#13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caused By</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getThreatResponse_CausedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ThreatSource> getCausedBy();

	/**
	 * Returns the value of the '<em><b>Carried By</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carries it. Source: S2#13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried By</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getThreatResponse_CarriedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Person> getCarriedBy();

} // ThreatResponse
