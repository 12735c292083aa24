// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Snapshot;
import org.relationalimages.model.impl.IdentifiedImpl;
import org.relationalimages.model.sessions.Session;

public class SnapshotImpl extends IdentifiedImpl implements Snapshot {
	protected static final String LABEL_EDEFAULT = null;
	protected String label = LABEL_EDEFAULT;
	protected static final String COMMENT_EDEFAULT = null;
	protected String comment = COMMENT_EDEFAULT;
	protected Session session;

	protected SnapshotImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.SNAPSHOT;
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.SNAPSHOT__LABEL, oldLabel, label));
	}

	@Override
	public String getComment() {
		return comment;
	}

	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.SNAPSHOT__COMMENT, oldComment, comment));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.SNAPSHOT__SESSION, oldSession, session));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.SNAPSHOT__LABEL:
				return getLabel();
			case CasesPackage.SNAPSHOT__COMMENT:
				return getComment();
			case CasesPackage.SNAPSHOT__SESSION:
				return getSession();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.SNAPSHOT__LABEL:
				setLabel((String)newValue);
				return;
			case CasesPackage.SNAPSHOT__COMMENT:
				setComment((String)newValue);
				return;
			case CasesPackage.SNAPSHOT__SESSION:
				setSession((Session)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.SNAPSHOT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CasesPackage.SNAPSHOT__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case CasesPackage.SNAPSHOT__SESSION:
				setSession((Session)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.SNAPSHOT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CasesPackage.SNAPSHOT__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case CasesPackage.SNAPSHOT__SESSION:
				return session != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (label: ");
		result.append(label);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}
}
