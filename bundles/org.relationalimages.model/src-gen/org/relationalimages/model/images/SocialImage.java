// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Social Image</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A controlling image: a stereotype of society that blocks authenticity. Source: P6, P11.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.SocialImage#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.relationalimages.model.images.SocialImage#getGroup <em>Group</em>}</li>
 *   <li>{@link org.relationalimages.model.images.SocialImage#getEffect <em>Effect</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.images.ImagesPackage#getSocialImage()
 * @model
 * @generated
 */
public interface SocialImage extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the stereotype says. Source: P6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getSocialImage_Statement()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.SocialImage#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it is said of. Source: P6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getSocialImage_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.SocialImage#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does to the person. Source: P6, P11.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getSocialImage_Effect()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.SocialImage#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

} // SocialImage
