// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exception Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An exception: a time when the problem was absent or smaller. One entry of the daily log. Source: S1#4, S1#8, S1#28.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ExceptionEntry#getContext <em>Context</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionEntry#getBehavior <em>Behavior</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionEntry#getThoughts <em>Thoughts</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionEntry#getEmotions <em>Emotions</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionEntry#getReveals <em>Reveals</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionEntry#getContradicts <em>Contradicts</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionEntry#isSelected <em>Selected</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getExceptionEntry()
 * @model
 * @generated
 */
public interface ExceptionEntry extends ExerciseForm, ReasonForChange {
	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where and when it was, and who was there. Source: S1#28.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionEntry_Context()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionEntry#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>Behavior</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done. Source: S1#28.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Behavior</em>' attribute.
	 * @see #setBehavior(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionEntry_Behavior()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getBehavior();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionEntry#getBehavior <em>Behavior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Behavior</em>' attribute.
	 * @see #getBehavior()
	 * @generated
	 */
	void setBehavior(String value);

	/**
	 * Returns the value of the '<em><b>Thoughts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was thought. Source: S1#28.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thoughts</em>' attribute.
	 * @see #setThoughts(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionEntry_Thoughts()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getThoughts();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionEntry#getThoughts <em>Thoughts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thoughts</em>' attribute.
	 * @see #getThoughts()
	 * @generated
	 */
	void setThoughts(String value);

	/**
	 * Returns the value of the '<em><b>Emotions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was felt. Source: S1#28.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emotions</em>' attribute.
	 * @see #setEmotions(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionEntry_Emotions()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getEmotions();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionEntry#getEmotions <em>Emotions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emotions</em>' attribute.
	 * @see #getEmotions()
	 * @generated
	 */
	void setEmotions(String value);

	/**
	 * Returns the value of the '<em><b>Reveals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The crucial information it reveals. Source: S1#28.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reveals</em>' attribute.
	 * @see #setReveals(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionEntry_Reveals()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getReveals();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionEntry#getReveals <em>Reveals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reveals</em>' attribute.
	 * @see #getReveals()
	 * @generated
	 */
	void setReveals(String value);

	/**
	 * Returns the value of the '<em><b>Contradicts</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getExceptions <em>Exceptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images it speaks against. Source: S1#65, P6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contradicts</em>' reference list.
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionEntry_Contradicts()
	 * @see org.relationalimages.model.images.RelationalImage#getExceptions
	 * @model opposite="exceptions" resolveProxies="false"
	 * @generated
	 */
	EList<RelationalImage> getContradicts();

	/**
	 * Returns the value of the '<em><b>Selected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it was chosen for a deep description. Source: S1#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selected</em>' attribute.
	 * @see #setSelected(boolean)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionEntry_Selected()
	 * @model required="true"
	 * @generated
	 */
	boolean isSelected();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionEntry#isSelected <em>Selected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Selected</em>' attribute.
	 * @see #isSelected()
	 * @generated
	 */
	void setSelected(boolean value);

} // ExceptionEntry
