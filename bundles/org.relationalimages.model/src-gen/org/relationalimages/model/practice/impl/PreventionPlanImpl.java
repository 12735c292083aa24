// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.PreventionPlan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Prevention Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.impl.PreventionPlanImpl#getEarlySigns <em>Early Signs</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.PreventionPlanImpl#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.PreventionPlanImpl#getProvenCoping <em>Proven Coping</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.PreventionPlanImpl#getSupportWhen <em>Support When</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PreventionPlanImpl extends ExerciseFormImpl implements PreventionPlan {
	/**
	 * The cached value of the '{@link #getEarlySigns() <em>Early Signs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlySigns()
	 * @generated
	 * @ordered
	 */
	protected EList<String> earlySigns;

	/**
	 * The cached value of the '{@link #getResponses() <em>Responses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected EList<String> responses;

	/**
	 * The cached value of the '{@link #getProvenCoping() <em>Proven Coping</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenCoping()
	 * @generated
	 * @ordered
	 */
	protected EList<CopingMeans> provenCoping;

	/**
	 * The cached value of the '{@link #getSupportWhen() <em>Support When</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportWhen()
	 * @generated
	 * @ordered
	 */
	protected EList<String> supportWhen;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PreventionPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.PREVENTION_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEarlySigns() {
		if (earlySigns == null) {
			earlySigns = new EDataTypeEList<String>(String.class, this, PracticePackage.PREVENTION_PLAN__EARLY_SIGNS);
		}
		return earlySigns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getResponses() {
		if (responses == null) {
			responses = new EDataTypeEList<String>(String.class, this, PracticePackage.PREVENTION_PLAN__RESPONSES);
		}
		return responses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CopingMeans> getProvenCoping() {
		if (provenCoping == null) {
			provenCoping = new EObjectEList<CopingMeans>(CopingMeans.class, this, PracticePackage.PREVENTION_PLAN__PROVEN_COPING);
		}
		return provenCoping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSupportWhen() {
		if (supportWhen == null) {
			supportWhen = new EDataTypeEList<String>(String.class, this, PracticePackage.PREVENTION_PLAN__SUPPORT_WHEN);
		}
		return supportWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

} //PreventionPlanImpl
