// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whom something concerns: one person, or a couple as a unit. Source: S1#31, house.
 * <!-- end-model-doc -->
 *
 *
 * @see org.relationalimages.model.cases.CasesPackage#getParty()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Party extends ClinicalElement {
} // Party
