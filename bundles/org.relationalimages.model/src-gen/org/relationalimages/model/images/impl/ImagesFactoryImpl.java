// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.relationalimages.model.images.*;

public class ImagesFactoryImpl extends EFactoryImpl implements ImagesFactory {
	public static ImagesFactory init() {
		try {
			ImagesFactory theImagesFactory = (ImagesFactory)EPackage.Registry.INSTANCE.getEFactory(ImagesPackage.eNS_URI);
			if (theImagesFactory != null) {
				return theImagesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ImagesFactoryImpl();
	}

	public ImagesFactoryImpl() {
		super();
	}

	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ImagesPackage.LIFE_LAYER: return createLifeLayer();
			case ImagesPackage.EXPERIENCE: return createExperience();
			case ImagesPackage.RELATIONAL_IMAGE: return createRelationalImage();
			case ImagesPackage.RELATIONAL_CONDITION: return createRelationalCondition();
			case ImagesPackage.EXPECTED_RESPONSE: return createExpectedResponse();
			case ImagesPackage.MEANING: return createMeaning();
			case ImagesPackage.SOCIAL_IMAGE: return createSocialImage();
			case ImagesPackage.IMAGE_REVISION: return createImageRevision();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ImagesPackage.STAGE:
				return createStageFromString(eDataType, initialValue);
			case ImagesPackage.EXPERIENCE_KIND:
				return createExperienceKindFromString(eDataType, initialValue);
			case ImagesPackage.DISCONNECTION:
				return createDisconnectionFromString(eDataType, initialValue);
			case ImagesPackage.VALENCE:
				return createValenceFromString(eDataType, initialValue);
			case ImagesPackage.DOMINANCE:
				return createDominanceFromString(eDataType, initialValue);
			case ImagesPackage.TRIGGER_KIND:
				return createTriggerKindFromString(eDataType, initialValue);
			case ImagesPackage.RESPONSE_KIND:
				return createResponseKindFromString(eDataType, initialValue);
			case ImagesPackage.MEANING_FACET:
				return createMeaningFacetFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ImagesPackage.STAGE:
				return convertStageToString(eDataType, instanceValue);
			case ImagesPackage.EXPERIENCE_KIND:
				return convertExperienceKindToString(eDataType, instanceValue);
			case ImagesPackage.DISCONNECTION:
				return convertDisconnectionToString(eDataType, instanceValue);
			case ImagesPackage.VALENCE:
				return convertValenceToString(eDataType, instanceValue);
			case ImagesPackage.DOMINANCE:
				return convertDominanceToString(eDataType, instanceValue);
			case ImagesPackage.TRIGGER_KIND:
				return convertTriggerKindToString(eDataType, instanceValue);
			case ImagesPackage.RESPONSE_KIND:
				return convertResponseKindToString(eDataType, instanceValue);
			case ImagesPackage.MEANING_FACET:
				return convertMeaningFacetToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public LifeLayer createLifeLayer() {
		LifeLayerImpl lifeLayer = new LifeLayerImpl();
		return lifeLayer;
	}

	@Override
	public Experience createExperience() {
		ExperienceImpl experience = new ExperienceImpl();
		return experience;
	}

	@Override
	public RelationalImage createRelationalImage() {
		RelationalImageImpl relationalImage = new RelationalImageImpl();
		return relationalImage;
	}

	@Override
	public RelationalCondition createRelationalCondition() {
		RelationalConditionImpl relationalCondition = new RelationalConditionImpl();
		return relationalCondition;
	}

	@Override
	public ExpectedResponse createExpectedResponse() {
		ExpectedResponseImpl expectedResponse = new ExpectedResponseImpl();
		return expectedResponse;
	}

	@Override
	public Meaning createMeaning() {
		MeaningImpl meaning = new MeaningImpl();
		return meaning;
	}

	@Override
	public SocialImage createSocialImage() {
		SocialImageImpl socialImage = new SocialImageImpl();
		return socialImage;
	}

	@Override
	public ImageRevision createImageRevision() {
		ImageRevisionImpl imageRevision = new ImageRevisionImpl();
		return imageRevision;
	}

	public Stage createStageFromString(EDataType eDataType, String initialValue) {
		Stage result = Stage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public ExperienceKind createExperienceKindFromString(EDataType eDataType, String initialValue) {
		ExperienceKind result = ExperienceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertExperienceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Disconnection createDisconnectionFromString(EDataType eDataType, String initialValue) {
		Disconnection result = Disconnection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertDisconnectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Valence createValenceFromString(EDataType eDataType, String initialValue) {
		Valence result = Valence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertValenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Dominance createDominanceFromString(EDataType eDataType, String initialValue) {
		Dominance result = Dominance.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertDominanceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public TriggerKind createTriggerKindFromString(EDataType eDataType, String initialValue) {
		TriggerKind result = TriggerKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertTriggerKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public ResponseKind createResponseKindFromString(EDataType eDataType, String initialValue) {
		ResponseKind result = ResponseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertResponseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public MeaningFacet createMeaningFacetFromString(EDataType eDataType, String initialValue) {
		MeaningFacet result = MeaningFacet.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertMeaningFacetToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	@Override
	public ImagesPackage getImagesPackage() {
		return (ImagesPackage)getEPackage();
	}

	@Deprecated
	public static ImagesPackage getPackage() {
		return ImagesPackage.eINSTANCE;
	}
}
