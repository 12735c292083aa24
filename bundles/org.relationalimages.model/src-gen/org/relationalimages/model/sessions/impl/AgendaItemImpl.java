// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.impl.ClinicalElementImpl;

import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.Topic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.sessions.impl.AgendaItemImpl#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.AgendaItemImpl#isPlanned <em>Planned</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.AgendaItemImpl#isDone <em>Done</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgendaItemImpl extends ClinicalElementImpl implements AgendaItem {
	/**
	 * The default value of the '{@link #getTopic() <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected static final Topic TOPIC_EDEFAULT = Topic.OTHER;

	/**
	 * The cached value of the '{@link #getTopic() <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected Topic topic = TOPIC_EDEFAULT;

	/**
	 * The default value of the '{@link #isPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PLANNED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPlanned()
	 * @generated
	 * @ordered
	 */
	protected boolean planned = PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #isDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDone()
	 * @generated
	 * @ordered
	 */
	protected boolean done = DONE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgendaItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionsPackage.Literals.AGENDA_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Topic getTopic() {
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopic(Topic newTopic) {
		Topic oldTopic = topic;
		topic = newTopic == null ? TOPIC_EDEFAULT : newTopic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.AGENDA_ITEM__TOPIC, oldTopic, topic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(boolean newPlanned) {
		boolean oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.AGENDA_ITEM__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(boolean newDone) {
		boolean oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.AGENDA_ITEM__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionsPackage.AGENDA_ITEM__TOPIC:
				return getTopic();
			case SessionsPackage.AGENDA_ITEM__PLANNED:
				return isPlanned();
			case SessionsPackage.AGENDA_ITEM__DONE:
				return isDone();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionsPackage.AGENDA_ITEM__TOPIC:
				setTopic((Topic)newValue);
				return;
			case SessionsPackage.AGENDA_ITEM__PLANNED:
				setPlanned((Boolean)newValue);
				return;
			case SessionsPackage.AGENDA_ITEM__DONE:
				setDone((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionsPackage.AGENDA_ITEM__TOPIC:
				setTopic(TOPIC_EDEFAULT);
				return;
			case SessionsPackage.AGENDA_ITEM__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case SessionsPackage.AGENDA_ITEM__DONE:
				setDone(DONE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionsPackage.AGENDA_ITEM__TOPIC:
				return topic != TOPIC_EDEFAULT;
			case SessionsPackage.AGENDA_ITEM__PLANNED:
				return planned != PLANNED_EDEFAULT;
			case SessionsPackage.AGENDA_ITEM__DONE:
				return done != DONE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (topic: ");
		result.append(topic);
		result.append(", planned: ");
		result.append(planned);
		result.append(", done: ");
		result.append(done);
		result.append(')');
		return result.toString();
	}

} //AgendaItemImpl
