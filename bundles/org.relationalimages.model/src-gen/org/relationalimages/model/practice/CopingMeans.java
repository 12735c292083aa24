// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coping Means</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that helps to cope, even if it seems imperfect. It is not evaluated: there is no score on purpose. Source: S1#4, S1#7, S1#14, S1#26.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.CopingMeans#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.CopingMeans#isImperfect <em>Imperfect</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.CopingMeans#getReframes <em>Reframes</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getCopingMeans()
 * @model
 * @generated
 */
public interface CopingMeans extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What helps. Source: S1#26.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getCopingMeans_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.CopingMeans#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Imperfect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it seems imperfect to the person; it counts nevertheless. Source: S1#26.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imperfect</em>' attribute.
	 * @see #setImperfect(boolean)
	 * @see org.relationalimages.model.practice.PracticePackage#getCopingMeans_Imperfect()
	 * @model required="true"
	 * @generated
	 */
	boolean isImperfect();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.CopingMeans#isImperfect <em>Imperfect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imperfect</em>' attribute.
	 * @see #isImperfect()
	 * @generated
	 */
	void setImperfect(boolean value);

	/**
	 * Returns the value of the '<em><b>Reframes</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.StrategyOfSurvival}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getReframedAs <em>Reframed As</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategies of survival that are the same behaviour, seen as a resource here. Source: S1#2, S1#11, S1#54, S0#16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reframes</em>' reference list.
	 * @see org.relationalimages.model.practice.PracticePackage#getCopingMeans_Reframes()
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getReframedAs
	 * @model opposite="reframedAs" resolveProxies="false"
	 * @generated
	 */
	EList<StrategyOfSurvival> getReframes();

} // CopingMeans
