// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.PreventionPlan;

public class PreventionPlanImpl extends ExerciseFormImpl implements PreventionPlan {
	protected EList<Quote> quotes;
	protected EList<String> earlySigns;
	protected EList<String> responses;
	protected EList<CopingMeans> provenCoping;
	protected EList<String> supportWhen;

	protected PreventionPlanImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.PREVENTION_PLAN;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.PREVENTION_PLAN__QUOTES);
		}
		return quotes;
	}

	@Override
	public EList<String> getEarlySigns() {
		if (earlySigns == null) {
			earlySigns = new EDataTypeEList<String>(String.class, this, PracticePackage.PREVENTION_PLAN__EARLY_SIGNS);
		}
		return earlySigns;
	}

	@Override
	public EList<String> getResponses() {
		if (responses == null) {
			responses = new EDataTypeEList<String>(String.class, this, PracticePackage.PREVENTION_PLAN__RESPONSES);
		}
		return responses;
	}

	@Override
	public EList<CopingMeans> getProvenCoping() {
		if (provenCoping == null) {
			provenCoping = new EObjectEList<CopingMeans>(CopingMeans.class, this, PracticePackage.PREVENTION_PLAN__PROVEN_COPING);
		}
		return provenCoping;
	}

	@Override
	public EList<String> getSupportWhen() {
		if (supportWhen == null) {
			supportWhen = new EDataTypeEList<String>(String.class, this, PracticePackage.PREVENTION_PLAN__SUPPORT_WHEN);
		}
		return supportWhen;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.PREVENTION_PLAN__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.PREVENTION_PLAN__QUOTES:
				return getQuotes();
			case PracticePackage.PREVENTION_PLAN__EARLY_SIGNS:
				return getEarlySigns();
			case PracticePackage.PREVENTION_PLAN__RESPONSES:
				return getResponses();
			case PracticePackage.PREVENTION_PLAN__PROVEN_COPING:
				return getProvenCoping();
			case PracticePackage.PREVENTION_PLAN__SUPPORT_WHEN:
				return getSupportWhen();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.PREVENTION_PLAN__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.PREVENTION_PLAN__EARLY_SIGNS:
				getEarlySigns().clear();
				getEarlySigns().addAll((Collection<? extends String>)newValue);
				return;
			case PracticePackage.PREVENTION_PLAN__RESPONSES:
				getResponses().clear();
				getResponses().addAll((Collection<? extends String>)newValue);
				return;
			case PracticePackage.PREVENTION_PLAN__PROVEN_COPING:
				getProvenCoping().clear();
				getProvenCoping().addAll((Collection<? extends CopingMeans>)newValue);
				return;
			case PracticePackage.PREVENTION_PLAN__SUPPORT_WHEN:
				getSupportWhen().clear();
				getSupportWhen().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.PREVENTION_PLAN__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.PREVENTION_PLAN__EARLY_SIGNS:
				getEarlySigns().clear();
				return;
			case PracticePackage.PREVENTION_PLAN__RESPONSES:
				getResponses().clear();
				return;
			case PracticePackage.PREVENTION_PLAN__PROVEN_COPING:
				getProvenCoping().clear();
				return;
			case PracticePackage.PREVENTION_PLAN__SUPPORT_WHEN:
				getSupportWhen().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.PREVENTION_PLAN__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.PREVENTION_PLAN__EARLY_SIGNS:
				return earlySigns != null && !earlySigns.isEmpty();
			case PracticePackage.PREVENTION_PLAN__RESPONSES:
				return responses != null && !responses.isEmpty();
			case PracticePackage.PREVENTION_PLAN__PROVEN_COPING:
				return provenCoping != null && !provenCoping.isEmpty();
			case PracticePackage.PREVENTION_PLAN__SUPPORT_WHEN:
				return supportWhen != null && !supportWhen.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.PREVENTION_PLAN__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.PREVENTION_PLAN__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (earlySigns: ");
		result.append(earlySigns);
		result.append(", responses: ");
		result.append(responses);
		result.append(", supportWhen: ");
		result.append(supportWhen);
		result.append(')');
		return result.toString();
	}
}
