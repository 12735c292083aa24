// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.relationalimages.model.edit.EditResources;

import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;

import org.relationalimages.model.provider.NamedElementItemProvider;

/**
 * This is the item provider adapter for a {@link org.relationalimages.model.practice.PhaseRun} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PhaseRunItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhaseRunItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addPhasePropertyDescriptor(object);
			addCyclePropertyDescriptor(object);
			addDayFromPropertyDescriptor(object);
			addDayToPropertyDescriptor(object);
			addStatePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Phase feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPhasePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PhaseRun_phase_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PhaseRun_phase_feature", "_UI_PhaseRun_type"),
				 PracticePackage.Literals.PHASE_RUN__PHASE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cycle feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCyclePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PhaseRun_cycle_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PhaseRun_cycle_feature", "_UI_PhaseRun_type"),
				 PracticePackage.Literals.PHASE_RUN__CYCLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Day From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDayFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PhaseRun_dayFrom_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PhaseRun_dayFrom_feature", "_UI_PhaseRun_type"),
				 PracticePackage.Literals.PHASE_RUN__DAY_FROM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Day To feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDayToPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PhaseRun_dayTo_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PhaseRun_dayTo_feature", "_UI_PhaseRun_type"),
				 PracticePackage.Literals.PHASE_RUN__DAY_TO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the State feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PhaseRun_state_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PhaseRun_state_feature", "_UI_PhaseRun_type"),
				 PracticePackage.Literals.PHASE_RUN__STATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PracticePackage.Literals.PHASE_RUN__FORMS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns PhaseRun.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/PhaseRun"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		return org.relationalimages.model.edit.Labels.text(object);
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(PhaseRun.class)) {
			case PracticePackage.PHASE_RUN__PHASE:
			case PracticePackage.PHASE_RUN__CYCLE:
			case PracticePackage.PHASE_RUN__DAY_FROM:
			case PracticePackage.PHASE_RUN__DAY_TO:
			case PracticePackage.PHASE_RUN__STATE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PracticePackage.PHASE_RUN__FORMS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createRelationshipNarrative()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createListeningTurn()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createHopeAnswer()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createCopingMeans()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createStrengthExploration()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createExceptionEntry()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createMiracleDay()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createScaleReading()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createValueItem()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createExceptionDescription()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createExceptionPattern()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createMicroExperiment()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createActionItem()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createActionCommitment()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createFeedbackReview()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createProgressNarrative()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createPreventionPlan()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createCelebration()));

		newChildDescriptors.add
			(createChildParameter
				(PracticePackage.Literals.PHASE_RUN__FORMS,
				 PracticeFactory.eINSTANCE.createRitual()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return EditResources.INSTANCE;
	}

}
