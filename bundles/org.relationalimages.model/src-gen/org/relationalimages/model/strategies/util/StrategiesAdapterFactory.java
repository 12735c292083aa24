// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.NamedElement;

import org.relationalimages.model.images.ReasonForChange;

import org.relationalimages.model.strategies.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.relationalimages.model.strategies.StrategiesPackage
 * @generated
 */
public class StrategiesAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static StrategiesPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StrategiesAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = StrategiesPackage.eINSTANCE;
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
	protected StrategiesSwitch<Adapter> modelSwitch =
		new StrategiesSwitch<Adapter>() {
			@Override
			public Adapter caseYearning(Yearning object) {
				return createYearningAdapter();
			}
			@Override
			public Adapter caseFear(Fear object) {
				return createFearAdapter();
			}
			@Override
			public Adapter caseHeldBackPart(HeldBackPart object) {
				return createHeldBackPartAdapter();
			}
			@Override
			public Adapter caseStrategyOfSurvival(StrategyOfSurvival object) {
				return createStrategyOfSurvivalAdapter();
			}
			@Override
			public Adapter caseParadox(Paradox object) {
				return createParadoxAdapter();
			}
			@Override
			public Adapter caseEnactment(Enactment object) {
				return createEnactmentAdapter();
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
			public Adapter caseReasonForChange(ReasonForChange object) {
				return createReasonForChangeAdapter();
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
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.strategies.Yearning <em>Yearning</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.strategies.Yearning
	 * @generated
	 */
	public Adapter createYearningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.strategies.Fear <em>Fear</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.strategies.Fear
	 * @generated
	 */
	public Adapter createFearAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.strategies.HeldBackPart <em>Held Back Part</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.strategies.HeldBackPart
	 * @generated
	 */
	public Adapter createHeldBackPartAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.strategies.StrategyOfSurvival <em>Strategy Of Survival</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival
	 * @generated
	 */
	public Adapter createStrategyOfSurvivalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.strategies.Paradox <em>Paradox</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.strategies.Paradox
	 * @generated
	 */
	public Adapter createParadoxAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.strategies.Enactment <em>Enactment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.strategies.Enactment
	 * @generated
	 */
	public Adapter createEnactmentAdapter() {
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
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.ReasonForChange <em>Reason For Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.ReasonForChange
	 * @generated
	 */
	public Adapter createReasonForChangeAdapter() {
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

} //StrategiesAdapterFactory
