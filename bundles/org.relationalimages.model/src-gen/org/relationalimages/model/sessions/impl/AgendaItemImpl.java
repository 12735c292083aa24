// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.impl.ClinicalElementImpl;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.Topic;

public class AgendaItemImpl extends ClinicalElementImpl implements AgendaItem {
	protected static final Topic TOPIC_EDEFAULT = Topic.OTHER;
	protected Topic topic = TOPIC_EDEFAULT;
	protected static final boolean PLANNED_EDEFAULT = true;
	protected boolean planned = PLANNED_EDEFAULT;
	protected static final boolean DONE_EDEFAULT = false;
	protected boolean done = DONE_EDEFAULT;

	protected AgendaItemImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return SessionsPackage.Literals.AGENDA_ITEM;
	}

	@Override
	public Topic getTopic() {
		return topic;
	}

	@Override
	public void setTopic(Topic newTopic) {
		Topic oldTopic = topic;
		topic = newTopic == null ? TOPIC_EDEFAULT : newTopic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.AGENDA_ITEM__TOPIC, oldTopic, topic));
	}

	@Override
	public boolean isPlanned() {
		return planned;
	}

	@Override
	public void setPlanned(boolean newPlanned) {
		boolean oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.AGENDA_ITEM__PLANNED, oldPlanned, planned));
	}

	@Override
	public boolean isDone() {
		return done;
	}

	@Override
	public void setDone(boolean newDone) {
		boolean oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.AGENDA_ITEM__DONE, oldDone, done));
	}

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
}
