// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Revisable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can be understood anew and altered: an image or a meaning. Source: S0#4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.Revisable#getRevisedBy <em>Revised By</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Revisable#getResultOf <em>Result Of</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.images.ImagesPackage#getRevisable()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Revisable extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Revised By</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.ImageRevision}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.ImageRevision#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The revisions that altered it. Source: S0#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revised By</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRevisable_RevisedBy()
	 * @see org.relationalimages.model.images.ImageRevision#getFrom
	 * @model opposite="from" resolveProxies="false"
	 * @generated
	 */
	EList<ImageRevision> getRevisedBy();

	/**
	 * Returns the value of the '<em><b>Result Of</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.ImageRevision}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.ImageRevision#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The revisions it came out of. Source: S0#4, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Of</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRevisable_ResultOf()
	 * @see org.relationalimages.model.images.ImageRevision#getTo
	 * @model opposite="to" resolveProxies="false"
	 * @generated
	 */
	EList<ImageRevision> getResultOf();

} // Revisable
