// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Snapshot;
import org.relationalimages.model.impl.IdentifiedImpl;
import org.relationalimages.model.sessions.Session;

public class SnapshotImpl extends IdentifiedImpl implements Snapshot {
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.NOT_RECORDED;
	protected Provenance provenance = PROVENANCE_EDEFAULT;
	protected EList<SourceRef> sources;
	protected static final boolean NUMBERS_INVENTED_EDEFAULT = false;
	protected boolean numbersInvented = NUMBERS_INVENTED_EDEFAULT;
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
	public Provenance getProvenance() {
		return provenance;
	}

	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.SNAPSHOT__PROVENANCE, oldProvenance, provenance));
	}

	@Override
	public EList<SourceRef> getSources() {
		if (sources == null) {
			sources = new EObjectEList<SourceRef>(SourceRef.class, this, CasesPackage.SNAPSHOT__SOURCES);
		}
		return sources;
	}

	@Override
	public boolean isNumbersInvented() {
		return numbersInvented;
	}

	@Override
	public void setNumbersInvented(boolean newNumbersInvented) {
		boolean oldNumbersInvented = numbersInvented;
		numbersInvented = newNumbersInvented;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.SNAPSHOT__NUMBERS_INVENTED, oldNumbersInvented, numbersInvented));
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
			case CasesPackage.SNAPSHOT__PROVENANCE:
				return getProvenance();
			case CasesPackage.SNAPSHOT__SOURCES:
				return getSources();
			case CasesPackage.SNAPSHOT__NUMBERS_INVENTED:
				return isNumbersInvented();
			case CasesPackage.SNAPSHOT__LABEL:
				return getLabel();
			case CasesPackage.SNAPSHOT__COMMENT:
				return getComment();
			case CasesPackage.SNAPSHOT__SESSION:
				return getSession();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.SNAPSHOT__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case CasesPackage.SNAPSHOT__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceRef>)newValue);
				return;
			case CasesPackage.SNAPSHOT__NUMBERS_INVENTED:
				setNumbersInvented((Boolean)newValue);
				return;
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
			case CasesPackage.SNAPSHOT__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case CasesPackage.SNAPSHOT__SOURCES:
				getSources().clear();
				return;
			case CasesPackage.SNAPSHOT__NUMBERS_INVENTED:
				setNumbersInvented(NUMBERS_INVENTED_EDEFAULT);
				return;
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
			case CasesPackage.SNAPSHOT__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case CasesPackage.SNAPSHOT__SOURCES:
				return sources != null && !sources.isEmpty();
			case CasesPackage.SNAPSHOT__NUMBERS_INVENTED:
				return numbersInvented != NUMBERS_INVENTED_EDEFAULT;
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
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case CasesPackage.SNAPSHOT__PROVENANCE: return RimPackage.SOURCED__PROVENANCE;
				case CasesPackage.SNAPSHOT__SOURCES: return RimPackage.SOURCED__SOURCES;
				case CasesPackage.SNAPSHOT__NUMBERS_INVENTED: return RimPackage.SOURCED__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case RimPackage.SOURCED__PROVENANCE: return CasesPackage.SNAPSHOT__PROVENANCE;
				case RimPackage.SOURCED__SOURCES: return CasesPackage.SNAPSHOT__SOURCES;
				case RimPackage.SOURCED__NUMBERS_INVENTED: return CasesPackage.SNAPSHOT__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (provenance: ");
		result.append(provenance);
		result.append(", numbersInvented: ");
		result.append(numbersInvented);
		result.append(", label: ");
		result.append(label);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}
}
