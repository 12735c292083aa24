// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Person;

import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;

import org.relationalimages.model.sessions.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enactment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An old image being played out, in the therapy or elsewhere. Source: S0#20.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#getArena <em>Arena</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#isSymbolic <em>Symbolic</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#isDisplaced <em>Displaced</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#isDistorted <em>Distorted</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#isFormsConsidered <em>Forms Considered</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#getTherapistResponse <em>Therapist Response</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#getImage <em>Image</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#getSession <em>Session</em>}</li>
 *   <li>{@link org.relationalimages.model.strategies.Enactment#getWithPerson <em>With Person</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment()
 * @model
 * @generated
 */
public interface Enactment extends ClinicalElement, ReasonForChange {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Enactment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Arena</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.strategies.Arena}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was played out. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arena</em>' attribute.
	 * @see org.relationalimages.model.strategies.Arena
	 * @see #setArena(Arena)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_Arena()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	Arena getArena();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Enactment#getArena <em>Arena</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arena</em>' attribute.
	 * @see org.relationalimages.model.strategies.Arena
	 * @see #getArena()
	 * @generated
	 */
	void setArena(Arena value);

	/**
	 * Returns the value of the '<em><b>Symbolic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it was played out symbolically. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbolic</em>' attribute.
	 * @see #setSymbolic(boolean)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_Symbolic()
	 * @model required="true"
	 * @generated
	 */
	boolean isSymbolic();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Enactment#isSymbolic <em>Symbolic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbolic</em>' attribute.
	 * @see #isSymbolic()
	 * @generated
	 */
	void setSymbolic(boolean value);

	/**
	 * Returns the value of the '<em><b>Displaced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it was displaced to somebody else. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Displaced</em>' attribute.
	 * @see #setDisplaced(boolean)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_Displaced()
	 * @model required="true"
	 * @generated
	 */
	boolean isDisplaced();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Enactment#isDisplaced <em>Displaced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Displaced</em>' attribute.
	 * @see #isDisplaced()
	 * @generated
	 */
	void setDisplaced(boolean value);

	/**
	 * Returns the value of the '<em><b>Distorted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it was played out in a distorted form. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distorted</em>' attribute.
	 * @see #setDistorted(boolean)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_Distorted()
	 * @model required="true"
	 * @generated
	 */
	boolean isDistorted();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Enactment#isDistorted <em>Distorted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distorted</em>' attribute.
	 * @see #isDistorted()
	 * @generated
	 */
	void setDistorted(boolean value);

	/**
	 * Returns the value of the '<em><b>Forms Considered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when symbolic, displaced and distorted were considered and none applies. Source: S0#20, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forms Considered</em>' attribute.
	 * @see #setFormsConsidered(boolean)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_FormsConsidered()
	 * @model required="true"
	 * @generated
	 */
	boolean isFormsConsidered();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Enactment#isFormsConsidered <em>Forms Considered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forms Considered</em>' attribute.
	 * @see #isFormsConsidered()
	 * @generated
	 */
	void setFormsConsidered(boolean value);

	/**
	 * Returns the value of the '<em><b>Therapist Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the therapist answered. Source: S0#19, S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Therapist Response</em>' attribute.
	 * @see #setTherapistResponse(String)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_TherapistResponse()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getTherapistResponse();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Enactment#getTherapistResponse <em>Therapist Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Therapist Response</em>' attribute.
	 * @see #getTherapistResponse()
	 * @generated
	 */
	void setTherapistResponse(String value);

	/**
	 * Returns the value of the '<em><b>Image</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.RelationalImage#getEnactments <em>Enactments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images that are played out. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_Image()
	 * @see org.relationalimages.model.images.RelationalImage#getEnactments
	 * @model opposite="enactments" resolveProxies="false" required="true"
	 * @generated
	 */
	EList<RelationalImage> getImage();

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.StrategyOfSurvival}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategies seen in it. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategy</em>' reference list.
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_Strategy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<StrategyOfSurvival> getStrategy();

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session it happened in or was told in. Source: S0#14.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_Session()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Enactment#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>With Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With whom it was played out. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>With Person</em>' reference.
	 * @see #setWithPerson(Person)
	 * @see org.relationalimages.model.strategies.StrategiesPackage#getEnactment_WithPerson()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getWithPerson();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.strategies.Enactment#getWithPerson <em>With Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>With Person</em>' reference.
	 * @see #getWithPerson()
	 * @generated
	 */
	void setWithPerson(Person value);

} // Enactment
