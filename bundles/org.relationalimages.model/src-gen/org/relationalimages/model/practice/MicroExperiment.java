// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Micro Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Bringing the conditions of exceptions about on purpose for a few days, to learn and not to succeed. Source: S1#36.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.MicroExperiment#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.MicroExperiment#getDays <em>Days</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.MicroExperiment#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.MicroExperiment#getObservations <em>Observations</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.MicroExperiment#getLearned <em>Learned</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.MicroExperiment#isAsksToTalk <em>Asks To Talk</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.practice.PracticePackage#getMicroExperiment()
 * @model
 * @generated
 */
public interface MicroExperiment extends ExerciseForm {
	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pattern it recreates. Source: S1#36.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' reference.
	 * @see #setPattern(ExceptionPattern)
	 * @see org.relationalimages.model.practice.PracticePackage#getMicroExperiment_Pattern()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ExceptionPattern getPattern();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MicroExperiment#getPattern <em>Pattern</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' reference.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(ExceptionPattern value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many days, 1 to 14; three in the source. Source: S1#36.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute.
	 * @see #setDays(Integer)
	 * @see org.relationalimages.model.practice.PracticePackage#getMicroExperiment_Days()
	 * @model default="3" dataType="org.relationalimages.model.ExperimentDays" required="true"
	 * @generated
	 */
	Integer getDays();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MicroExperiment#getDays <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days</em>' attribute.
	 * @see #getDays()
	 * @generated
	 */
	void setDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done. Source: S1#36.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' attribute.
	 * @see #setPlan(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getMicroExperiment_Plan()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getPlan();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MicroExperiment#getPlan <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' attribute.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(String value);

	/**
	 * Returns the value of the '<em><b>Observations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was noticed. Source: S1#36.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observations</em>' attribute.
	 * @see #setObservations(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getMicroExperiment_Observations()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getObservations();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MicroExperiment#getObservations <em>Observations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observations</em>' attribute.
	 * @see #getObservations()
	 * @generated
	 */
	void setObservations(String value);

	/**
	 * Returns the value of the '<em><b>Learned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was learned. Source: S1#36, S1#63.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learned</em>' attribute.
	 * @see #setLearned(String)
	 * @see org.relationalimages.model.practice.PracticePackage#getMicroExperiment_Learned()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getLearned();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MicroExperiment#getLearned <em>Learned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learned</em>' attribute.
	 * @see #getLearned()
	 * @generated
	 */
	void setLearned(String value);

	/**
	 * Returns the value of the '<em><b>Asks To Talk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it asks the couple to talk; never before resources were found in a time of silence. Source: S1#5, S1#53, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asks To Talk</em>' attribute.
	 * @see #setAsksToTalk(boolean)
	 * @see org.relationalimages.model.practice.PracticePackage#getMicroExperiment_AsksToTalk()
	 * @model required="true"
	 * @generated
	 */
	boolean isAsksToTalk();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.practice.MicroExperiment#isAsksToTalk <em>Asks To Talk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asks To Talk</em>' attribute.
	 * @see #isAsksToTalk()
	 * @generated
	 */
	void setAsksToTalk(boolean value);

} // MicroExperiment
