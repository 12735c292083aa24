// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exception Pattern</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What several exceptions have in common. Source: S1#35.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ExceptionPattern#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionPattern#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionPattern#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getExceptionPattern()
 * @model
 * @generated
 */
public interface ExceptionPattern extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The conditions under which they happen. Source: S1#35.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionPattern_Conditions()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getConditions();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionPattern#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(String value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.practice.PatternFactor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of condition it is. Source: S1#35.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see org.relationalimages.model.practice.PatternFactor
	 * @see #setFactor(PatternFactor)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionPattern_Factor()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	PatternFactor getFactor();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionPattern#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see org.relationalimages.model.practice.PatternFactor
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(PatternFactor value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.ExceptionEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exceptions it was found in. Source: S1#35.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' reference list.
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionPattern_Entries()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	EList<ExceptionEntry> getEntries();

} // ExceptionPattern
