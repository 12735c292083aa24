// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Person;

import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;

import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cycle Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One move in a cycle. Source: S1#45, S1#53.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.CycleStep#getOrder <em>Order</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.CycleStep#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.CycleStep#getPerson <em>Person</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.CycleStep#getImage <em>Image</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.CycleStep#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.CycleStep#getNext <em>Next</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.CycleStep#getExits <em>Exits</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getCycleStep()
 * @model
 * @generated
 */
public interface CycleStep extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the round, from 0. Source: S1#45.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(Integer)
	 * @see org.relationalimages.model.couples.CouplesPackage#getCycleStep_Order()
	 * @model default="0" dataType="org.relationalimages.model.Order" required="true"
	 * @generated
	 */
	Integer getOrder();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.CycleStep#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Integer value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person does, feels or thinks. Source: S1#45.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getCycleStep_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.CycleStep#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose move it is. Source: S1#45.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.relationalimages.model.couples.CouplesPackage#getCycleStep_Person()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.CycleStep#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Image</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The image that stirs behind it. Source: S1#46, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' reference.
	 * @see #setImage(RelationalImage)
	 * @see org.relationalimages.model.couples.CouplesPackage#getCycleStep_Image()
	 * @model resolveProxies="false"
	 * @generated
	 */
	RelationalImage getImage();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.CycleStep#getImage <em>Image</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' reference.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(RelationalImage value);

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategy it is an instance of. Source: S1#45, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategy</em>' reference.
	 * @see #setStrategy(StrategyOfSurvival)
	 * @see org.relationalimages.model.couples.CouplesPackage#getCycleStep_Strategy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	StrategyOfSurvival getStrategy();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.CycleStep#getStrategy <em>Strategy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' reference.
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(StrategyOfSurvival value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.CycleStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moves it calls for; the last leads back to the first. Source: S1#45.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getCycleStep_Next()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<CycleStep> getNext();

	/**
	 * Returns the value of the '<em><b>Exits</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.ReasonForChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What leads out of the round from here: an exception, a good experience. Source: S1#55, P50.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exits</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getCycleStep_Exits()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ReasonForChange> getExits();

} // CycleStep
