// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One entry of the action menu of ten to twenty. Source: S1#38.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ActionItem#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionItem#isConcrete <em>Concrete</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionItem#isFeasible <em>Feasible</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionItem#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionItem#getStyle <em>Style</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionItem#isAsksToTalk <em>Asks To Talk</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ActionItem#getGrowsFrom <em>Grows From</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getActionItem()
 * @model
 * @generated
 */
public interface ActionItem extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The action, so that it could be seen: "hug partner for thirty seconds". Source: S1#38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionItem_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionItem#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Concrete</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it could be seen by others. Source: S1#38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concrete</em>' attribute.
	 * @see #setConcrete(boolean)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionItem_Concrete()
	 * @model default="true" required="true"
	 * @generated
	 */
	boolean isConcrete();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionItem#isConcrete <em>Concrete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concrete</em>' attribute.
	 * @see #isConcrete()
	 * @generated
	 */
	void setConcrete(boolean value);

	/**
	 * Returns the value of the '<em><b>Feasible</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it can be done. Source: S1#38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feasible</em>' attribute.
	 * @see #setFeasible(boolean)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionItem_Feasible()
	 * @model default="true" required="true"
	 * @generated
	 */
	boolean isFeasible();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionItem#isFeasible <em>Feasible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feasible</em>' attribute.
	 * @see #isFeasible()
	 * @generated
	 */
	void setFeasible(boolean value);

	/**
	 * Returns the value of the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The situation it is for. Source: S1#38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Situation</em>' attribute.
	 * @see #setSituation(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionItem_Situation()
	 * @model
	 * @generated
	 */
	String getSituation();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionItem#getSituation <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Situation</em>' attribute.
	 * @see #getSituation()
	 * @generated
	 */
	void setSituation(String value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of action it is, for variety. Source: S1#38.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see #setStyle(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionItem_Style()
	 * @model
	 * @generated
	 */
	String getStyle();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionItem#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(String value);

	/**
	 * Returns the value of the '<em><b>Asks To Talk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it asks the couple to talk; never before resources were found in a time of silence. Source: S1#5, S1#53, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asks To Talk</em>' attribute.
	 * @see #setAsksToTalk(boolean)
	 * @see org.relationalimages.model.practice.PracticePackage#getActionItem_AsksToTalk()
	 * @model required="true"
	 * @generated
	 */
	boolean isAsksToTalk();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ActionItem#isAsksToTalk <em>Asks To Talk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asks To Talk</em>' attribute.
	 * @see #isAsksToTalk()
	 * @generated
	 */
	void setAsksToTalk(boolean value);

	/**
	 * Returns the value of the '<em><b>Grows From</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.ExerciseForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The experiments, exceptions or miracle days it grows from. Source: S1#36, S1#38, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grows From</em>' reference list.
	 * @see org.relationalimages.model.practice.PracticePackage#getActionItem_GrowsFrom()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ExerciseForm> getGrowsFrom();

} // ActionItem
