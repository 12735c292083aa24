// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Intervention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the therapist said or did, informed by the layers and their meanings. Source: S0#15, S0#19.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.sessions.Intervention#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Intervention#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Intervention#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.sessions.SessionsPackage#getIntervention()
 * @model
 * @generated
 */
public interface Intervention extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said or done. Source: S0#19.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getIntervention_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.Intervention#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.sessions.ParadoxSide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which side of the paradox it spoke to. Source: S0#15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' attribute.
	 * @see org.relationalimages.model.sessions.ParadoxSide
	 * @see #setAddresses(ParadoxSide)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getIntervention_Addresses()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	ParadoxSide getAddresses();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.Intervention#getAddresses <em>Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addresses</em>' attribute.
	 * @see org.relationalimages.model.sessions.ParadoxSide
	 * @see #getAddresses()
	 * @generated
	 */
	void setAddresses(ParadoxSide value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.ClinicalElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images, meanings, strategies or others it was meant for. Source: S0#19.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' reference list.
	 * @see org.relationalimages.model.sessions.SessionsPackage#getIntervention_Targets()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ClinicalElement> getTargets();

} // Intervention
