// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing to take up in a session. Source: S2#2, S2#11, S2#12.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.sessions.AgendaItem#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.AgendaItem#isPlanned <em>Planned</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.AgendaItem#isDone <em>Done</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.sessions.SessionsPackage#getAgendaItem()
 * @model
 * @generated
 */
public interface AgendaItem extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Topic</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.sessions.Topic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about. Source: S2#2, S2#11, S2#12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topic</em>' attribute.
	 * @see org.relationalimages.model.sessions.Topic
	 * @see #setTopic(Topic)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getAgendaItem_Topic()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	Topic getTopic();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.AgendaItem#getTopic <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' attribute.
	 * @see org.relationalimages.model.sessions.Topic
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(Topic value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it was planned beforehand. Source: S2#11.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(boolean)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getAgendaItem_Planned()
	 * @model default="true" required="true"
	 * @generated
	 */
	boolean isPlanned();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.AgendaItem#isPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #isPlanned()
	 * @generated
	 */
	void setPlanned(boolean value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it was taken up. Source: S2#12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(boolean)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getAgendaItem_Done()
	 * @model required="true"
	 * @generated
	 */
	boolean isDone();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.AgendaItem#isDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #isDone()
	 * @generated
	 */
	void setDone(boolean value);

} // AgendaItem
