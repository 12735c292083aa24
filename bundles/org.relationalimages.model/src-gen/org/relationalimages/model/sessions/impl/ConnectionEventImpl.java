// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.impl.FormulatedElementImpl;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.ConnectionState;
import org.relationalimages.model.sessions.SessionsPackage;

public class ConnectionEventImpl extends FormulatedElementImpl implements ConnectionEvent {
	protected static final Integer ORDER_EDEFAULT = Integer.valueOf(0);
	protected Integer order = ORDER_EDEFAULT;
	protected static final ConnectionState STATE_EDEFAULT = ConnectionState.CONNECTION;
	protected ConnectionState state = STATE_EDEFAULT;
	protected static final Integer ZEST_EDEFAULT = null;
	protected Integer zest = ZEST_EDEFAULT;
	protected static final Integer ACTION_EDEFAULT = null;
	protected Integer action = ACTION_EDEFAULT;
	protected static final Integer CLARITY_EDEFAULT = null;
	protected Integer clarity = CLARITY_EDEFAULT;
	protected static final Integer WORTH_EDEFAULT = null;
	protected Integer worth = WORTH_EDEFAULT;
	protected static final Integer DESIRE_EDEFAULT = null;
	protected Integer desire = DESIRE_EDEFAULT;
	protected Relationship between;
	protected ConnectionEvent repairs;

	protected ConnectionEventImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return SessionsPackage.Literals.CONNECTION_EVENT;
	}

	@Override
	public Integer getOrder() {
		return order;
	}

	@Override
	public void setOrder(Integer newOrder) {
		Integer oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.CONNECTION_EVENT__ORDER, oldOrder, order));
	}

	@Override
	public ConnectionState getState() {
		return state;
	}

	@Override
	public void setState(ConnectionState newState) {
		ConnectionState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.CONNECTION_EVENT__STATE, oldState, state));
	}

	@Override
	public Integer getZest() {
		return zest;
	}

	@Override
	public void setZest(Integer newZest) {
		Integer oldZest = zest;
		zest = newZest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.CONNECTION_EVENT__ZEST, oldZest, zest));
	}

	@Override
	public Integer getAction() {
		return action;
	}

	@Override
	public void setAction(Integer newAction) {
		Integer oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.CONNECTION_EVENT__ACTION, oldAction, action));
	}

	@Override
	public Integer getClarity() {
		return clarity;
	}

	@Override
	public void setClarity(Integer newClarity) {
		Integer oldClarity = clarity;
		clarity = newClarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.CONNECTION_EVENT__CLARITY, oldClarity, clarity));
	}

	@Override
	public Integer getWorth() {
		return worth;
	}

	@Override
	public void setWorth(Integer newWorth) {
		Integer oldWorth = worth;
		worth = newWorth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.CONNECTION_EVENT__WORTH, oldWorth, worth));
	}

	@Override
	public Integer getDesire() {
		return desire;
	}

	@Override
	public void setDesire(Integer newDesire) {
		Integer oldDesire = desire;
		desire = newDesire;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.CONNECTION_EVENT__DESIRE, oldDesire, desire));
	}

	@Override
	public Relationship getBetween() {
		return between;
	}

	@Override
	public void setBetween(Relationship newBetween) {
		Relationship oldBetween = between;
		between = newBetween;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.CONNECTION_EVENT__BETWEEN, oldBetween, between));
	}

	@Override
	public ConnectionEvent getRepairs() {
		return repairs;
	}

	@Override
	public void setRepairs(ConnectionEvent newRepairs) {
		ConnectionEvent oldRepairs = repairs;
		repairs = newRepairs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.CONNECTION_EVENT__REPAIRS, oldRepairs, repairs));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionsPackage.CONNECTION_EVENT__ORDER:
				return getOrder();
			case SessionsPackage.CONNECTION_EVENT__STATE:
				return getState();
			case SessionsPackage.CONNECTION_EVENT__ZEST:
				return getZest();
			case SessionsPackage.CONNECTION_EVENT__ACTION:
				return getAction();
			case SessionsPackage.CONNECTION_EVENT__CLARITY:
				return getClarity();
			case SessionsPackage.CONNECTION_EVENT__WORTH:
				return getWorth();
			case SessionsPackage.CONNECTION_EVENT__DESIRE:
				return getDesire();
			case SessionsPackage.CONNECTION_EVENT__BETWEEN:
				return getBetween();
			case SessionsPackage.CONNECTION_EVENT__REPAIRS:
				return getRepairs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionsPackage.CONNECTION_EVENT__ORDER:
				setOrder((Integer)newValue);
				return;
			case SessionsPackage.CONNECTION_EVENT__STATE:
				setState((ConnectionState)newValue);
				return;
			case SessionsPackage.CONNECTION_EVENT__ZEST:
				setZest((Integer)newValue);
				return;
			case SessionsPackage.CONNECTION_EVENT__ACTION:
				setAction((Integer)newValue);
				return;
			case SessionsPackage.CONNECTION_EVENT__CLARITY:
				setClarity((Integer)newValue);
				return;
			case SessionsPackage.CONNECTION_EVENT__WORTH:
				setWorth((Integer)newValue);
				return;
			case SessionsPackage.CONNECTION_EVENT__DESIRE:
				setDesire((Integer)newValue);
				return;
			case SessionsPackage.CONNECTION_EVENT__BETWEEN:
				setBetween((Relationship)newValue);
				return;
			case SessionsPackage.CONNECTION_EVENT__REPAIRS:
				setRepairs((ConnectionEvent)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionsPackage.CONNECTION_EVENT__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case SessionsPackage.CONNECTION_EVENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case SessionsPackage.CONNECTION_EVENT__ZEST:
				setZest(ZEST_EDEFAULT);
				return;
			case SessionsPackage.CONNECTION_EVENT__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case SessionsPackage.CONNECTION_EVENT__CLARITY:
				setClarity(CLARITY_EDEFAULT);
				return;
			case SessionsPackage.CONNECTION_EVENT__WORTH:
				setWorth(WORTH_EDEFAULT);
				return;
			case SessionsPackage.CONNECTION_EVENT__DESIRE:
				setDesire(DESIRE_EDEFAULT);
				return;
			case SessionsPackage.CONNECTION_EVENT__BETWEEN:
				setBetween((Relationship)null);
				return;
			case SessionsPackage.CONNECTION_EVENT__REPAIRS:
				setRepairs((ConnectionEvent)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionsPackage.CONNECTION_EVENT__ORDER:
				return ORDER_EDEFAULT == null ? order != null : !ORDER_EDEFAULT.equals(order);
			case SessionsPackage.CONNECTION_EVENT__STATE:
				return state != STATE_EDEFAULT;
			case SessionsPackage.CONNECTION_EVENT__ZEST:
				return ZEST_EDEFAULT == null ? zest != null : !ZEST_EDEFAULT.equals(zest);
			case SessionsPackage.CONNECTION_EVENT__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case SessionsPackage.CONNECTION_EVENT__CLARITY:
				return CLARITY_EDEFAULT == null ? clarity != null : !CLARITY_EDEFAULT.equals(clarity);
			case SessionsPackage.CONNECTION_EVENT__WORTH:
				return WORTH_EDEFAULT == null ? worth != null : !WORTH_EDEFAULT.equals(worth);
			case SessionsPackage.CONNECTION_EVENT__DESIRE:
				return DESIRE_EDEFAULT == null ? desire != null : !DESIRE_EDEFAULT.equals(desire);
			case SessionsPackage.CONNECTION_EVENT__BETWEEN:
				return between != null;
			case SessionsPackage.CONNECTION_EVENT__REPAIRS:
				return repairs != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (order: ");
		result.append(order);
		result.append(", state: ");
		result.append(state);
		result.append(", zest: ");
		result.append(zest);
		result.append(", action: ");
		result.append(action);
		result.append(", clarity: ");
		result.append(clarity);
		result.append(", worth: ");
		result.append(worth);
		result.append(", desire: ");
		result.append(desire);
		result.append(')');
		return result.toString();
	}
}
