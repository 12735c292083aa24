// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.NamedElement;

import org.relationalimages.model.cases.Party;

import org.relationalimages.model.couples.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.relationalimages.model.couples.CouplesPackage
 * @generated
 */
public class CouplesAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CouplesPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CouplesAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = CouplesPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CouplesSwitch<Adapter> modelSwitch =
		new CouplesSwitch<Adapter>() {
			@Override
			public Adapter caseThreatSource(ThreatSource object) {
				return createThreatSourceAdapter();
			}
			@Override
			public Adapter caseDyad(Dyad object) {
				return createDyadAdapter();
			}
			@Override
			public Adapter caseOriginStory(OriginStory object) {
				return createOriginStoryAdapter();
			}
			@Override
			public Adapter casePartnerPosition(PartnerPosition object) {
				return createPartnerPositionAdapter();
			}
			@Override
			public Adapter caseRegulationEvent(RegulationEvent object) {
				return createRegulationEventAdapter();
			}
			@Override
			public Adapter caseInteractionCycle(InteractionCycle object) {
				return createInteractionCycleAdapter();
			}
			@Override
			public Adapter caseCycleStep(CycleStep object) {
				return createCycleStepAdapter();
			}
			@Override
			public Adapter caseSafetyAgreement(SafetyAgreement object) {
				return createSafetyAgreementAdapter();
			}
			@Override
			public Adapter caseThreatResponse(ThreatResponse object) {
				return createThreatResponseAdapter();
			}
			@Override
			public Adapter caseExternalProblem(ExternalProblem object) {
				return createExternalProblemAdapter();
			}
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseNamedElement(NamedElement object) {
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseClinicalElement(ClinicalElement object) {
				return createClinicalElementAdapter();
			}
			@Override
			public Adapter caseParty(Party object) {
				return createPartyAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.ThreatSource <em>Threat Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.ThreatSource
	 * @generated
	 */
	public Adapter createThreatSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.Dyad <em>Dyad</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.Dyad
	 * @generated
	 */
	public Adapter createDyadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.OriginStory <em>Origin Story</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.OriginStory
	 * @generated
	 */
	public Adapter createOriginStoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.PartnerPosition <em>Partner Position</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.PartnerPosition
	 * @generated
	 */
	public Adapter createPartnerPositionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.RegulationEvent <em>Regulation Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.RegulationEvent
	 * @generated
	 */
	public Adapter createRegulationEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.InteractionCycle <em>Interaction Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.InteractionCycle
	 * @generated
	 */
	public Adapter createInteractionCycleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.CycleStep <em>Cycle Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.CycleStep
	 * @generated
	 */
	public Adapter createCycleStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.SafetyAgreement <em>Safety Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.SafetyAgreement
	 * @generated
	 */
	public Adapter createSafetyAgreementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.ThreatResponse <em>Threat Response</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.ThreatResponse
	 * @generated
	 */
	public Adapter createThreatResponseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.couples.ExternalProblem <em>External Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.couples.ExternalProblem
	 * @generated
	 */
	public Adapter createExternalProblemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.ClinicalElement <em>Clinical Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.ClinicalElement
	 * @generated
	 */
	public Adapter createClinicalElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.cases.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.cases.Party
	 * @generated
	 */
	public Adapter createPartyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //CouplesAdapterFactory
