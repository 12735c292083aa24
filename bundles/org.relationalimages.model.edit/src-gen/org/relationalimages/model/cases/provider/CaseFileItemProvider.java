// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.provider;


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

import org.relationalimages.model.RimFactory;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;

import org.relationalimages.model.couples.CouplesFactory;

import org.relationalimages.model.edit.EditResources;

import org.relationalimages.model.images.ImagesFactory;

import org.relationalimages.model.practice.PracticeFactory;

import org.relationalimages.model.provider.IdentifiedItemProvider;

import org.relationalimages.model.sessions.SessionsFactory;

import org.relationalimages.model.strategies.StrategiesFactory;

import org.relationalimages.model.teaching.TeachingFactory;

/**
 * This is the item provider adapter for a {@link org.relationalimages.model.cases.CaseFile} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CaseFileItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaseFileItemProvider(AdapterFactory adapterFactory) {
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

			addKindPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addSummaryPropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addSchemaVersionPropertyDescriptor(object);
			addEarlyTreatmentSessionsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CaseFile_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CaseFile_kind_feature", "_UI_CaseFile_type"),
				 CasesPackage.Literals.CASE_FILE__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CaseFile_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CaseFile_title_feature", "_UI_CaseFile_type"),
				 CasesPackage.Literals.CASE_FILE__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Summary feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSummaryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CaseFile_summary_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CaseFile_summary_feature", "_UI_CaseFile_type"),
				 CasesPackage.Literals.CASE_FILE__SUMMARY,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CaseFile_language_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CaseFile_language_feature", "_UI_CaseFile_type"),
				 CasesPackage.Literals.CASE_FILE__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Schema Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSchemaVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CaseFile_schemaVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CaseFile_schemaVersion_feature", "_UI_CaseFile_type"),
				 CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Early Treatment Sessions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEarlyTreatmentSessionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CaseFile_earlyTreatmentSessions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CaseFile_earlyTreatmentSessions_feature", "_UI_CaseFile_type"),
				 CasesPackage.Literals.CASE_FILE__EARLY_TREATMENT_SESSIONS,
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
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__PRIVACY);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__PERSONS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__HOUSEHOLDS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__RELATIONSHIPS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__CUSTOM_QUALITIES);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__LIFE_LAYERS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__EXPERIENCES);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__IMAGES);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__SOCIAL_IMAGES);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__REVISIONS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__YEARNINGS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__FEARS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__HELD_BACK_PARTS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__STRATEGIES);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__PARADOXES);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__ENACTMENTS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__SESSIONS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__SNAPSHOTS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__DYADS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__PROBLEMS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__SCALES);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__PROGRAMMES);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__FORMS);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__TEACHING);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__SOURCES);
			childrenFeatures.add(CasesPackage.Literals.CASE_FILE__MUTES);
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
	 * This returns CaseFile.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/CaseFile"));
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

		switch (notification.getFeatureID(CaseFile.class)) {
			case CasesPackage.CASE_FILE__KIND:
			case CasesPackage.CASE_FILE__TITLE:
			case CasesPackage.CASE_FILE__SUMMARY:
			case CasesPackage.CASE_FILE__LANGUAGE:
			case CasesPackage.CASE_FILE__SCHEMA_VERSION:
			case CasesPackage.CASE_FILE__EARLY_TREATMENT_SESSIONS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case CasesPackage.CASE_FILE__PRIVACY:
			case CasesPackage.CASE_FILE__PERSONS:
			case CasesPackage.CASE_FILE__HOUSEHOLDS:
			case CasesPackage.CASE_FILE__RELATIONSHIPS:
			case CasesPackage.CASE_FILE__CUSTOM_QUALITIES:
			case CasesPackage.CASE_FILE__LIFE_LAYERS:
			case CasesPackage.CASE_FILE__EXPERIENCES:
			case CasesPackage.CASE_FILE__IMAGES:
			case CasesPackage.CASE_FILE__SOCIAL_IMAGES:
			case CasesPackage.CASE_FILE__REVISIONS:
			case CasesPackage.CASE_FILE__YEARNINGS:
			case CasesPackage.CASE_FILE__FEARS:
			case CasesPackage.CASE_FILE__HELD_BACK_PARTS:
			case CasesPackage.CASE_FILE__STRATEGIES:
			case CasesPackage.CASE_FILE__PARADOXES:
			case CasesPackage.CASE_FILE__ENACTMENTS:
			case CasesPackage.CASE_FILE__SESSIONS:
			case CasesPackage.CASE_FILE__SNAPSHOTS:
			case CasesPackage.CASE_FILE__DYADS:
			case CasesPackage.CASE_FILE__PROBLEMS:
			case CasesPackage.CASE_FILE__SCALES:
			case CasesPackage.CASE_FILE__PROGRAMMES:
			case CasesPackage.CASE_FILE__FORMS:
			case CasesPackage.CASE_FILE__TEACHING:
			case CasesPackage.CASE_FILE__SOURCES:
			case CasesPackage.CASE_FILE__MUTES:
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
				(CasesPackage.Literals.CASE_FILE__PRIVACY,
				 CasesFactory.eINSTANCE.createPrivacyInfo()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__PERSONS,
				 CasesFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__HOUSEHOLDS,
				 CasesFactory.eINSTANCE.createHousehold()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__RELATIONSHIPS,
				 CasesFactory.eINSTANCE.createRelationship()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__CUSTOM_QUALITIES,
				 CasesFactory.eINSTANCE.createCustomQuality()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__LIFE_LAYERS,
				 ImagesFactory.eINSTANCE.createLifeLayer()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__EXPERIENCES,
				 ImagesFactory.eINSTANCE.createExperience()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__IMAGES,
				 ImagesFactory.eINSTANCE.createRelationalImage()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__SOCIAL_IMAGES,
				 ImagesFactory.eINSTANCE.createSocialImage()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__REVISIONS,
				 ImagesFactory.eINSTANCE.createImageRevision()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__YEARNINGS,
				 StrategiesFactory.eINSTANCE.createYearning()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FEARS,
				 StrategiesFactory.eINSTANCE.createFear()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__HELD_BACK_PARTS,
				 StrategiesFactory.eINSTANCE.createHeldBackPart()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__STRATEGIES,
				 StrategiesFactory.eINSTANCE.createStrategyOfSurvival()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__PARADOXES,
				 StrategiesFactory.eINSTANCE.createParadox()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__ENACTMENTS,
				 StrategiesFactory.eINSTANCE.createEnactment()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__SESSIONS,
				 SessionsFactory.eINSTANCE.createSession()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__SNAPSHOTS,
				 CasesFactory.eINSTANCE.createSnapshot()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__DYADS,
				 CouplesFactory.eINSTANCE.createDyad()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__PROBLEMS,
				 CouplesFactory.eINSTANCE.createExternalProblem()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__SCALES,
				 PracticeFactory.eINSTANCE.createScale()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__PROGRAMMES,
				 PracticeFactory.eINSTANCE.createProgramme()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createRelationshipNarrative()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createListeningTurn()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createHopeAnswer()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createCopingMeans()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createStrengthExploration()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createExceptionEntry()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createMiracleDay()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createScaleReading()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createValueItem()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createExceptionDescription()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createExceptionPattern()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createMicroExperiment()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createActionItem()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createActionCommitment()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createFeedbackReview()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createProgressNarrative()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createPreventionPlan()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createCelebration()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__FORMS,
				 PracticeFactory.eINSTANCE.createRitual()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__TEACHING,
				 TeachingFactory.eINSTANCE.createTeachingGuide()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__SOURCES,
				 RimFactory.eINSTANCE.createSourceRef()));

		newChildDescriptors.add
			(createChildParameter
				(CasesPackage.Literals.CASE_FILE__MUTES,
				 CasesFactory.eINSTANCE.createRuleMute()));
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
