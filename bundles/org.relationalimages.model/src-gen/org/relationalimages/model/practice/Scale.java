// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A scale on which people place themselves, from the most severe to the fully realised miracle. Source: S1#31, P31.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.Scale#getMin <em>Min</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Scale#getMax <em>Max</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Scale#getAnchorLow <em>Anchor Low</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Scale#getAnchorHigh <em>Anchor High</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Scale#getGoodEnough <em>Good Enough</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Scale#getReadings <em>Readings</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getScale()
 * @model
 * @generated
 */
public interface Scale extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its lower end; 1 in the source, 0 in much of the public literature. Source: S1#31, P30.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getScale_Min()
	 * @model default="1" dataType="org.relationalimages.model.ScaleBound" required="true"
	 * @generated
	 */
	Integer getMin();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Scale#getMin <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min</em>' attribute.
	 * @see #getMin()
	 * @generated
	 */
	void setMin(Integer value);

	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its upper end; above the lower end. Source: S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getScale_Max()
	 * @model default="10" dataType="org.relationalimages.model.ScaleBound" required="true"
	 * @generated
	 */
	Integer getMax();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Scale#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(Integer value);

	/**
	 * Returns the value of the '<em><b>Anchor Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the lower end means, for example "most severe". Source: S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor Low</em>' attribute.
	 * @see #setAnchorLow(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getScale_AnchorLow()
	 * @model
	 * @generated
	 */
	String getAnchorLow();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Scale#getAnchorLow <em>Anchor Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor Low</em>' attribute.
	 * @see #getAnchorLow()
	 * @generated
	 */
	void setAnchorLow(String value);

	/**
	 * Returns the value of the '<em><b>Anchor High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the upper end means, for example "the miracle has fully come true". Source: S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor High</em>' attribute.
	 * @see #setAnchorHigh(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getScale_AnchorHigh()
	 * @model
	 * @generated
	 */
	String getAnchorHigh();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Scale#getAnchorHigh <em>Anchor High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor High</em>' attribute.
	 * @see #getAnchorHigh()
	 * @generated
	 */
	void setAnchorHigh(String value);

	/**
	 * Returns the value of the '<em><b>Good Enough</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The point that would be good enough. Source: P31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Good Enough</em>' attribute.
	 * @see #setGoodEnough(Double)
	 * @see org.relationalimages.model.practice.PracticePackage#getScale_GoodEnough()
	 * @model dataType="org.relationalimages.model.ScaleScore"
	 * @generated
	 */
	Double getGoodEnough();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Scale#getGoodEnough <em>Good Enough</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Good Enough</em>' attribute.
	 * @see #getGoodEnough()
	 * @generated
	 */
	void setGoodEnough(Double value);

	/**
	 * Returns the value of the '<em><b>Readings</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.ScaleReading}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.practice.ScaleReading#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The places taken on it over time. Source: S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Readings</em>' reference list.
	 * @see org.relationalimages.model.practice.PracticePackage#getScale_Readings()
	 * @see org.relationalimages.model.practice.ScaleReading#getScale
	 * @model opposite="scale" resolveProxies="false"
	 * @generated
	 */
	EList<ScaleReading> getReadings();

} // Scale
