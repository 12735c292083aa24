// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.RelationalImage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fear</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The fear of what others will do in answer to the yearning. Source: S0#9, S0#18.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.strategies.Fear#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Fear#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Fear#getFeedsFrom <em>Feeds From</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Fear#getImage <em>Image</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.strategies.StrategiesPackage#getFear()
 * @model
 * @generated
 */
public interface Fear extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is feared. Source: S0#9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getFear_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Fear#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strong it is, 0 to 10. Source: S0#9, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(Integer)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getFear_Intensity()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getIntensity();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Fear#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(Integer value);

	/**
	 * Returns the value of the '<em><b>Feeds From</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.Experience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The neglects, humiliations and violations it feeds from. Source: S0#9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feeds From</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getFear_FeedsFrom()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Experience> getFeedsFrom();

	/**
	 * Returns the value of the '<em><b>Image</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images that hold the fear. Source: S0#18.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getFear_Image()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getImage();

} // Fear
