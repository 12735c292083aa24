// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.provider;


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

import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.Dyad;

import org.relationalimages.model.edit.EditResources;

import org.relationalimages.model.provider.ClinicalElementItemProvider;

/**
 * This is the item provider adapter for a {@link org.relationalimages.model.couples.Dyad} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DyadItemProvider extends ClinicalElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DyadItemProvider(AdapterFactory adapterFactory) {
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

			addBitternessPropertyDescriptor(object);
			addAlienationPropertyDescriptor(object);
			addSafetyPropertyDescriptor(object);
			addCourtshipOverPropertyDescriptor(object);
			addStressMonthsPropertyDescriptor(object);
			addPartnersPropertyDescriptor(object);
			addRelationshipPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Bitterness feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBitternessPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dyad_bitterness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dyad_bitterness_feature", "_UI_Dyad_type"),
				 CouplesPackage.Literals.DYAD__BITTERNESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Alienation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAlienationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dyad_alienation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dyad_alienation_feature", "_UI_Dyad_type"),
				 CouplesPackage.Literals.DYAD__ALIENATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Safety feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSafetyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dyad_safety_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dyad_safety_feature", "_UI_Dyad_type"),
				 CouplesPackage.Literals.DYAD__SAFETY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Courtship Over feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCourtshipOverPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dyad_courtshipOver_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dyad_courtshipOver_feature", "_UI_Dyad_type"),
				 CouplesPackage.Literals.DYAD__COURTSHIP_OVER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stress Months feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStressMonthsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dyad_stressMonths_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dyad_stressMonths_feature", "_UI_Dyad_type"),
				 CouplesPackage.Literals.DYAD__STRESS_MONTHS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Partners feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPartnersPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dyad_partners_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dyad_partners_feature", "_UI_Dyad_type"),
				 CouplesPackage.Literals.DYAD__PARTNERS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Relationship feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRelationshipPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dyad_relationship_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dyad_relationship_feature", "_UI_Dyad_type"),
				 CouplesPackage.Literals.DYAD__RELATIONSHIP,
				 true,
				 false,
				 true,
				 null,
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
			childrenFeatures.add(CouplesPackage.Literals.DYAD__ORIGIN_STORY);
			childrenFeatures.add(CouplesPackage.Literals.DYAD__POSITIONS);
			childrenFeatures.add(CouplesPackage.Literals.DYAD__EVENTS);
			childrenFeatures.add(CouplesPackage.Literals.DYAD__CYCLES);
			childrenFeatures.add(CouplesPackage.Literals.DYAD__AGREEMENTS);
			childrenFeatures.add(CouplesPackage.Literals.DYAD__THREAT);
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
	 * This returns Dyad.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Dyad"));
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

		switch (notification.getFeatureID(Dyad.class)) {
			case CouplesPackage.DYAD__BITTERNESS:
			case CouplesPackage.DYAD__ALIENATION:
			case CouplesPackage.DYAD__SAFETY:
			case CouplesPackage.DYAD__COURTSHIP_OVER:
			case CouplesPackage.DYAD__STRESS_MONTHS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case CouplesPackage.DYAD__ORIGIN_STORY:
			case CouplesPackage.DYAD__POSITIONS:
			case CouplesPackage.DYAD__EVENTS:
			case CouplesPackage.DYAD__CYCLES:
			case CouplesPackage.DYAD__AGREEMENTS:
			case CouplesPackage.DYAD__THREAT:
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
				(CouplesPackage.Literals.DYAD__ORIGIN_STORY,
				 CouplesFactory.eINSTANCE.createOriginStory()));

		newChildDescriptors.add
			(createChildParameter
				(CouplesPackage.Literals.DYAD__POSITIONS,
				 CouplesFactory.eINSTANCE.createPartnerPosition()));

		newChildDescriptors.add
			(createChildParameter
				(CouplesPackage.Literals.DYAD__EVENTS,
				 CouplesFactory.eINSTANCE.createRegulationEvent()));

		newChildDescriptors.add
			(createChildParameter
				(CouplesPackage.Literals.DYAD__CYCLES,
				 CouplesFactory.eINSTANCE.createInteractionCycle()));

		newChildDescriptors.add
			(createChildParameter
				(CouplesPackage.Literals.DYAD__AGREEMENTS,
				 CouplesFactory.eINSTANCE.createSafetyAgreement()));

		newChildDescriptors.add
			(createChildParameter
				(CouplesPackage.Literals.DYAD__THREAT,
				 CouplesFactory.eINSTANCE.createThreatResponse()));
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
