// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Held Back Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An important part of experience that is kept out of connection. Source: S0#10, S0#11.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.strategies.HeldBackPart#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.HeldBackPart#getKind <em>Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.HeldBackPart#getHeldBackBy <em>Held Back By</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.strategies.StrategiesPackage#getHeldBackPart()
 * @model
 * @generated
 */
public interface HeldBackPart extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is kept out. Source: S0#10, S0#11.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getHeldBackPart_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.HeldBackPart#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.strategies.HeldBackKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of experience it is. Source: S0#10, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.strategies.HeldBackKind
	 * @see #setKind(HeldBackKind)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getHeldBackPart_Kind()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	HeldBackKind getKind();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.HeldBackPart#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.strategies.HeldBackKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(HeldBackKind value);

	/**
	 * Returns the value of the '<em><b>Held Back By</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.StrategyOfSurvival}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getKeepsOut <em>Keeps Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategies that keep it out. Source: S0#10, S0#13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held Back By</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getHeldBackPart_HeldBackBy()
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getKeepsOut
	 * @model opposite="keepsOut" resolveProxies="false"
	 * @generated
	 */
	EList<StrategyOfSurvival> getHeldBackBy();

} // HeldBackPart
