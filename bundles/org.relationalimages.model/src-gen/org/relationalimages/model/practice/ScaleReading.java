// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.cases.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale Reading</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place taken on a scale, as a range: low and high are the same for a single number. Source: S1#31, P31.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ScaleReading#getScale <em>Scale</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ScaleReading#getOf <em>Of</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ScaleReading#getLow <em>Low</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ScaleReading#getHigh <em>High</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ScaleReading#getWhyNotLower <em>Why Not Lower</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ScaleReading#getChangedHow <em>Changed How</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ScaleReading#getOnePointUp <em>One Point Up</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getScaleReading()
 * @model
 * @generated
 */
public interface ScaleReading extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.practice.Scale#getReadings <em>Readings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scale. Source: S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(Scale)
	 * @see org.relationalimages.model.practice.PracticePackage#getScaleReading_Scale()
	 * @see org.relationalimages.model.practice.Scale#getReadings
	 * @model opposite="readings" resolveProxies="false" required="true"
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ScaleReading#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it is about: one person or the couple. Source: S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of</em>' reference.
	 * @see #setOf(Party)
	 * @see org.relationalimages.model.practice.PracticePackage#getScaleReading_Of()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Party getOf();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ScaleReading#getOf <em>Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of</em>' reference.
	 * @see #getOf()
	 * @generated
	 */
	void setOf(Party value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lower end of the place taken, in half points, within the scale. Source: S1#31, S1#47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(Double)
	 * @see org.relationalimages.model.practice.PracticePackage#getScaleReading_Low()
	 * @model dataType="org.relationalimages.model.ScaleScore" required="true"
	 * @generated
	 */
	Double getLow();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ScaleReading#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(Double value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The upper end of the place taken; not below the lower end. Source: S1#31, S1#47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(Double)
	 * @see org.relationalimages.model.practice.PracticePackage#getScaleReading_High()
	 * @model dataType="org.relationalimages.model.ScaleScore" required="true"
	 * @generated
	 */
	Double getHigh();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ScaleReading#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(Double value);

	/**
	 * Returns the value of the '<em><b>Why Not Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What keeps it from being lower. Source: S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why Not Lower</em>' attribute.
	 * @see #setWhyNotLower(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getScaleReading_WhyNotLower()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getWhyNotLower();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ScaleReading#getWhyNotLower <em>Why Not Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why Not Lower</em>' attribute.
	 * @see #getWhyNotLower()
	 * @generated
	 */
	void setWhyNotLower(String value);

	/**
	 * Returns the value of the '<em><b>Changed How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it changed over time. Source: S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed How</em>' attribute.
	 * @see #setChangedHow(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getScaleReading_ChangedHow()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getChangedHow();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ScaleReading#getChangedHow <em>Changed How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed How</em>' attribute.
	 * @see #getChangedHow()
	 * @generated
	 */
	void setChangedHow(String value);

	/**
	 * Returns the value of the '<em><b>One Point Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first difference one point up. Source: S1#12, S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>One Point Up</em>' attribute.
	 * @see #setOnePointUp(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getScaleReading_OnePointUp()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getOnePointUp();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ScaleReading#getOnePointUp <em>One Point Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>One Point Up</em>' attribute.
	 * @see #getOnePointUp()
	 * @generated
	 */
	void setOnePointUp(String value);

} // ScaleReading
