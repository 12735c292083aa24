// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interaction Cycle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A round of steps in which each partner's move calls for the other's. Source: S1#6, S1#45, S1#53, S2#1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.InteractionCycle#getKind <em>Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.InteractionCycle#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getInteractionCycle()
 * @model
 * @generated
 */
public interface InteractionCycle extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.couples.CycleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of cycle it is. Source: S1#45, S1#53, S2#1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.couples.CycleKind
	 * @see #setKind(CycleKind)
	 * @see org.relationalimages.model.couples.CouplesPackage#getInteractionCycle_Kind()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	CycleKind getKind();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.InteractionCycle#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.couples.CycleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CycleKind value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.CycleStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps of the round. Source: S1#45.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getInteractionCycle_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<CycleStep> getSteps();

} // InteractionCycle
