// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guide</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How to teach with this case. Source: P82, house.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.teaching.TeachingGuide#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.TeachingGuide#getLevel <em>Level</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.TeachingGuide#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.TeachingGuide#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.TeachingGuide#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.teaching.TeachingPackage#getTeachingGuide()
 * @model
 * @generated
 */
public interface TeachingGuide extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be learned. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' attribute list.
	 * @see org.relationalimages.model.teaching.TeachingPackage#getTeachingGuide_Objectives()
	 * @model unique="false"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	EList<String> getObjectives();

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"INTRODUCTORY"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.teaching.TeachingLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom it is meant. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.relationalimages.model.teaching.TeachingLevel
	 * @see #setLevel(TeachingLevel)
	 * @see org.relationalimages.model.teaching.TeachingPackage#getTeachingGuide_Level()
	 * @model default="INTRODUCTORY" required="true"
	 * @generated
	 */
	TeachingLevel getLevel();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.teaching.TeachingGuide#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.relationalimages.model.teaching.TeachingLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(TeachingLevel value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes, in minutes. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.relationalimages.model.teaching.TeachingPackage#getTeachingGuide_Minutes()
	 * @model dataType="org.relationalimages.model.Minutes"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.teaching.TeachingGuide#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions to put to the group. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' attribute list.
	 * @see org.relationalimages.model.teaching.TeachingPackage#getTeachingGuide_Questions()
	 * @model unique="false"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	EList<String> getQuestions();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.teaching.RevealStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps by which the case is revealed. Source: P82.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.relationalimages.model.teaching.TeachingPackage#getTeachingGuide_Steps()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<RevealStep> getSteps();

} // TeachingGuide
