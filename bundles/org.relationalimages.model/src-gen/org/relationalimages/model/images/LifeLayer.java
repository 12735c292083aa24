// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Life Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A time of life in which images were formed; images of later layers rest on earlier ones. A band on Image Layers, the earliest at the bottom. Source: S0#16, S0#17, S0#38.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.LifeLayer#getOrder <em>Order</em>}</li>
 *   <li>{@link org.relationalimages.model.images.LifeLayer#getStage <em>Stage</em>}</li>
 *   <li>{@link org.relationalimages.model.images.LifeLayer#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.relationalimages.model.images.LifeLayer#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.relationalimages.model.images.LifeLayer#getImages <em>Images</em>}</li>
 *   <li>{@link org.relationalimages.model.images.LifeLayer#getExperiences <em>Experiences</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.images.ImagesPackage#getLifeLayer()
 * @model
 * @generated
 */
public interface LifeLayer extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place from below: 0 is infancy or the earliest layer. No two layers share one. Source: S0#38, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(Integer)
	 * @see org.relationalimages.model.images.ImagesPackage#getLifeLayer_Order()
	 * @model default="0" dataType="org.relationalimages.model.Order" required="true"
	 * @generated
	 */
	Integer getOrder();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.LifeLayer#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Integer value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The default value is <code>"PRESENT"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.images.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stretch of life. Source: S0#17, S0#38, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.relationalimages.model.images.Stage
	 * @see #setStage(Stage)
	 * @see org.relationalimages.model.images.ImagesPackage#getLifeLayer_Stage()
	 * @model default="PRESENT" required="true"
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.LifeLayer#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.relationalimages.model.images.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age at its beginning, in years, 0 to 120. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age From</em>' attribute.
	 * @see #setAgeFrom(Double)
	 * @see org.relationalimages.model.images.ImagesPackage#getLifeLayer_AgeFrom()
	 * @model dataType="org.relationalimages.model.AgeYears"
	 * @generated
	 */
	Double getAgeFrom();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.LifeLayer#getAgeFrom <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age From</em>' attribute.
	 * @see #getAgeFrom()
	 * @generated
	 */
	void setAgeFrom(Double value);

	/**
	 * Returns the value of the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age at its end, in years, 0 to 120; not below ageFrom. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age To</em>' attribute.
	 * @see #setAgeTo(Double)
	 * @see org.relationalimages.model.images.ImagesPackage#getLifeLayer_AgeTo()
	 * @model dataType="org.relationalimages.model.AgeYears"
	 * @generated
	 */
	Double getAgeTo();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.LifeLayer#getAgeTo <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age To</em>' attribute.
	 * @see #getAgeTo()
	 * @generated
	 */
	void setAgeTo(Double value);

	/**
	 * Returns the value of the '<em><b>Images</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images of this layer. Source: S0#16, S0#17.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Images</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getLifeLayer_Images()
	 * @see org.relationalimages.model.images.RelationalImage#getLayer
	 * @model opposite="layer" resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getImages();

	/**
	 * Returns the value of the '<em><b>Experiences</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.Experience}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.Experience#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The experiences of this layer. Source: S0#17, S0#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiences</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getLifeLayer_Experiences()
	 * @see org.relationalimages.model.images.Experience#getLayer
	 * @model opposite="layer" resolveProxies="false"
	 * @generated
	 */
	EList<Experience> getExperiences();

} // LifeLayer
