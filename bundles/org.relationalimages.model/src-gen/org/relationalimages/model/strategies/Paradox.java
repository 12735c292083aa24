// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.images.RelationalImage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paradox</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The central relational paradox: yearning for connection while keeping important parts of oneself out of it. Source: S0#7, S0#8, S0#10, S1#67.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.strategies.Paradox#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Paradox#getShameNote <em>Shame Note</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Paradox#getEmpathyWithYearning <em>Empathy With Yearning</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Paradox#getEmpathyWithStrategy <em>Empathy With Strategy</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Paradox#getYearning <em>Yearning</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Paradox#getFears <em>Fears</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Paradox#getStrategies <em>Strategies</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Paradox#getImages <em>Images</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.strategies.StrategiesPackage#getParadox()
 * @model
 * @generated
 */
public interface Paradox extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paradox in a few sentences. Source: S0#7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getParadox_Summary()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Paradox#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Shame Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How others' judgement adds shame and bewilderment. Source: S0#25.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shame Note</em>' attribute.
	 * @see #setShameNote(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getParadox_ShameNote()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getShameNote();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Paradox#getShameNote <em>Shame Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shame Note</em>' attribute.
	 * @see #getShameNote()
	 * @generated
	 */
	void setShameNote(String value);

	/**
	 * Returns the value of the '<em><b>Empathy With Yearning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the yearning was met with empathy. Source: S0#15, S0#27.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Empathy With Yearning</em>' attribute.
	 * @see #setEmpathyWithYearning(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getParadox_EmpathyWithYearning()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getEmpathyWithYearning();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Paradox#getEmpathyWithYearning <em>Empathy With Yearning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Empathy With Yearning</em>' attribute.
	 * @see #getEmpathyWithYearning()
	 * @generated
	 */
	void setEmpathyWithYearning(String value);

	/**
	 * Returns the value of the '<em><b>Empathy With Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the ways of staying out were met with empathy. Source: S0#15, S0#24.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Empathy With Strategy</em>' attribute.
	 * @see #setEmpathyWithStrategy(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getParadox_EmpathyWithStrategy()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getEmpathyWithStrategy();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Paradox#getEmpathyWithStrategy <em>Empathy With Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Empathy With Strategy</em>' attribute.
	 * @see #getEmpathyWithStrategy()
	 * @generated
	 */
	void setEmpathyWithStrategy(String value);

	/**
	 * Returns the value of the '<em><b>Yearning</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.Yearning}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.strategies.Yearning#getParadoxes <em>Paradoxes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The yearnings, one side of the paradox. Source: S0#8, S0#15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yearning</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getParadox_Yearning()
	 * @see org.relationalimages.model.strategies.Yearning#getParadoxes
	 * @model opposite="paradoxes" resolveProxies="false" required="true"
	 * @generated
	 */
	EList<Yearning> getYearning();

	/**
	 * Returns the value of the '<em><b>Fears</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.Fear}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fears in between. Source: S0#9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fears</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getParadox_Fears()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Fear> getFears();

	/**
	 * Returns the value of the '<em><b>Strategies</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.StrategyOfSurvival}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ways of staying out, the other side. Source: S0#13, S0#15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategies</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getParadox_Strategies()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	EList<StrategyOfSurvival> getStrategies();

	/**
	 * Returns the value of the '<em><b>Images</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images that join both sides. Source: S0#16, S0#18.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Images</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getParadox_Images()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	EList<RelationalImage> getImages();

} // Paradox
