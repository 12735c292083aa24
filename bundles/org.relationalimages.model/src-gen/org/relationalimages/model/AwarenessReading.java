// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.relationalimages.model.sessions.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Awareness Reading</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How aware the person was of something in one session. Source: S0#12, S0#35, house.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.AwarenessReading#getSession <em>Session</em>}</li>
 *   <li>{@link org.relationalimages.model.AwarenessReading#getDegree <em>Degree</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.RimPackage#getAwarenessReading()
 * @model
 * @generated
 */
public interface AwarenessReading extends Identified {
	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session of this degree. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.relationalimages.model.RimPackage#getAwarenessReading_Session()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.AwarenessReading#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>Degree</b></em>' attribute.
	 * The default value is <code>"NOT_NOTED"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.AwarenessDegree}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The degree of awareness in that session. Source: S0#35.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Degree</em>' attribute.
	 * @see org.relationalimages.model.AwarenessDegree
	 * @see #setDegree(AwarenessDegree)
	 * @see org.relationalimages.model.RimPackage#getAwarenessReading_Degree()
	 * @model default="NOT_NOTED" required="true"
	 * @generated
	 */
	AwarenessDegree getDegree();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.AwarenessReading#getDegree <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Degree</em>' attribute.
	 * @see org.relationalimages.model.AwarenessDegree
	 * @see #getDegree()
	 * @generated
	 */
	void setDegree(AwarenessDegree value);

} // AwarenessReading
