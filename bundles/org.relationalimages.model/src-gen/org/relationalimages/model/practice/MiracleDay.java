// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Miracle Day</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to the miracle question: the day after the miracle; the more specific, the better. Source: S1#4, S1#13, S1#30.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.MiracleDay#getFirstSign <em>First Sign</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.MiracleDay#getIDo <em>IDo</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.MiracleDay#getPartnerDoes <em>Partner Does</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.MiracleDay#getInteractions <em>Interactions</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.MiracleDay#getDetails <em>Details</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getMiracleDay()
 * @model
 * @generated
 */
public interface MiracleDay extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>First Sign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first small sign. Source: S1#30.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Sign</em>' attribute.
	 * @see #setFirstSign(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getMiracleDay_FirstSign()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getFirstSign();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MiracleDay#getFirstSign <em>First Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Sign</em>' attribute.
	 * @see #getFirstSign()
	 * @generated
	 */
	void setFirstSign(String value);

	/**
	 * Returns the value of the '<em><b>IDo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What I do differently. Source: S1#30.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>IDo</em>' attribute.
	 * @see #setIDo(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getMiracleDay_IDo()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getIDo();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MiracleDay#getIDo <em>IDo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>IDo</em>' attribute.
	 * @see #getIDo()
	 * @generated
	 */
	void setIDo(String value);

	/**
	 * Returns the value of the '<em><b>Partner Does</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the partner does differently. Source: S1#30.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner Does</em>' attribute.
	 * @see #setPartnerDoes(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getMiracleDay_PartnerDoes()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getPartnerDoes();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MiracleDay#getPartnerDoes <em>Partner Does</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner Does</em>' attribute.
	 * @see #getPartnerDoes()
	 * @generated
	 */
	void setPartnerDoes(String value);

	/**
	 * Returns the value of the '<em><b>Interactions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the two are with each other. Source: S1#30.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interactions</em>' attribute.
	 * @see #setInteractions(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getMiracleDay_Interactions()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getInteractions();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MiracleDay#getInteractions <em>Interactions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interactions</em>' attribute.
	 * @see #getInteractions()
	 * @generated
	 */
	void setInteractions(String value);

	/**
	 * Returns the value of the '<em><b>Details</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further details. Source: S1#30.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Details</em>' attribute.
	 * @see #setDetails(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getMiracleDay_Details()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getDetails();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MiracleDay#getDetails <em>Details</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Details</em>' attribute.
	 * @see #getDetails()
	 * @generated
	 */
	void setDetails(String value);

} // MiracleDay
