// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.Revisable;
import org.relationalimages.model.impl.FormulatedElementImpl;
import org.relationalimages.model.sessions.Session;

public class ImageRevisionImpl extends FormulatedElementImpl implements ImageRevision {
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final Integer DEGREE_EDEFAULT = null;
	protected Integer degree = DEGREE_EDEFAULT;
	protected static final Integer DAY_OFFSET_EDEFAULT = null;
	protected Integer dayOffset = DAY_OFFSET_EDEFAULT;
	protected static final String DATE_EDEFAULT = null;
	protected String date = DATE_EDEFAULT;
	protected Session session;
	protected Revisable from;
	protected Revisable to;
	protected EList<ReasonForChange> because;

	protected ImageRevisionImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.IMAGE_REVISION;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.IMAGE_REVISION__TEXT, oldText, text));
	}

	@Override
	public Integer getDegree() {
		return degree;
	}

	@Override
	public void setDegree(Integer newDegree) {
		Integer oldDegree = degree;
		degree = newDegree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.IMAGE_REVISION__DEGREE, oldDegree, degree));
	}

	@Override
	public Integer getDayOffset() {
		return dayOffset;
	}

	@Override
	public void setDayOffset(Integer newDayOffset) {
		Integer oldDayOffset = dayOffset;
		dayOffset = newDayOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.IMAGE_REVISION__DAY_OFFSET, oldDayOffset, dayOffset));
	}

	@Override
	public String getDate() {
		return date;
	}

	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.IMAGE_REVISION__DATE, oldDate, date));
	}

	@Override
	public Session getSession() {
		return session;
	}

	@Override
	public void setSession(Session newSession) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.IMAGE_REVISION__SESSION, oldSession, session));
	}

	@Override
	public Revisable getFrom() {
		return from;
	}

	public NotificationChain basicSetFrom(Revisable newFrom, NotificationChain msgs) {
		Revisable oldFrom = from;
		from = newFrom;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ImagesPackage.IMAGE_REVISION__FROM, oldFrom, newFrom);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setFrom(Revisable newFrom) {
		if (newFrom != from) {
			NotificationChain msgs = null;
			if (from != null)
				msgs = ((InternalEObject)from).eInverseRemove(this, ImagesPackage.REVISABLE__REVISED_BY, Revisable.class, msgs);
			if (newFrom != null)
				msgs = ((InternalEObject)newFrom).eInverseAdd(this, ImagesPackage.REVISABLE__REVISED_BY, Revisable.class, msgs);
			msgs = basicSetFrom(newFrom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.IMAGE_REVISION__FROM, newFrom, newFrom));
	}

	@Override
	public Revisable getTo() {
		return to;
	}

	public NotificationChain basicSetTo(Revisable newTo, NotificationChain msgs) {
		Revisable oldTo = to;
		to = newTo;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ImagesPackage.IMAGE_REVISION__TO, oldTo, newTo);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setTo(Revisable newTo) {
		if (newTo != to) {
			NotificationChain msgs = null;
			if (to != null)
				msgs = ((InternalEObject)to).eInverseRemove(this, ImagesPackage.REVISABLE__RESULT_OF, Revisable.class, msgs);
			if (newTo != null)
				msgs = ((InternalEObject)newTo).eInverseAdd(this, ImagesPackage.REVISABLE__RESULT_OF, Revisable.class, msgs);
			msgs = basicSetTo(newTo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.IMAGE_REVISION__TO, newTo, newTo));
	}

	@Override
	public EList<ReasonForChange> getBecause() {
		if (because == null) {
			because = new EObjectEList<ReasonForChange>(ReasonForChange.class, this, ImagesPackage.IMAGE_REVISION__BECAUSE);
		}
		return because;
	}

	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.IMAGE_REVISION__FROM:
				if (from != null)
					msgs = ((InternalEObject)from).eInverseRemove(this, ImagesPackage.REVISABLE__REVISED_BY, Revisable.class, msgs);
				return basicSetFrom((Revisable)otherEnd, msgs);
			case ImagesPackage.IMAGE_REVISION__TO:
				if (to != null)
					msgs = ((InternalEObject)to).eInverseRemove(this, ImagesPackage.REVISABLE__RESULT_OF, Revisable.class, msgs);
				return basicSetTo((Revisable)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.IMAGE_REVISION__FROM:
				return basicSetFrom(null, msgs);
			case ImagesPackage.IMAGE_REVISION__TO:
				return basicSetTo(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImagesPackage.IMAGE_REVISION__TEXT:
				return getText();
			case ImagesPackage.IMAGE_REVISION__DEGREE:
				return getDegree();
			case ImagesPackage.IMAGE_REVISION__DAY_OFFSET:
				return getDayOffset();
			case ImagesPackage.IMAGE_REVISION__DATE:
				return getDate();
			case ImagesPackage.IMAGE_REVISION__SESSION:
				return getSession();
			case ImagesPackage.IMAGE_REVISION__FROM:
				return getFrom();
			case ImagesPackage.IMAGE_REVISION__TO:
				return getTo();
			case ImagesPackage.IMAGE_REVISION__BECAUSE:
				return getBecause();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ImagesPackage.IMAGE_REVISION__TEXT:
				setText((String)newValue);
				return;
			case ImagesPackage.IMAGE_REVISION__DEGREE:
				setDegree((Integer)newValue);
				return;
			case ImagesPackage.IMAGE_REVISION__DAY_OFFSET:
				setDayOffset((Integer)newValue);
				return;
			case ImagesPackage.IMAGE_REVISION__DATE:
				setDate((String)newValue);
				return;
			case ImagesPackage.IMAGE_REVISION__SESSION:
				setSession((Session)newValue);
				return;
			case ImagesPackage.IMAGE_REVISION__FROM:
				setFrom((Revisable)newValue);
				return;
			case ImagesPackage.IMAGE_REVISION__TO:
				setTo((Revisable)newValue);
				return;
			case ImagesPackage.IMAGE_REVISION__BECAUSE:
				getBecause().clear();
				getBecause().addAll((Collection<? extends ReasonForChange>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ImagesPackage.IMAGE_REVISION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ImagesPackage.IMAGE_REVISION__DEGREE:
				setDegree(DEGREE_EDEFAULT);
				return;
			case ImagesPackage.IMAGE_REVISION__DAY_OFFSET:
				setDayOffset(DAY_OFFSET_EDEFAULT);
				return;
			case ImagesPackage.IMAGE_REVISION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ImagesPackage.IMAGE_REVISION__SESSION:
				setSession((Session)null);
				return;
			case ImagesPackage.IMAGE_REVISION__FROM:
				setFrom((Revisable)null);
				return;
			case ImagesPackage.IMAGE_REVISION__TO:
				setTo((Revisable)null);
				return;
			case ImagesPackage.IMAGE_REVISION__BECAUSE:
				getBecause().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ImagesPackage.IMAGE_REVISION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ImagesPackage.IMAGE_REVISION__DEGREE:
				return DEGREE_EDEFAULT == null ? degree != null : !DEGREE_EDEFAULT.equals(degree);
			case ImagesPackage.IMAGE_REVISION__DAY_OFFSET:
				return DAY_OFFSET_EDEFAULT == null ? dayOffset != null : !DAY_OFFSET_EDEFAULT.equals(dayOffset);
			case ImagesPackage.IMAGE_REVISION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ImagesPackage.IMAGE_REVISION__SESSION:
				return session != null;
			case ImagesPackage.IMAGE_REVISION__FROM:
				return from != null;
			case ImagesPackage.IMAGE_REVISION__TO:
				return to != null;
			case ImagesPackage.IMAGE_REVISION__BECAUSE:
				return because != null && !because.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", degree: ");
		result.append(degree);
		result.append(", dayOffset: ");
		result.append(dayOffset);
		result.append(", date: ");
		result.append(date);
		result.append(')');
		return result.toString();
	}
}
