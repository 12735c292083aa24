// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.impl.NamedElementImpl;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Programme;

public class ProgrammeImpl extends NamedElementImpl implements Programme {
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.NOT_RECORDED;
	protected Provenance provenance = PROVENANCE_EDEFAULT;
	protected EList<SourceRef> sources;
	protected static final boolean NUMBERS_INVENTED_EDEFAULT = false;
	protected boolean numbersInvented = NUMBERS_INVENTED_EDEFAULT;
	protected static final Integer START_DAY_EDEFAULT = null;
	protected Integer startDay = START_DAY_EDEFAULT;
	protected Party forWhom;
	protected EList<PhaseRun> runs;

	protected ProgrammeImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.PROGRAMME;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRAMME__PROVENANCE, oldProvenance, provenance));
	}

	@Override
	public EList<SourceRef> getSources() {
		if (sources == null) {
			sources = new EObjectEList<SourceRef>(SourceRef.class, this, PracticePackage.PROGRAMME__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRAMME__NUMBERS_INVENTED, oldNumbersInvented, numbersInvented));
	}

	@Override
	public Integer getStartDay() {
		return startDay;
	}

	@Override
	public void setStartDay(Integer newStartDay) {
		Integer oldStartDay = startDay;
		startDay = newStartDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRAMME__START_DAY, oldStartDay, startDay));
	}

	@Override
	public Party getForWhom() {
		return forWhom;
	}

	@Override
	public void setForWhom(Party newForWhom) {
		Party oldForWhom = forWhom;
		forWhom = newForWhom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRAMME__FOR_WHOM, oldForWhom, forWhom));
	}

	@Override
	public EList<PhaseRun> getRuns() {
		if (runs == null) {
			runs = new EObjectContainmentEList<PhaseRun>(PhaseRun.class, this, PracticePackage.PROGRAMME__RUNS);
		}
		return runs;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__PROVENANCE:
				return getProvenance();
			case PracticePackage.PROGRAMME__SOURCES:
				return getSources();
			case PracticePackage.PROGRAMME__NUMBERS_INVENTED:
				return isNumbersInvented();
			case PracticePackage.PROGRAMME__START_DAY:
				return getStartDay();
			case PracticePackage.PROGRAMME__FOR_WHOM:
				return getForWhom();
			case PracticePackage.PROGRAMME__RUNS:
				return getRuns();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case PracticePackage.PROGRAMME__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceRef>)newValue);
				return;
			case PracticePackage.PROGRAMME__NUMBERS_INVENTED:
				setNumbersInvented((Boolean)newValue);
				return;
			case PracticePackage.PROGRAMME__START_DAY:
				setStartDay((Integer)newValue);
				return;
			case PracticePackage.PROGRAMME__FOR_WHOM:
				setForWhom((Party)newValue);
				return;
			case PracticePackage.PROGRAMME__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends PhaseRun>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case PracticePackage.PROGRAMME__SOURCES:
				getSources().clear();
				return;
			case PracticePackage.PROGRAMME__NUMBERS_INVENTED:
				setNumbersInvented(NUMBERS_INVENTED_EDEFAULT);
				return;
			case PracticePackage.PROGRAMME__START_DAY:
				setStartDay(START_DAY_EDEFAULT);
				return;
			case PracticePackage.PROGRAMME__FOR_WHOM:
				setForWhom((Party)null);
				return;
			case PracticePackage.PROGRAMME__RUNS:
				getRuns().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.PROGRAMME__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case PracticePackage.PROGRAMME__SOURCES:
				return sources != null && !sources.isEmpty();
			case PracticePackage.PROGRAMME__NUMBERS_INVENTED:
				return numbersInvented != NUMBERS_INVENTED_EDEFAULT;
			case PracticePackage.PROGRAMME__START_DAY:
				return START_DAY_EDEFAULT == null ? startDay != null : !START_DAY_EDEFAULT.equals(startDay);
			case PracticePackage.PROGRAMME__FOR_WHOM:
				return forWhom != null;
			case PracticePackage.PROGRAMME__RUNS:
				return runs != null && !runs.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case PracticePackage.PROGRAMME__PROVENANCE: return RimPackage.SOURCED__PROVENANCE;
				case PracticePackage.PROGRAMME__SOURCES: return RimPackage.SOURCED__SOURCES;
				case PracticePackage.PROGRAMME__NUMBERS_INVENTED: return RimPackage.SOURCED__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case RimPackage.SOURCED__PROVENANCE: return PracticePackage.PROGRAMME__PROVENANCE;
				case RimPackage.SOURCED__SOURCES: return PracticePackage.PROGRAMME__SOURCES;
				case RimPackage.SOURCED__NUMBERS_INVENTED: return PracticePackage.PROGRAMME__NUMBERS_INVENTED;
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
		result.append(", startDay: ");
		result.append(startDay);
		result.append(')');
		return result.toString();
	}
}
