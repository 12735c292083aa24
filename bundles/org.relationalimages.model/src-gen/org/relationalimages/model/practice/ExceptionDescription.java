// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exception Description</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The deep description of one exception. Source: S1#34.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.ExceptionDescription#getOf <em>Of</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionDescription#getContext <em>Context</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionDescription#getThinking <em>Thinking</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionDescription#getDidDifferently <em>Did Differently</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionDescription#getBody <em>Body</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionDescription#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.ExceptionDescription#getIfFrequent <em>If Frequent</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getExceptionDescription()
 * @model
 * @generated
 */
public interface ExceptionDescription extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exception described. Source: S1#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of</em>' reference.
	 * @see #setOf(ExceptionEntry)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionDescription_Of()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ExceptionEntry getOf();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionDescription#getOf <em>Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of</em>' reference.
	 * @see #getOf()
	 * @generated
	 */
	void setOf(ExceptionEntry value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The context in detail. Source: S1#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionDescription_Context()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionDescription#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>Thinking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was thought. Source: S1#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thinking</em>' attribute.
	 * @see #setThinking(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionDescription_Thinking()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getThinking();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionDescription#getThinking <em>Thinking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thinking</em>' attribute.
	 * @see #getThinking()
	 * @generated
	 */
	void setThinking(String value);

	/**
	 * Returns the value of the '<em><b>Did Differently</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done differently. Source: S1#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Did Differently</em>' attribute.
	 * @see #setDidDifferently(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionDescription_DidDifferently()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getDidDifferently();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionDescription#getDidDifferently <em>Did Differently</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Did Differently</em>' attribute.
	 * @see #getDidDifferently()
	 * @generated
	 */
	void setDidDifferently(String value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was felt in the body. Source: S1#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionDescription_Body()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionDescription#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The forgotten capacity it shows. Source: S1#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionDescription_Capacity()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getCapacity();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionDescription#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(String value);

	/**
	 * Returns the value of the '<em><b>If Frequent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What would be if it were more frequent. Source: S1#34.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>If Frequent</em>' attribute.
	 * @see #setIfFrequent(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getExceptionDescription_IfFrequent()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getIfFrequent();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.ExceptionDescription#getIfFrequent <em>If Frequent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>If Frequent</em>' attribute.
	 * @see #getIfFrequent()
	 * @generated
	 */
	void setIfFrequent(String value);

} // ExceptionDescription
