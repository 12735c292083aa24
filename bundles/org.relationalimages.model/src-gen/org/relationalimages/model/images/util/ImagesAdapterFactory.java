// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.NamedElement;

import org.relationalimages.model.images.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.relationalimages.model.images.ImagesPackage
 * @generated
 */
public class ImagesAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ImagesPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImagesAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ImagesPackage.eINSTANCE;
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
	protected ImagesSwitch<Adapter> modelSwitch =
		new ImagesSwitch<Adapter>() {
			@Override
			public Adapter caseRevisable(Revisable object) {
				return createRevisableAdapter();
			}
			@Override
			public Adapter caseReasonForChange(ReasonForChange object) {
				return createReasonForChangeAdapter();
			}
			@Override
			public Adapter caseLifeLayer(LifeLayer object) {
				return createLifeLayerAdapter();
			}
			@Override
			public Adapter caseExperience(Experience object) {
				return createExperienceAdapter();
			}
			@Override
			public Adapter caseRelationalImage(RelationalImage object) {
				return createRelationalImageAdapter();
			}
			@Override
			public Adapter caseRelationalCondition(RelationalCondition object) {
				return createRelationalConditionAdapter();
			}
			@Override
			public Adapter caseExpectedResponse(ExpectedResponse object) {
				return createExpectedResponseAdapter();
			}
			@Override
			public Adapter caseMeaning(Meaning object) {
				return createMeaningAdapter();
			}
			@Override
			public Adapter caseSocialImage(SocialImage object) {
				return createSocialImageAdapter();
			}
			@Override
			public Adapter caseImageRevision(ImageRevision object) {
				return createImageRevisionAdapter();
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
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.Revisable <em>Revisable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.Revisable
	 * @generated
	 */
	public Adapter createRevisableAdapter() {
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
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.LifeLayer <em>Life Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.LifeLayer
	 * @generated
	 */
	public Adapter createLifeLayerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.Experience <em>Experience</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.Experience
	 * @generated
	 */
	public Adapter createExperienceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.RelationalImage <em>Relational Image</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.RelationalImage
	 * @generated
	 */
	public Adapter createRelationalImageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.RelationalCondition <em>Relational Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.RelationalCondition
	 * @generated
	 */
	public Adapter createRelationalConditionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.ExpectedResponse <em>Expected Response</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.ExpectedResponse
	 * @generated
	 */
	public Adapter createExpectedResponseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.Meaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.Meaning
	 * @generated
	 */
	public Adapter createMeaningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.SocialImage <em>Social Image</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.SocialImage
	 * @generated
	 */
	public Adapter createSocialImageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.relationalimages.model.images.ImageRevision <em>Image Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.relationalimages.model.images.ImageRevision
	 * @generated
	 */
	public Adapter createImageRevisionAdapter() {
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

} //ImagesAdapterFactory
