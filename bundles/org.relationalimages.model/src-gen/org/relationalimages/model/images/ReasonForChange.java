// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reason For Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can move an image: an experience, an exception from daily life, or an enactment. Source: S0#4, S1#8, P6.
 * <!-- end-model-doc -->
 *
 *
 * @see org.relationalimages.model.images.ImagesPackage#getReasonForChange()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface ReasonForChange extends ClinicalElement {
} // ReasonForChange
