// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Threat Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a developing threat response goes back to: an event between the two, or where a partner stands. Source: S2#6, S2#13.
 * <!-- end-model-doc -->
 *
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getThreatSource()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface ThreatSource extends ClinicalElement {
} // ThreatSource
