// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relational Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A conditional pattern: as soon as I do this, the other will do that. Source: S0#31, S0#37.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.RelationalCondition#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalCondition#getTriggerKind <em>Trigger Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalCondition#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalCondition#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.relationalimages.model.images.RelationalCondition#getGuides <em>Guides</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.images.ImagesPackage#getRelationalCondition()
 * @model
 * @generated
 */
public interface RelationalCondition extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sets it off, told as "as soon as I...". Source: S0#37.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see #setTrigger(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalCondition_Trigger()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getTrigger();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalCondition#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(String value);

	/**
	 * Returns the value of the '<em><b>Trigger Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.images.TriggerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of trigger it is. Source: S0#37.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger Kind</em>' attribute.
	 * @see org.relationalimages.model.images.TriggerKind
	 * @see #setTriggerKind(TriggerKind)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalCondition_TriggerKind()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	TriggerKind getTriggerKind();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalCondition#getTriggerKind <em>Trigger Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger Kind</em>' attribute.
	 * @see org.relationalimages.model.images.TriggerKind
	 * @see #getTriggerKind()
	 * @generated
	 */
	void setTriggerKind(TriggerKind value);

	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How likely the person takes the response to be, 0 to 100 %. Source: S0#31, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see #setLikelihood(Integer)
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalCondition_Likelihood()
	 * @model dataType="org.relationalimages.model.Percent"
	 * @generated
	 */
	Integer getLikelihood();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.RelationalCondition#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(Integer value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.ExpectedResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the other is then expected to do. Source: S0#18, S0#29, S0#37.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' containment reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalCondition_Expected()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<ExpectedResponse> getExpected();

	/**
	 * Returns the value of the '<em><b>Guides</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.StrategyOfSurvival}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategies this expectation leads to. Source: S1#1, S0#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guides</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getRelationalCondition_Guides()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<StrategyOfSurvival> getGuides();

} // RelationalCondition
