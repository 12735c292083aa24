// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.provider;


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

import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;

import org.relationalimages.model.provider.ClinicalElementItemProvider;

/**
 * This is the item provider adapter for a {@link org.relationalimages.model.images.RelationalImage} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class RelationalImageItemProvider extends ClinicalElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationalImageItemProvider(AdapterFactory adapterFactory) {
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

			addRevisedByPropertyDescriptor(object);
			addResultOfPropertyDescriptor(object);
			addPicturePropertyDescriptor(object);
			addSelfPartPropertyDescriptor(object);
			addOtherPartPropertyDescriptor(object);
			addBetweenPropertyDescriptor(object);
			addValencePropertyDescriptor(object);
			addDominancePropertyDescriptor(object);
			addStatusPropertyDescriptor(object);
			addPreverbalPropertyDescriptor(object);
			addHypotheticalPropertyDescriptor(object);
			addLayerPropertyDescriptor(object);
			addBuiltOnPropertyDescriptor(object);
			addFoundationOfPropertyDescriptor(object);
			addFormedFromPropertyDescriptor(object);
			addGivesRiseToPropertyDescriptor(object);
			addReinforcedByPropertyDescriptor(object);
			addEnactmentsPropertyDescriptor(object);
			addEchoesPropertyDescriptor(object);
			addAboutPropertyDescriptor(object);
			addContradictsPropertyDescriptor(object);
			addContradictedByPropertyDescriptor(object);
			addExceptionsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Revised By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRevisedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Revisable_revisedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Revisable_revisedBy_feature", "_UI_Revisable_type"),
				 ImagesPackage.Literals.REVISABLE__REVISED_BY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Result Of feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addResultOfPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Revisable_resultOf_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Revisable_resultOf_feature", "_UI_Revisable_type"),
				 ImagesPackage.Literals.REVISABLE__RESULT_OF,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Picture feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPicturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_picture_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_picture_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Self Part feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSelfPartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_selfPart_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_selfPart_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__SELF_PART,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Other Part feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOtherPartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_otherPart_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_otherPart_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__OTHER_PART,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Between feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBetweenPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_between_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_between_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__BETWEEN,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Valence feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addValencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_valence_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_valence_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__VALENCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Dominance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDominancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_dominance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_dominance_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__DOMINANCE,
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
				 getString("_UI_RelationalImage_status_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_status_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__STATUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Preverbal feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPreverbalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_preverbal_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_preverbal_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__PREVERBAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Hypothetical feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHypotheticalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_hypothetical_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_hypothetical_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__HYPOTHETICAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Layer feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLayerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_layer_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_layer_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Built On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBuiltOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_builtOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_builtOn_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__BUILT_ON,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Foundation Of feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFoundationOfPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_foundationOf_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_foundationOf_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__FOUNDATION_OF,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Formed From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormedFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_formedFrom_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_formedFrom_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__FORMED_FROM,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Gives Rise To feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGivesRiseToPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_givesRiseTo_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_givesRiseTo_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__GIVES_RISE_TO,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reinforced By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReinforcedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_reinforcedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_reinforcedBy_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__REINFORCED_BY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Enactments feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEnactmentsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_enactments_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_enactments_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__ENACTMENTS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Echoes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEchoesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_echoes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_echoes_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__ECHOES,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the About feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAboutPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_about_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_about_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__ABOUT,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Contradicts feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContradictsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_contradicts_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_contradicts_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__CONTRADICTS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Contradicted By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContradictedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_contradictedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_contradictedBy_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__CONTRADICTED_BY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Exceptions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExceptionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RelationalImage_exceptions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RelationalImage_exceptions_feature", "_UI_RelationalImage_type"),
				 ImagesPackage.Literals.RELATIONAL_IMAGE__EXCEPTIONS,
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
			childrenFeatures.add(ImagesPackage.Literals.RELATIONAL_IMAGE__CONDITIONS);
			childrenFeatures.add(ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS);
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
	 * This returns RelationalImage.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/RelationalImage"));
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

		switch (notification.getFeatureID(RelationalImage.class)) {
			case ImagesPackage.RELATIONAL_IMAGE__PICTURE:
			case ImagesPackage.RELATIONAL_IMAGE__SELF_PART:
			case ImagesPackage.RELATIONAL_IMAGE__OTHER_PART:
			case ImagesPackage.RELATIONAL_IMAGE__BETWEEN:
			case ImagesPackage.RELATIONAL_IMAGE__VALENCE:
			case ImagesPackage.RELATIONAL_IMAGE__DOMINANCE:
			case ImagesPackage.RELATIONAL_IMAGE__STATUS:
			case ImagesPackage.RELATIONAL_IMAGE__PREVERBAL:
			case ImagesPackage.RELATIONAL_IMAGE__HYPOTHETICAL:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ImagesPackage.RELATIONAL_IMAGE__CONDITIONS:
			case ImagesPackage.RELATIONAL_IMAGE__MEANINGS:
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
				(ImagesPackage.Literals.RELATIONAL_IMAGE__CONDITIONS,
				 ImagesFactory.eINSTANCE.createRelationalCondition()));

		newChildDescriptors.add
			(createChildParameter
				(ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS,
				 ImagesFactory.eINSTANCE.createMeaning()));
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
