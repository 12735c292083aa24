// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.relationalimages.model.edit.EditResources;

import org.relationalimages.model.provider.ClinicalElementItemProvider;

import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * This is the item provider adapter for a {@link org.relationalimages.model.strategies.StrategyOfSurvival} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class StrategyOfSurvivalItemProvider extends ClinicalElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StrategyOfSurvivalItemProvider(AdapterFactory adapterFactory) {
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

			addFamilyPropertyDescriptor(object);
			addMovementPropertyDescriptor(object);
			addProtectsFromPropertyDescriptor(object);
			addCostPropertyDescriptor(object);
			addHonouredHowPropertyDescriptor(object);
			addFrequencyPropertyDescriptor(object);
			addStatusPropertyDescriptor(object);
			addEmergesFromPropertyDescriptor(object);
			addKeepsOutPropertyDescriptor(object);
			addReinforcesPropertyDescriptor(object);
			addReframedAsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Family feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFamilyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_family_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_family_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__FAMILY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Movement feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMovementPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_movement_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_movement_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__MOVEMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Protects From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProtectsFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_protectsFrom_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_protectsFrom_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__PROTECTS_FROM,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cost feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCostPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_cost_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_cost_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__COST,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Honoured How feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHonouredHowPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_honouredHow_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_honouredHow_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__HONOURED_HOW,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Frequency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFrequencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_frequency_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_frequency_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__FREQUENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Status feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_status_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_status_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__STATUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Emerges From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEmergesFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_emergesFrom_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_emergesFrom_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__EMERGES_FROM,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Keeps Out feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKeepsOutPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_keepsOut_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_keepsOut_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__KEEPS_OUT,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reinforces feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReinforcesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_reinforces_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_reinforces_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__REINFORCES,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reframed As feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReframedAsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StrategyOfSurvival_reframedAs_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StrategyOfSurvival_reframedAs_feature", "_UI_StrategyOfSurvival_type"),
				 StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__REFRAMED_AS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This returns StrategyOfSurvival.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/StrategyOfSurvival"));
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

		switch (notification.getFeatureID(StrategyOfSurvival.class)) {
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FAMILY:
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__MOVEMENT:
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__PROTECTS_FROM:
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__COST:
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__HONOURED_HOW:
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__FREQUENCY:
			case StrategiesPackage.STRATEGY_OF_SURVIVAL__STATUS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
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
