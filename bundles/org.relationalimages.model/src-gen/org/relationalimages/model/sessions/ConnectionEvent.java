// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Relationship;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A moment of connection or disconnection, with what it did to the five good things. Source: S0#6, S0#14, P8.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.sessions.ConnectionEvent#getOrder <em>Order</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.ConnectionEvent#getState <em>State</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.ConnectionEvent#getZest <em>Zest</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.ConnectionEvent#getAction <em>Action</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.ConnectionEvent#getClarity <em>Clarity</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.ConnectionEvent#getWorth <em>Worth</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.ConnectionEvent#getDesire <em>Desire</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.ConnectionEvent#getBetween <em>Between</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.ConnectionEvent#getRepairs <em>Repairs</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent()
 * @model
 * @generated
 */
public interface ConnectionEvent extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the session, from 0. Source: S0#14.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(Integer)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent_Order()
	 * @model default="0" dataType="org.relationalimages.model.Order" required="true"
	 * @generated
	 */
	Integer getOrder();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.ConnectionEvent#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Integer value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"CONNECTION"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.sessions.ConnectionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the relationship stood. Source: S0#6, P5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.relationalimages.model.sessions.ConnectionState
	 * @see #setState(ConnectionState)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent_State()
	 * @model default="CONNECTION" required="true"
	 * @generated
	 */
	ConnectionState getState();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.ConnectionEvent#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.relationalimages.model.sessions.ConnectionState
	 * @see #getState()
	 * @generated
	 */
	void setState(ConnectionState value);

	/**
	 * Returns the value of the '<em><b>Zest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More (+2) or less (-2) energy. Source: P8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zest</em>' attribute.
	 * @see #setZest(Integer)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent_Zest()
	 * @model dataType="org.relationalimages.model.FivePoint"
	 * @generated
	 */
	Integer getZest();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.ConnectionEvent#getZest <em>Zest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zest</em>' attribute.
	 * @see #getZest()
	 * @generated
	 */
	void setZest(Integer value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More (+2) or less (-2) ability to act. Source: P8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(Integer)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent_Action()
	 * @model dataType="org.relationalimages.model.FivePoint"
	 * @generated
	 */
	Integer getAction();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.ConnectionEvent#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(Integer value);

	/**
	 * Returns the value of the '<em><b>Clarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More clarity (+2) or more confusion (-2). Source: P8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clarity</em>' attribute.
	 * @see #setClarity(Integer)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent_Clarity()
	 * @model dataType="org.relationalimages.model.FivePoint"
	 * @generated
	 */
	Integer getClarity();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.ConnectionEvent#getClarity <em>Clarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clarity</em>' attribute.
	 * @see #getClarity()
	 * @generated
	 */
	void setClarity(Integer value);

	/**
	 * Returns the value of the '<em><b>Worth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More (+2) or less (-2) sense of worth. Source: P8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Worth</em>' attribute.
	 * @see #setWorth(Integer)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent_Worth()
	 * @model dataType="org.relationalimages.model.FivePoint"
	 * @generated
	 */
	Integer getWorth();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.ConnectionEvent#getWorth <em>Worth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Worth</em>' attribute.
	 * @see #getWorth()
	 * @generated
	 */
	void setWorth(Integer value);

	/**
	 * Returns the value of the '<em><b>Desire</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More desire for connection (+2) or more withdrawal (-2). Source: P8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Desire</em>' attribute.
	 * @see #setDesire(Integer)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent_Desire()
	 * @model dataType="org.relationalimages.model.FivePoint"
	 * @generated
	 */
	Integer getDesire();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.ConnectionEvent#getDesire <em>Desire</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desire</em>' attribute.
	 * @see #getDesire()
	 * @generated
	 */
	void setDesire(Integer value);

	/**
	 * Returns the value of the '<em><b>Between</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relationship it happened in. Source: S0#14.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Between</em>' reference.
	 * @see #setBetween(Relationship)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent_Between()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Relationship getBetween();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.ConnectionEvent#getBetween <em>Between</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Between</em>' reference.
	 * @see #getBetween()
	 * @generated
	 */
	void setBetween(Relationship value);

	/**
	 * Returns the value of the '<em><b>Repairs</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier disconnection that this moment repairs. Source: P5, P8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repairs</em>' reference.
	 * @see #setRepairs(ConnectionEvent)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionEvent_Repairs()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ConnectionEvent getRepairs();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.ConnectionEvent#getRepairs <em>Repairs</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repairs</em>' reference.
	 * @see #getRepairs()
	 * @generated
	 */
	void setRepairs(ConnectionEvent value);

} // ConnectionEvent
