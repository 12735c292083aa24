// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.cases.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Celebration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Celebrating the way and its meaning. Source: S1#44, S1#68.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.Celebration#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Celebration#getChangedSelf <em>Changed Self</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Celebration#getChangedRelationship <em>Changed Relationship</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Celebration#getChangedLife <em>Changed Life</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Celebration#getDiscovery <em>Discovery</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.Celebration#getWitnesses <em>Witnesses</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getCelebration()
 * @model
 * @generated
 */
public interface Celebration extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the journey means. Source: S1#44.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getCelebration_Meaning()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Celebration#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Changed Self</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed in the understanding of oneself. Source: S1#44.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed Self</em>' attribute.
	 * @see #setChangedSelf(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getCelebration_ChangedSelf()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getChangedSelf();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Celebration#getChangedSelf <em>Changed Self</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed Self</em>' attribute.
	 * @see #getChangedSelf()
	 * @generated
	 */
	void setChangedSelf(String value);

	/**
	 * Returns the value of the '<em><b>Changed Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed in the understanding of the relationship. Source: S1#44.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed Relationship</em>' attribute.
	 * @see #setChangedRelationship(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getCelebration_ChangedRelationship()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getChangedRelationship();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Celebration#getChangedRelationship <em>Changed Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed Relationship</em>' attribute.
	 * @see #getChangedRelationship()
	 * @generated
	 */
	void setChangedRelationship(String value);

	/**
	 * Returns the value of the '<em><b>Changed Life</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed in the understanding of life. Source: S1#44.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed Life</em>' attribute.
	 * @see #setChangedLife(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getCelebration_ChangedLife()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getChangedLife();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Celebration#getChangedLife <em>Changed Life</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed Life</em>' attribute.
	 * @see #getChangedLife()
	 * @generated
	 */
	void setChangedLife(String value);

	/**
	 * Returns the value of the '<em><b>Discovery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The most important discovery. Source: S1#44.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discovery</em>' attribute.
	 * @see #setDiscovery(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getCelebration_Discovery()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getDiscovery();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.Celebration#getDiscovery <em>Discovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discovery</em>' attribute.
	 * @see #getDiscovery()
	 * @generated
	 */
	void setDiscovery(String value);

	/**
	 * Returns the value of the '<em><b>Witnesses</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who witnesses it. Source: S1#68.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Witnesses</em>' reference list.
	 * @see org.relationalimages.model.practice.PracticePackage#getCelebration_Witnesses()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Person> getWitnesses();

} // Celebration
