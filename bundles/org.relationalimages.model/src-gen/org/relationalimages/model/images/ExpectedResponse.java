// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expected Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the other person is expected to do. Source: S0#18, S0#37.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.ExpectedResponse#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.images.ExpectedResponse#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.images.ImagesPackage#getExpectedResponse()
 * @model
 * @generated
 */
public interface ExpectedResponse extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The expected response in the person's words. Source: S0#37.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getExpectedResponse_Text()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.ExpectedResponse#getText <em>Text</em>}' attribute.
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
	 * The literals are from the enumeration {@link org.relationalimages.model.images.ResponseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of response it is. Source: S0#37.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.images.ResponseKind
	 * @see #setKind(ResponseKind)
	 * @see org.relationalimages.model.images.ImagesPackage#getExpectedResponse_Kind()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	ResponseKind getKind();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.ExpectedResponse#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.images.ResponseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ResponseKind value);

} // ExpectedResponse
