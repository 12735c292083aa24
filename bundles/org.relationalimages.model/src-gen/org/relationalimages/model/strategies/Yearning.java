// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.YearnedFor;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Yearning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A longing for connection, even with the very people who hurt. Source: S0#8, S0#23.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.strategies.Yearning#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Yearning#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Yearning#isAcknowledged <em>Acknowledged</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Yearning#getToward <em>Toward</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Yearning#getParadoxes <em>Paradoxes</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.strategies.StrategiesPackage#getYearning()
 * @model
 * @generated
 */
public interface Yearning extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is longed for. Source: S0#8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getYearning_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Yearning#getText <em>Text</em>}' attribute.
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
	 * How strong it is, 0 to 10. Source: S0#8, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(Integer)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getYearning_Intensity()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getIntensity();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Yearning#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(Integer value);

	/**
	 * Returns the value of the '<em><b>Acknowledged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the longing was acknowledged and respected. Source: S0#23, S0#27.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acknowledged</em>' attribute.
	 * @see #setAcknowledged(boolean)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getYearning_Acknowledged()
	 * @model required="true"
	 * @generated
	 */
	boolean isAcknowledged();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Yearning#isAcknowledged <em>Acknowledged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acknowledged</em>' attribute.
	 * @see #isAcknowledged()
	 * @generated
	 */
	void setAcknowledged(boolean value);

	/**
	 * Returns the value of the '<em><b>Toward</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.YearnedFor}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.cases.YearnedFor#getYearnings <em>Yearnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people or relationships it goes out to. Source: S0#8, S0#23.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Toward</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getYearning_Toward()
	 * @see org.relationalimages.model.cases.YearnedFor#getYearnings
	 * @model opposite="yearnings" resolveProxies="false"
	 * @generated
	 */
	EList<YearnedFor> getToward();

	/**
	 * Returns the value of the '<em><b>Paradoxes</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.Paradox}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.strategies.Paradox#getYearning <em>Yearning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paradoxes it is one side of. Source: S0#8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paradoxes</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getYearning_Paradoxes()
	 * @see org.relationalimages.model.strategies.Paradox#getYearning
	 * @model opposite="yearning" resolveProxies="false"
	 * @generated
	 */
	EList<Paradox> getParadoxes();

} // Yearning
