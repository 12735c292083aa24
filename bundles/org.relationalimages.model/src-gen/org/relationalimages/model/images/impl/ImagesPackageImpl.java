// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.impl.CasesPackageImpl;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.impl.CouplesPackageImpl;
import org.relationalimages.model.images.Disconnection;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ExperienceKind;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.MeaningFacet;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.ResponseKind;
import org.relationalimages.model.images.Revisable;
import org.relationalimages.model.images.SocialImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.images.TriggerKind;
import org.relationalimages.model.images.Valence;
import org.relationalimages.model.impl.RimPackageImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.impl.PracticePackageImpl;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.impl.SessionsPackageImpl;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.impl.StrategiesPackageImpl;
import org.relationalimages.model.teaching.TeachingPackage;
import org.relationalimages.model.teaching.impl.TeachingPackageImpl;

public class ImagesPackageImpl extends EPackageImpl implements ImagesPackage {
	private EClass revisableEClass = null;
	private EClass reasonForChangeEClass = null;
	private EClass lifeLayerEClass = null;
	private EClass experienceEClass = null;
	private EClass relationalImageEClass = null;
	private EClass relationalConditionEClass = null;
	private EClass expectedResponseEClass = null;
	private EClass meaningEClass = null;
	private EClass socialImageEClass = null;
	private EClass imageRevisionEClass = null;
	private EEnum stageEEnum = null;
	private EEnum experienceKindEEnum = null;
	private EEnum disconnectionEEnum = null;
	private EEnum valenceEEnum = null;
	private EEnum dominanceEEnum = null;
	private EEnum triggerKindEEnum = null;
	private EEnum responseKindEEnum = null;
	private EEnum meaningFacetEEnum = null;

	private ImagesPackageImpl() {
		super(eNS_URI, ImagesFactory.eINSTANCE);
	}
	private static boolean isInited = false;

	public static ImagesPackage init() {
		if (isInited) return (ImagesPackage)EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		Object registeredImagesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ImagesPackageImpl theImagesPackage = registeredImagesPackage instanceof ImagesPackageImpl ? (ImagesPackageImpl)registeredImagesPackage : new ImagesPackageImpl();
		isInited = true;
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		RimPackageImpl theRimPackage = (RimPackageImpl)(registeredPackage instanceof RimPackageImpl ? registeredPackage : RimPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		CasesPackageImpl theCasesPackage = (CasesPackageImpl)(registeredPackage instanceof CasesPackageImpl ? registeredPackage : CasesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		StrategiesPackageImpl theStrategiesPackage = (StrategiesPackageImpl)(registeredPackage instanceof StrategiesPackageImpl ? registeredPackage : StrategiesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		SessionsPackageImpl theSessionsPackage = (SessionsPackageImpl)(registeredPackage instanceof SessionsPackageImpl ? registeredPackage : SessionsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CouplesPackage.eNS_URI);
		CouplesPackageImpl theCouplesPackage = (CouplesPackageImpl)(registeredPackage instanceof CouplesPackageImpl ? registeredPackage : CouplesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		PracticePackageImpl thePracticePackage = (PracticePackageImpl)(registeredPackage instanceof PracticePackageImpl ? registeredPackage : PracticePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TeachingPackage.eNS_URI);
		TeachingPackageImpl theTeachingPackage = (TeachingPackageImpl)(registeredPackage instanceof TeachingPackageImpl ? registeredPackage : TeachingPackage.eINSTANCE);
		theImagesPackage.createPackageContents();
		theRimPackage.createPackageContents();
		theCasesPackage.createPackageContents();
		theStrategiesPackage.createPackageContents();
		theSessionsPackage.createPackageContents();
		theCouplesPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theTeachingPackage.createPackageContents();
		theImagesPackage.initializePackageContents();
		theRimPackage.initializePackageContents();
		theCasesPackage.initializePackageContents();
		theStrategiesPackage.initializePackageContents();
		theSessionsPackage.initializePackageContents();
		theCouplesPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theTeachingPackage.initializePackageContents();
		theImagesPackage.freeze();
		EPackage.Registry.INSTANCE.put(ImagesPackage.eNS_URI, theImagesPackage);
		return theImagesPackage;
	}

	@Override
	public EClass getRevisable() {
		return revisableEClass;
	}

	@Override
	public EReference getRevisable_RevisedBy() {
		return (EReference)revisableEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getRevisable_ResultOf() {
		return (EReference)revisableEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getReasonForChange() {
		return reasonForChangeEClass;
	}

	@Override
	public EReference getReasonForChange_Shapes() {
		return (EReference)reasonForChangeEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EClass getLifeLayer() {
		return lifeLayerEClass;
	}

	@Override
	public EAttribute getLifeLayer_Order() {
		return (EAttribute)lifeLayerEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getLifeLayer_Stage() {
		return (EAttribute)lifeLayerEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getLifeLayer_AgeFrom() {
		return (EAttribute)lifeLayerEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getLifeLayer_AgeTo() {
		return (EAttribute)lifeLayerEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getLifeLayer_Images() {
		return (EReference)lifeLayerEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getLifeLayer_Experiences() {
		return (EReference)lifeLayerEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EClass getExperience() {
		return experienceEClass;
	}

	@Override
	public EAttribute getExperience_Text() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getExperience_Kind() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getExperience_Disconnection() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getExperience_Profound() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getExperience_Repeated() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getExperience_Repaired() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getExperience_AgeFrom() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EAttribute getExperience_AgeTo() {
		return (EAttribute)experienceEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getExperience_Relationship() {
		return (EReference)experienceEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EReference getExperience_Layer() {
		return (EReference)experienceEClass.getEStructuralFeatures().get(9);
	}

	@Override
	public EClass getRelationalImage() {
		return relationalImageEClass;
	}

	@Override
	public EAttribute getRelationalImage_Picture() {
		return (EAttribute)relationalImageEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getRelationalImage_SelfPart() {
		return (EAttribute)relationalImageEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getRelationalImage_OtherPart() {
		return (EAttribute)relationalImageEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getRelationalImage_Between() {
		return (EAttribute)relationalImageEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getRelationalImage_Valence() {
		return (EAttribute)relationalImageEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getRelationalImage_Dominance() {
		return (EAttribute)relationalImageEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getRelationalImage_Status() {
		return (EAttribute)relationalImageEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EAttribute getRelationalImage_Preverbal() {
		return (EAttribute)relationalImageEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EAttribute getRelationalImage_Hypothetical() {
		return (EAttribute)relationalImageEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EReference getRelationalImage_Layer() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(9);
	}

	@Override
	public EReference getRelationalImage_BuiltOn() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(10);
	}

	@Override
	public EReference getRelationalImage_FoundationOf() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(11);
	}

	@Override
	public EReference getRelationalImage_FormedFrom() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(12);
	}

	@Override
	public EReference getRelationalImage_Answers() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(13);
	}

	@Override
	public EReference getRelationalImage_Conditions() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(14);
	}

	@Override
	public EReference getRelationalImage_Meanings() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(15);
	}

	@Override
	public EReference getRelationalImage_GivesRiseTo() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(16);
	}

	@Override
	public EReference getRelationalImage_ReinforcedBy() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(17);
	}

	@Override
	public EReference getRelationalImage_Enactments() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(18);
	}

	@Override
	public EReference getRelationalImage_Echoes() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(19);
	}

	@Override
	public EReference getRelationalImage_About() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(20);
	}

	@Override
	public EReference getRelationalImage_Contradicts() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(21);
	}

	@Override
	public EReference getRelationalImage_ContradictedBy() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(22);
	}

	@Override
	public EReference getRelationalImage_Exceptions() {
		return (EReference)relationalImageEClass.getEStructuralFeatures().get(23);
	}

	@Override
	public EClass getRelationalCondition() {
		return relationalConditionEClass;
	}

	@Override
	public EAttribute getRelationalCondition_Trigger() {
		return (EAttribute)relationalConditionEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getRelationalCondition_TriggerKind() {
		return (EAttribute)relationalConditionEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getRelationalCondition_Likelihood() {
		return (EAttribute)relationalConditionEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getRelationalCondition_Expected() {
		return (EReference)relationalConditionEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getRelationalCondition_Guides() {
		return (EReference)relationalConditionEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EClass getExpectedResponse() {
		return expectedResponseEClass;
	}

	@Override
	public EAttribute getExpectedResponse_Text() {
		return (EAttribute)expectedResponseEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getExpectedResponse_Kind() {
		return (EAttribute)expectedResponseEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getMeaning() {
		return meaningEClass;
	}

	@Override
	public EAttribute getMeaning_Statement() {
		return (EAttribute)meaningEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getMeaning_Facet() {
		return (EAttribute)meaningEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getMeaning_Held() {
		return (EAttribute)meaningEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getMeaning_Status() {
		return (EAttribute)meaningEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getMeaning_Deepens() {
		return (EReference)meaningEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getMeaning_DeepenedBy() {
		return (EReference)meaningEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EClass getSocialImage() {
		return socialImageEClass;
	}

	@Override
	public EAttribute getSocialImage_Statement() {
		return (EAttribute)socialImageEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getSocialImage_Group() {
		return (EAttribute)socialImageEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getSocialImage_Effect() {
		return (EAttribute)socialImageEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getImageRevision() {
		return imageRevisionEClass;
	}

	@Override
	public EAttribute getImageRevision_Text() {
		return (EAttribute)imageRevisionEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getImageRevision_Degree() {
		return (EAttribute)imageRevisionEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getImageRevision_DayOffset() {
		return (EAttribute)imageRevisionEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getImageRevision_Date() {
		return (EAttribute)imageRevisionEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EReference getImageRevision_Session() {
		return (EReference)imageRevisionEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EReference getImageRevision_From() {
		return (EReference)imageRevisionEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getImageRevision_To() {
		return (EReference)imageRevisionEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getImageRevision_Because() {
		return (EReference)imageRevisionEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EEnum getStage() {
		return stageEEnum;
	}

	@Override
	public EEnum getExperienceKind() {
		return experienceKindEEnum;
	}

	@Override
	public EEnum getDisconnection() {
		return disconnectionEEnum;
	}

	@Override
	public EEnum getValence() {
		return valenceEEnum;
	}

	@Override
	public EEnum getDominance() {
		return dominanceEEnum;
	}

	@Override
	public EEnum getTriggerKind() {
		return triggerKindEEnum;
	}

	@Override
	public EEnum getResponseKind() {
		return responseKindEEnum;
	}

	@Override
	public EEnum getMeaningFacet() {
		return meaningFacetEEnum;
	}

	@Override
	public ImagesFactory getImagesFactory() {
		return (ImagesFactory)getEFactoryInstance();
	}

	private boolean isCreated = false;

	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;
		revisableEClass = createEClass(REVISABLE);
		createEReference(revisableEClass, REVISABLE__REVISED_BY);
		createEReference(revisableEClass, REVISABLE__RESULT_OF);
		reasonForChangeEClass = createEClass(REASON_FOR_CHANGE);
		createEReference(reasonForChangeEClass, REASON_FOR_CHANGE__SHAPES);
		lifeLayerEClass = createEClass(LIFE_LAYER);
		createEAttribute(lifeLayerEClass, LIFE_LAYER__ORDER);
		createEAttribute(lifeLayerEClass, LIFE_LAYER__STAGE);
		createEAttribute(lifeLayerEClass, LIFE_LAYER__AGE_FROM);
		createEAttribute(lifeLayerEClass, LIFE_LAYER__AGE_TO);
		createEReference(lifeLayerEClass, LIFE_LAYER__IMAGES);
		createEReference(lifeLayerEClass, LIFE_LAYER__EXPERIENCES);
		experienceEClass = createEClass(EXPERIENCE);
		createEAttribute(experienceEClass, EXPERIENCE__TEXT);
		createEAttribute(experienceEClass, EXPERIENCE__KIND);
		createEAttribute(experienceEClass, EXPERIENCE__DISCONNECTION);
		createEAttribute(experienceEClass, EXPERIENCE__PROFOUND);
		createEAttribute(experienceEClass, EXPERIENCE__REPEATED);
		createEAttribute(experienceEClass, EXPERIENCE__REPAIRED);
		createEAttribute(experienceEClass, EXPERIENCE__AGE_FROM);
		createEAttribute(experienceEClass, EXPERIENCE__AGE_TO);
		createEReference(experienceEClass, EXPERIENCE__RELATIONSHIP);
		createEReference(experienceEClass, EXPERIENCE__LAYER);
		relationalImageEClass = createEClass(RELATIONAL_IMAGE);
		createEAttribute(relationalImageEClass, RELATIONAL_IMAGE__PICTURE);
		createEAttribute(relationalImageEClass, RELATIONAL_IMAGE__SELF_PART);
		createEAttribute(relationalImageEClass, RELATIONAL_IMAGE__OTHER_PART);
		createEAttribute(relationalImageEClass, RELATIONAL_IMAGE__BETWEEN);
		createEAttribute(relationalImageEClass, RELATIONAL_IMAGE__VALENCE);
		createEAttribute(relationalImageEClass, RELATIONAL_IMAGE__DOMINANCE);
		createEAttribute(relationalImageEClass, RELATIONAL_IMAGE__STATUS);
		createEAttribute(relationalImageEClass, RELATIONAL_IMAGE__PREVERBAL);
		createEAttribute(relationalImageEClass, RELATIONAL_IMAGE__HYPOTHETICAL);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__LAYER);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__BUILT_ON);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__FOUNDATION_OF);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__FORMED_FROM);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__ANSWERS);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__CONDITIONS);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__MEANINGS);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__GIVES_RISE_TO);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__REINFORCED_BY);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__ENACTMENTS);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__ECHOES);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__ABOUT);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__CONTRADICTS);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__CONTRADICTED_BY);
		createEReference(relationalImageEClass, RELATIONAL_IMAGE__EXCEPTIONS);
		relationalConditionEClass = createEClass(RELATIONAL_CONDITION);
		createEAttribute(relationalConditionEClass, RELATIONAL_CONDITION__TRIGGER);
		createEAttribute(relationalConditionEClass, RELATIONAL_CONDITION__TRIGGER_KIND);
		createEAttribute(relationalConditionEClass, RELATIONAL_CONDITION__LIKELIHOOD);
		createEReference(relationalConditionEClass, RELATIONAL_CONDITION__EXPECTED);
		createEReference(relationalConditionEClass, RELATIONAL_CONDITION__GUIDES);
		expectedResponseEClass = createEClass(EXPECTED_RESPONSE);
		createEAttribute(expectedResponseEClass, EXPECTED_RESPONSE__TEXT);
		createEAttribute(expectedResponseEClass, EXPECTED_RESPONSE__KIND);
		meaningEClass = createEClass(MEANING);
		createEAttribute(meaningEClass, MEANING__STATEMENT);
		createEAttribute(meaningEClass, MEANING__FACET);
		createEAttribute(meaningEClass, MEANING__HELD);
		createEAttribute(meaningEClass, MEANING__STATUS);
		createEReference(meaningEClass, MEANING__DEEPENS);
		createEReference(meaningEClass, MEANING__DEEPENED_BY);
		socialImageEClass = createEClass(SOCIAL_IMAGE);
		createEAttribute(socialImageEClass, SOCIAL_IMAGE__STATEMENT);
		createEAttribute(socialImageEClass, SOCIAL_IMAGE__GROUP);
		createEAttribute(socialImageEClass, SOCIAL_IMAGE__EFFECT);
		imageRevisionEClass = createEClass(IMAGE_REVISION);
		createEAttribute(imageRevisionEClass, IMAGE_REVISION__TEXT);
		createEAttribute(imageRevisionEClass, IMAGE_REVISION__DEGREE);
		createEAttribute(imageRevisionEClass, IMAGE_REVISION__DAY_OFFSET);
		createEAttribute(imageRevisionEClass, IMAGE_REVISION__DATE);
		createEReference(imageRevisionEClass, IMAGE_REVISION__SESSION);
		createEReference(imageRevisionEClass, IMAGE_REVISION__FROM);
		createEReference(imageRevisionEClass, IMAGE_REVISION__TO);
		createEReference(imageRevisionEClass, IMAGE_REVISION__BECAUSE);
		stageEEnum = createEEnum(STAGE);
		experienceKindEEnum = createEEnum(EXPERIENCE_KIND);
		disconnectionEEnum = createEEnum(DISCONNECTION);
		valenceEEnum = createEEnum(VALENCE);
		dominanceEEnum = createEEnum(DOMINANCE);
		triggerKindEEnum = createEEnum(TRIGGER_KIND);
		responseKindEEnum = createEEnum(RESPONSE_KIND);
		meaningFacetEEnum = createEEnum(MEANING_FACET);
	}

	private boolean isInitialized = false;

	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);
		RimPackage theRimPackage = (RimPackage)EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		CasesPackage theCasesPackage = (CasesPackage)EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		StrategiesPackage theStrategiesPackage = (StrategiesPackage)EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		PracticePackage thePracticePackage = (PracticePackage)EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		SessionsPackage theSessionsPackage = (SessionsPackage)EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		revisableEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		reasonForChangeEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		lifeLayerEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		lifeLayerEClass.getESuperTypes().add(theCasesPackage.getHeldElement());
		experienceEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		experienceEClass.getESuperTypes().add(theCasesPackage.getHeldElement());
		experienceEClass.getESuperTypes().add(this.getReasonForChange());
		relationalImageEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		relationalImageEClass.getESuperTypes().add(theCasesPackage.getHeldElement());
		relationalImageEClass.getESuperTypes().add(this.getRevisable());
		relationalConditionEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		expectedResponseEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		meaningEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		meaningEClass.getESuperTypes().add(this.getRevisable());
		socialImageEClass.getESuperTypes().add(theRimPackage.getInnerElement());
		imageRevisionEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		initEClass(revisableEClass, Revisable.class, "Revisable", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRevisable_RevisedBy(), this.getImageRevision(), this.getImageRevision_From(), "revisedBy", null, 0, -1, Revisable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRevisable_ResultOf(), this.getImageRevision(), this.getImageRevision_To(), "resultOf", null, 0, -1, Revisable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(reasonForChangeEClass, ReasonForChange.class, "ReasonForChange", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReasonForChange_Shapes(), this.getRelationalImage(), this.getRelationalImage_FormedFrom(), "shapes", null, 0, -1, ReasonForChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(lifeLayerEClass, LifeLayer.class, "LifeLayer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLifeLayer_Order(), theRimPackage.getOrder(), "order", "0", 1, 1, LifeLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLifeLayer_Stage(), this.getStage(), "stage", "PRESENT", 1, 1, LifeLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLifeLayer_AgeFrom(), theRimPackage.getAgeYears(), "ageFrom", null, 0, 1, LifeLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLifeLayer_AgeTo(), theRimPackage.getAgeYears(), "ageTo", null, 0, 1, LifeLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLifeLayer_Images(), this.getRelationalImage(), this.getRelationalImage_Layer(), "images", null, 0, -1, LifeLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLifeLayer_Experiences(), this.getExperience(), this.getExperience_Layer(), "experiences", null, 0, -1, LifeLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(experienceEClass, Experience.class, "Experience", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExperience_Text(), ecorePackage.getEString(), "text", null, 1, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_Kind(), this.getExperienceKind(), "kind", "OTHER", 1, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_Disconnection(), this.getDisconnection(), "disconnection", "NONE", 1, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_Profound(), ecorePackage.getEBoolean(), "profound", null, 1, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_Repeated(), ecorePackage.getEBoolean(), "repeated", null, 1, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_Repaired(), ecorePackage.getEBoolean(), "repaired", null, 1, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_AgeFrom(), theRimPackage.getAgeYears(), "ageFrom", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperience_AgeTo(), theRimPackage.getAgeYears(), "ageTo", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperience_Relationship(), theCasesPackage.getRelationship(), null, "relationship", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperience_Layer(), this.getLifeLayer(), this.getLifeLayer_Experiences(), "layer", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(relationalImageEClass, RelationalImage.class, "RelationalImage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationalImage_Picture(), ecorePackage.getEString(), "picture", null, 1, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalImage_SelfPart(), ecorePackage.getEString(), "selfPart", null, 0, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalImage_OtherPart(), ecorePackage.getEString(), "otherPart", null, 0, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalImage_Between(), ecorePackage.getEString(), "between", null, 0, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalImage_Valence(), this.getValence(), "valence", "NEUTRAL", 1, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalImage_Dominance(), this.getDominance(), "dominance", "OTHER", 1, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalImage_Status(), theRimPackage.getChangeStatus(), "status", "ACTIVE", 1, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalImage_Preverbal(), ecorePackage.getEBoolean(), "preverbal", null, 1, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalImage_Hypothetical(), ecorePackage.getEBoolean(), "hypothetical", null, 1, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_Layer(), this.getLifeLayer(), this.getLifeLayer_Images(), "layer", null, 1, 1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_BuiltOn(), this.getRelationalImage(), this.getRelationalImage_FoundationOf(), "builtOn", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_FoundationOf(), this.getRelationalImage(), this.getRelationalImage_BuiltOn(), "foundationOf", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_FormedFrom(), this.getReasonForChange(), this.getReasonForChange_Shapes(), "formedFrom", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_Answers(), theStrategiesPackage.getYearning(), theStrategiesPackage.getYearning_Meets(), "answers", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_Conditions(), this.getRelationalCondition(), null, "conditions", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_Meanings(), this.getMeaning(), null, "meanings", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_GivesRiseTo(), theStrategiesPackage.getStrategyOfSurvival(), theStrategiesPackage.getStrategyOfSurvival_EmergesFrom(), "givesRiseTo", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_ReinforcedBy(), theStrategiesPackage.getStrategyOfSurvival(), theStrategiesPackage.getStrategyOfSurvival_Reinforces(), "reinforcedBy", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_Enactments(), theStrategiesPackage.getEnactment(), theStrategiesPackage.getEnactment_Images(), "enactments", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_Echoes(), this.getSocialImage(), null, "echoes", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_About(), theCasesPackage.getPerson(), null, "about", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_Contradicts(), this.getRelationalImage(), this.getRelationalImage_ContradictedBy(), "contradicts", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_ContradictedBy(), this.getRelationalImage(), this.getRelationalImage_Contradicts(), "contradictedBy", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalImage_Exceptions(), thePracticePackage.getExceptionEntry(), thePracticePackage.getExceptionEntry_Contradicts(), "exceptions", null, 0, -1, RelationalImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(relationalConditionEClass, RelationalCondition.class, "RelationalCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationalCondition_Trigger(), ecorePackage.getEString(), "trigger", null, 1, 1, RelationalCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalCondition_TriggerKind(), this.getTriggerKind(), "triggerKind", "OTHER", 1, 1, RelationalCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationalCondition_Likelihood(), theRimPackage.getPercent(), "likelihood", null, 0, 1, RelationalCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalCondition_Expected(), this.getExpectedResponse(), null, "expected", null, 1, -1, RelationalCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationalCondition_Guides(), theStrategiesPackage.getStrategyOfSurvival(), null, "guides", null, 0, -1, RelationalCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(expectedResponseEClass, ExpectedResponse.class, "ExpectedResponse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectedResponse_Text(), ecorePackage.getEString(), "text", null, 0, 1, ExpectedResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectedResponse_Kind(), this.getResponseKind(), "kind", "OTHER", 1, 1, ExpectedResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(meaningEClass, Meaning.class, "Meaning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeaning_Statement(), ecorePackage.getEString(), "statement", null, 1, 1, Meaning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeaning_Facet(), this.getMeaningFacet(), "facet", "WHO_I_AM", 1, 1, Meaning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeaning_Held(), theRimPackage.getPercent(), "held", null, 0, 1, Meaning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeaning_Status(), theRimPackage.getChangeStatus(), "status", "ACTIVE", 1, 1, Meaning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeaning_Deepens(), this.getMeaning(), this.getMeaning_DeepenedBy(), "deepens", null, 0, 1, Meaning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeaning_DeepenedBy(), this.getMeaning(), this.getMeaning_Deepens(), "deepenedBy", null, 0, -1, Meaning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(socialImageEClass, SocialImage.class, "SocialImage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSocialImage_Statement(), ecorePackage.getEString(), "statement", null, 1, 1, SocialImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSocialImage_Group(), ecorePackage.getEString(), "group", null, 0, 1, SocialImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSocialImage_Effect(), ecorePackage.getEString(), "effect", null, 0, 1, SocialImage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(imageRevisionEClass, ImageRevision.class, "ImageRevision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImageRevision_Text(), ecorePackage.getEString(), "text", null, 0, 1, ImageRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImageRevision_Degree(), theRimPackage.getIntensity(), "degree", null, 0, 1, ImageRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImageRevision_DayOffset(), theRimPackage.getDayOffset(), "dayOffset", null, 0, 1, ImageRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImageRevision_Date(), theRimPackage.getCalendarDate(), "date", null, 0, 1, ImageRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImageRevision_Session(), theSessionsPackage.getSession(), null, "session", null, 0, 1, ImageRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImageRevision_From(), this.getRevisable(), this.getRevisable_RevisedBy(), "from", null, 1, 1, ImageRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImageRevision_To(), this.getRevisable(), this.getRevisable_ResultOf(), "to", null, 0, 1, ImageRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImageRevision_Because(), this.getReasonForChange(), null, "because", null, 0, -1, ImageRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEEnum(stageEEnum, Stage.class, "Stage");
		addEEnumLiteral(stageEEnum, Stage.INFANCY);
		addEEnumLiteral(stageEEnum, Stage.EARLY_CHILDHOOD);
		addEEnumLiteral(stageEEnum, Stage.MIDDLE_CHILDHOOD);
		addEEnumLiteral(stageEEnum, Stage.ADOLESCENCE);
		addEEnumLiteral(stageEEnum, Stage.EARLY_ADULT);
		addEEnumLiteral(stageEEnum, Stage.ADULT);
		addEEnumLiteral(stageEEnum, Stage.PRESENT);
		addEEnumLiteral(stageEEnum, Stage.IN_THERAPY);
		initEEnum(experienceKindEEnum, ExperienceKind.class, "ExperienceKind");
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.RESPONSIVE);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.NON_RESPONSE);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.NEGLECT);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.HUMILIATION);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.VIOLATION);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.MISATTUNEMENT);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.REJECTION);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.LOSS);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.FAMILY_SECRET);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.INACCESSIBILITY);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.PARENTIFICATION);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.DISCREPANT_GOOD);
		addEEnumLiteral(experienceKindEEnum, ExperienceKind.OTHER);
		initEEnum(disconnectionEEnum, Disconnection.class, "Disconnection");
		addEEnumLiteral(disconnectionEEnum, Disconnection.NONE);
		addEEnumLiteral(disconnectionEEnum, Disconnection.ACUTE);
		addEEnumLiteral(disconnectionEEnum, Disconnection.CHRONIC);
		initEEnum(valenceEEnum, Valence.class, "Valence");
		addEEnumLiteral(valenceEEnum, Valence.WARM);
		addEEnumLiteral(valenceEEnum, Valence.MIXED);
		addEEnumLiteral(valenceEEnum, Valence.PAINFUL);
		addEEnumLiteral(valenceEEnum, Valence.NEUTRAL);
		initEEnum(dominanceEEnum, Dominance.class, "Dominance");
		addEEnumLiteral(dominanceEEnum, Dominance.DOMINANT);
		addEEnumLiteral(dominanceEEnum, Dominance.OTHER);
		addEEnumLiteral(dominanceEEnum, Dominance.DISCREPANT);
		initEEnum(triggerKindEEnum, TriggerKind.class, "TriggerKind");
		addEEnumLiteral(triggerKindEEnum, TriggerKind.REVEAL_FEELINGS);
		addEEnumLiteral(triggerKindEEnum, TriggerKind.COUNT_ON);
		addEEnumLiteral(triggerKindEEnum, TriggerKind.FEEL_CLOSE);
		addEEnumLiteral(triggerKindEEnum, TriggerKind.ASK);
		addEEnumLiteral(triggerKindEEnum, TriggerKind.SUCCEED);
		addEEnumLiteral(triggerKindEEnum, TriggerKind.OTHER);
		addEEnumLiteral(triggerKindEEnum, TriggerKind.SEPARATE);
		addEEnumLiteral(triggerKindEEnum, TriggerKind.NO_REPLY);
		initEEnum(responseKindEEnum, ResponseKind.class, "ResponseKind");
		addEEnumLiteral(responseKindEEnum, ResponseKind.HURT);
		addEEnumLiteral(responseKindEEnum, ResponseKind.ATTACK);
		addEEnumLiteral(responseKindEEnum, ResponseKind.LEAVE);
		addEEnumLiteral(responseKindEEnum, ResponseKind.NOT_RESPOND);
		addEEnumLiteral(responseKindEEnum, ResponseKind.REJECT);
		addEEnumLiteral(responseKindEEnum, ResponseKind.ENGULF);
		addEEnumLiteral(responseKindEEnum, ResponseKind.NOT_CARE);
		addEEnumLiteral(responseKindEEnum, ResponseKind.WELCOME);
		addEEnumLiteral(responseKindEEnum, ResponseKind.OTHER);
		initEEnum(meaningFacetEEnum, MeaningFacet.class, "MeaningFacet");
		addEEnumLiteral(meaningFacetEEnum, MeaningFacet.WHO_IAM);
		addEEnumLiteral(meaningFacetEEnum, MeaningFacet.WHAT_ICAN_DO);
		addEEnumLiteral(meaningFacetEEnum, MeaningFacet.HOW_WORTHWHILE_IAM);
		addEEnumLiteral(meaningFacetEEnum, MeaningFacet.WHAT_OTHERS_DO);
		addEEnumLiteral(meaningFacetEEnum, MeaningFacet.WHAT_RELATIONSHIPS_ARE);
		createGenModelAnnotations();
		createUiAnnotations();
	}

	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Relational images, the layers of life they come from, the expectations and meanings they carry, and how they change."
		   });
		addAnnotation
		  (stageEEnum,
		   source,
		   new String[] {
			   "documentation", "A stretch of life; the ages are set by the user. Source: S0#17, S0#38, workbench."
		   });
		addAnnotation
		  (stageEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Before there are words, about the first two years. What was felt then can only be a hypothesis. Source: S0#38, S0#39."
		   });
		addAnnotation
		  (stageEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The years before school. Source: S0#17."
		   });
		addAnnotation
		  (stageEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The first school years, before puberty. Source: S0#17."
		   });
		addAnnotation
		  (stageEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "From puberty to growing up. Source: S0#17."
		   });
		addAnnotation
		  (stageEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "The first years of being grown up: leaving home, first loves, first work. Source: S0#17."
		   });
		addAnnotation
		  (stageEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Later adult life, before the present. Source: S0#17."
		   });
		addAnnotation
		  (stageEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Life as it is now, outside of therapy. Source: S0#17."
		   });
		addAnnotation
		  (stageEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "What formed in the work together, such as images that contradict the old ones. Source: S0#4, S0#6."
		   });
		addAnnotation
		  (experienceKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What kind of experience in relationship it was. Source: S0#3, S0#9, S2#6, P4, P100."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Somebody answered."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Nobody could answer."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "What was needed, such as care, attention or protection, was not given. Source: S0#9."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Somebody was shamed or belittled. Source: S0#9."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Somebody\'s boundaries of body or soul were crossed, abuse among them. Source: S0#9."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Somebody answered, but missed what was felt. Source: S2#6."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Somebody reached out and was turned away. Source: S0#23."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Somebody or something dear was lost, by death, parting or a move. Source: workbench."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Something everybody felt and nobody was allowed to speak of. Source: P4."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "A parent who could not be reached emotionally."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "A child in the place of a parent."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "A good experience that does not fit the usual image."
		   });
		addAnnotation
		  (experienceKindEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "Another kind of experience; the text says what it was. Source: workbench."
		   });
		addAnnotation
		  (disconnectionEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether an experience broke the connection, and for how long. Source: S0#5, P5."
		   });
		addAnnotation
		  (disconnectionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The connection held. Source: S0#5."
		   });
		addAnnotation
		  (disconnectionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A break that can be reworked."
		   });
		addAnnotation
		  (disconnectionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A lasting break in which hurt cannot be shown."
		   });
		addAnnotation
		  (valenceEEnum,
		   source,
		   new String[] {
			   "documentation", "How an image feels. Source: S0#38, S0#40, workbench."
		   });
		addAnnotation
		  (valenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Comforting or safe. Source: S0#40."
		   });
		addAnnotation
		  (valenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Good and painful at once. Source: workbench."
		   });
		addAnnotation
		  (valenceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Frightening, shaming, lonely or sad. Source: S0#36."
		   });
		addAnnotation
		  (valenceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Neither good nor painful, or not clear yet. Source: workbench."
		   });
		addAnnotation
		  (dominanceEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether an image usually governs what is expected. Source: P6."
		   });
		addAnnotation
		  (dominanceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "It usually governs expectation."
		   });
		addAnnotation
		  (dominanceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Choose this when it is at work now and then, and neither governs expectation nor contradicts the general image."
		   });
		addAnnotation
		  (dominanceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "It contradicts the general image."
		   });
		addAnnotation
		  (triggerKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What sets the expectation off. The first three are the source\'s own. Source: S0#37, S1#58, workbench."
		   });
		addAnnotation
		  (triggerKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Showing what is felt. Source: S0#37."
		   });
		addAnnotation
		  (triggerKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Relying on somebody. Source: S0#37."
		   });
		addAnnotation
		  (triggerKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Feeling near to somebody. Source: S0#37."
		   });
		addAnnotation
		  (triggerKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Asking for something. Source: workbench."
		   });
		addAnnotation
		  (triggerKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Doing well at something, or being seen to. Source: workbench."
		   });
		addAnnotation
		  (triggerKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Something else; the words of the trigger say what. Source: workbench."
		   });
		addAnnotation
		  (triggerKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Being apart, or somebody asking for room. Source: S1#45."
		   });
		addAnnotation
		  (triggerKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Waiting for an answer that does not come. Source: S1#58."
		   });
		addAnnotation
		  (responseKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What the other person is expected to do. The first three are the source\'s own. Source: S0#37, S1#46, S1#58."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Causing pain. Source: S0#37."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Turning against the person with blame, anger or blows. Source: S0#37."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Going away or ending the relationship. Source: S0#37."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Not answering, because nobody can or nobody notices. Source: S0#3."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Turning the person away. Source: S0#23."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Coming so close that no room of one\'s own is left. It is the client\'s fear, not a verdict on the other. Source: S1#46, S0#22."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Being indifferent. Source: S1#58."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Being glad of it and answering warmly. Source: S0#40."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Something else; the words of the response say what. Source: workbench."
		   });
		addAnnotation
		  (meaningFacetEEnum,
		   source,
		   new String[] {
			   "documentation", "What a meaning is about; the first three are the source\'s facets of the self. Source: S0#33, workbench."
		   });
		addAnnotation
		  (meaningFacetEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A meaning about what kind of person one is. Source: S0#33."
		   });
		addAnnotation
		  (meaningFacetEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A meaning about what one is able to do or to bring about with others. Source: S0#33."
		   });
		addAnnotation
		  (meaningFacetEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A meaning about one\'s worth, such as not being worthy of anyone\'s interest. Source: S0#33, S0#3."
		   });
		addAnnotation
		  (meaningFacetEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A meaning about what other people are like. Source: S0#29."
		   });
		addAnnotation
		  (meaningFacetEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A meaning about what relationships are and can be. Source: S0#29."
		   });
		addAnnotation
		  (revisableEClass,
		   source,
		   new String[] {
			   "documentation", "Something that can be understood anew and altered: an image or a meaning. Source: S0#4."
		   });
		addAnnotation
		  (getRevisable_RevisedBy(),
		   source,
		   new String[] {
			   "documentation", "The revisions that altered it. Source: S0#4."
		   });
		addAnnotation
		  (getRevisable_ResultOf(),
		   source,
		   new String[] {
			   "documentation", "The revisions it came out of. Source: S0#4, workbench."
		   });
		addAnnotation
		  (reasonForChangeEClass,
		   source,
		   new String[] {
			   "documentation", "Something that was lived through, tried or agreed upon and can form or move an image: an experience, an exception from daily life, an enactment, an action, or an agreement. Source: S0#4, S1#8, P6."
		   });
		addAnnotation
		  (getReasonForChange_Shapes(),
		   source,
		   new String[] {
			   "documentation", "The images that grew from it. Source: S0#1, S0#32."
		   });
		addAnnotation
		  (lifeLayerEClass,
		   source,
		   new String[] {
			   "documentation", "A time of one person\'s life in which images were formed; images of later layers rest on earlier ones. A band on Image Layers, the earliest at the bottom. Source: S0#16, S0#17, S0#38."
		   });
		addAnnotation
		  (getLifeLayer_Order(),
		   source,
		   new String[] {
			   "documentation", "Its place from below: 0 is infancy or the earliest layer. No two layers share one. Source: S0#38, workbench."
		   });
		addAnnotation
		  (getLifeLayer_Stage(),
		   source,
		   new String[] {
			   "documentation", "The stretch of life. Source: S0#17, S0#38, workbench."
		   });
		addAnnotation
		  (getLifeLayer_AgeFrom(),
		   source,
		   new String[] {
			   "documentation", "Age at its beginning, in years, 0 to 120. Source: workbench."
		   });
		addAnnotation
		  (getLifeLayer_AgeTo(),
		   source,
		   new String[] {
			   "documentation", "Age at its end, in years, 0 to 120; not below the age at the beginning. Source: workbench."
		   });
		addAnnotation
		  (getLifeLayer_Images(),
		   source,
		   new String[] {
			   "documentation", "The images of this layer. Source: S0#16, S0#17."
		   });
		addAnnotation
		  (getLifeLayer_Experiences(),
		   source,
		   new String[] {
			   "documentation", "The experiences of this layer. Source: S0#17, S0#32."
		   });
		addAnnotation
		  (experienceEClass,
		   source,
		   new String[] {
			   "documentation", "What happened in a relationship. Images grow from it. Source: S0#1, S0#9, S0#32."
		   });
		addAnnotation
		  (getExperience_Text(),
		   source,
		   new String[] {
			   "documentation", "What happened, in plain words. Source: S0#32."
		   });
		addAnnotation
		  (getExperience_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of experience it was. Source: S0#3, S0#9, S2#6."
		   });
		addAnnotation
		  (getExperience_Disconnection(),
		   source,
		   new String[] {
			   "documentation", "Whether it broke the connection. Source: S0#5, P5."
		   });
		addAnnotation
		  (getExperience_Profound(),
		   source,
		   new String[] {
			   "documentation", "True when the disconnection was profound. Source: S0#5."
		   });
		addAnnotation
		  (getExperience_Repeated(),
		   source,
		   new String[] {
			   "documentation", "True when it happened again and again. Source: S0#3, S0#8."
		   });
		addAnnotation
		  (getExperience_Repaired(),
		   source,
		   new String[] {
			   "documentation", "True when the connection was found again afterwards. Source: P5, S2#4."
		   });
		addAnnotation
		  (getExperience_AgeFrom(),
		   source,
		   new String[] {
			   "documentation", "Age when it began, in years, 0 to 120. Source: workbench."
		   });
		addAnnotation
		  (getExperience_AgeTo(),
		   source,
		   new String[] {
			   "documentation", "Age when it ended, in years, 0 to 120; not below the age at the beginning. Source: workbench."
		   });
		addAnnotation
		  (getExperience_Relationship(),
		   source,
		   new String[] {
			   "documentation", "The relationship it happened in. Source: S0#1."
		   });
		addAnnotation
		  (getExperience_Layer(),
		   source,
		   new String[] {
			   "documentation", "The time of life it belongs to. Source: S0#17."
		   });
		addAnnotation
		  (relationalImageEClass,
		   source,
		   new String[] {
			   "documentation", "An inner picture of what happens between oneself and others, built upon experience. It is a pattern, not a person. Source: S0#1, S0#30, S0#32, S0#34."
		   });
		addAnnotation
		  (getRelationalImage_Picture(),
		   source,
		   new String[] {
			   "documentation", "The picture in inner words, for example \"when I reach for them, they cannot respond\". Source: S0#32."
		   });
		addAnnotation
		  (getRelationalImage_SelfPart(),
		   source,
		   new String[] {
			   "documentation", "What I am and do in the picture. Source: S0#34."
		   });
		addAnnotation
		  (getRelationalImage_OtherPart(),
		   source,
		   new String[] {
			   "documentation", "What the other is and does in the picture. Source: S0#34."
		   });
		addAnnotation
		  (getRelationalImage_Between(),
		   source,
		   new String[] {
			   "documentation", "What happens between the two. Source: S0#34."
		   });
		addAnnotation
		  (getRelationalImage_Valence(),
		   source,
		   new String[] {
			   "documentation", "How the picture feels. Source: S0#38, S0#40, workbench."
		   });
		addAnnotation
		  (getRelationalImage_Dominance(),
		   source,
		   new String[] {
			   "documentation", "Whether it usually governs what is expected. Source: P6."
		   });
		addAnnotation
		  (getRelationalImage_Status(),
		   source,
		   new String[] {
			   "documentation", "How far it has changed. Source: S0#4."
		   });
		addAnnotation
		  (getRelationalImage_Preverbal(),
		   source,
		   new String[] {
			   "documentation", "True when it stems from a time before words. Source: S0#38, S0#40."
		   });
		addAnnotation
		  (getRelationalImage_Hypothetical(),
		   source,
		   new String[] {
			   "documentation", "True when nobody can know it, as with an infant\'s mind; marked with a question mark. Source: S0#39."
		   });
		addAnnotation
		  (getRelationalImage_Layer(),
		   source,
		   new String[] {
			   "documentation", "The time of life it was formed in. Source: S0#16, S0#17, S0#38."
		   });
		addAnnotation
		  (getRelationalImage_BuiltOn(),
		   source,
		   new String[] {
			   "documentation", "The earlier images it is built on; never itself, never a later layer. Source: S0#38."
		   });
		addAnnotation
		  (getRelationalImage_FoundationOf(),
		   source,
		   new String[] {
			   "documentation", "The later images built on it. Source: S0#38."
		   });
		addAnnotation
		  (getRelationalImage_FormedFrom(),
		   source,
		   new String[] {
			   "documentation", "What it grew from: experiences, exceptions and enactments alike. Source: S0#1, S0#29, S0#32, P6."
		   });
		addAnnotation
		  (getRelationalImage_Answers(),
		   source,
		   new String[] {
			   "documentation", "The yearnings that meet this image: what the person longs for is answered by what the image expects. Source: S0#18."
		   });
		addAnnotation
		  (getRelationalImage_Conditions(),
		   source,
		   new String[] {
			   "documentation", "What is expected as soon as something happens. Source: S0#31, S0#37."
		   });
		addAnnotation
		  (getRelationalImage_Meanings(),
		   source,
		   new String[] {
			   "documentation", "What the picture means to the person, from the surface to the core. Source: S0#2, S0#33."
		   });
		addAnnotation
		  (getRelationalImage_GivesRiseTo(),
		   source,
		   new String[] {
			   "documentation", "The strategies of survival that come out of it. Source: S0#16."
		   });
		addAnnotation
		  (getRelationalImage_ReinforcedBy(),
		   source,
		   new String[] {
			   "documentation", "The strategies that in turn confirm it. Source: S0#13, workbench."
		   });
		addAnnotation
		  (getRelationalImage_Enactments(),
		   source,
		   new String[] {
			   "documentation", "Where it is played out. Source: S0#20."
		   });
		addAnnotation
		  (getRelationalImage_Echoes(),
		   source,
		   new String[] {
			   "documentation", "The controlling images of society that it repeats. Source: P6."
		   });
		addAnnotation
		  (getRelationalImage_About(),
		   source,
		   new String[] {
			   "documentation", "The people it was formed with or is about. Source: S0#34."
		   });
		addAnnotation
		  (getRelationalImage_Contradicts(),
		   source,
		   new String[] {
			   "documentation", "The images that this discrepant one speaks against. Source: P6, workbench."
		   });
		addAnnotation
		  (getRelationalImage_ContradictedBy(),
		   source,
		   new String[] {
			   "documentation", "The discrepant images that speak against this one. Source: P6, workbench."
		   });
		addAnnotation
		  (getRelationalImage_Exceptions(),
		   source,
		   new String[] {
			   "documentation", "The exceptions from daily life that speak against it. Source: S1#8, S1#65, P6."
		   });
		addAnnotation
		  (relationalConditionEClass,
		   source,
		   new String[] {
			   "documentation", "A conditional pattern: when this happens, the other will do that. Source: S0#31, S0#37."
		   });
		addAnnotation
		  (getRelationalCondition_Trigger(),
		   source,
		   new String[] {
			   "documentation", "What sets it off, such as \"I reveal my feelings\", \"he needs space\" or \"no prompt reply\". Source: S0#37, S1#45, S1#58."
		   });
		addAnnotation
		  (getRelationalCondition_TriggerKind(),
		   source,
		   new String[] {
			   "documentation", "What kind of trigger it is. Source: S0#37."
		   });
		addAnnotation
		  (getRelationalCondition_Likelihood(),
		   source,
		   new String[] {
			   "documentation", "How likely the person takes the response to be, 0 to 100 %. Source: S0#31, workbench."
		   });
		addAnnotation
		  (getRelationalCondition_Expected(),
		   source,
		   new String[] {
			   "documentation", "What the other is then expected to do. Source: S0#18, S0#29, S0#37."
		   });
		addAnnotation
		  (getRelationalCondition_Guides(),
		   source,
		   new String[] {
			   "documentation", "The strategies this expectation leads to. Source: S1#1, S0#31."
		   });
		addAnnotation
		  (expectedResponseEClass,
		   source,
		   new String[] {
			   "documentation", "What the other person is expected to do. Source: S0#18, S0#37."
		   });
		addAnnotation
		  (getExpectedResponse_Text(),
		   source,
		   new String[] {
			   "documentation", "The expected response in the person\'s words. Source: S0#37."
		   });
		addAnnotation
		  (getExpectedResponse_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of response it is. Source: S0#37."
		   });
		addAnnotation
		  (meaningEClass,
		   source,
		   new String[] {
			   "documentation", "What an image has come to mean about oneself, others and relationships. Source: S0#2, S0#3, S0#33."
		   });
		addAnnotation
		  (getMeaning_Statement(),
		   source,
		   new String[] {
			   "documentation", "The meaning as a sentence, for example \"I am not worthy of anyone\'s interest\". Source: S0#3."
		   });
		addAnnotation
		  (getMeaning_Facet(),
		   source,
		   new String[] {
			   "documentation", "What it is about. Source: S0#33."
		   });
		addAnnotation
		  (getMeaning_Held(),
		   source,
		   new String[] {
			   "documentation", "How firmly it is held, 0 to 100 %. Source: S0#36, workbench."
		   });
		addAnnotation
		  (getMeaning_Status(),
		   source,
		   new String[] {
			   "documentation", "How far it has changed. Source: S0#4."
		   });
		addAnnotation
		  (getMeaning_Deepens(),
		   source,
		   new String[] {
			   "documentation", "The meaning nearer to the surface that this one lies under; a meaning that deepens none is the surface. Within one image, without a circle. Source: S0#19, S0#33."
		   });
		addAnnotation
		  (getMeaning_DeepenedBy(),
		   source,
		   new String[] {
			   "documentation", "The meanings that lie beneath this one. Source: S0#19, workbench."
		   });
		addAnnotation
		  (socialImageEClass,
		   source,
		   new String[] {
			   "documentation", "A controlling image: a stereotype of society that blocks authenticity. Source: P6, P11."
		   });
		addAnnotation
		  (getSocialImage_Statement(),
		   source,
		   new String[] {
			   "documentation", "What the stereotype says. Source: P6."
		   });
		addAnnotation
		  (getSocialImage_Group(),
		   source,
		   new String[] {
			   "documentation", "Whom it is said of. Source: P6."
		   });
		addAnnotation
		  (getSocialImage_Effect(),
		   source,
		   new String[] {
			   "documentation", "What it does to the person. Source: P6, P11."
		   });
		addAnnotation
		  (imageRevisionEClass,
		   source,
		   new String[] {
			   "documentation", "How an image or a meaning came to be understood anew. The old one is kept. Source: S0#4."
		   });
		addAnnotation
		  (getImageRevision_Text(),
		   source,
		   new String[] {
			   "documentation", "What changed, in the person\'s words. Source: S0#4."
		   });
		addAnnotation
		  (getImageRevision_Degree(),
		   source,
		   new String[] {
			   "documentation", "How far it changed, 0 (not yet) to 10 (fully). Source: S0#4, workbench."
		   });
		addAnnotation
		  (getImageRevision_DayOffset(),
		   source,
		   new String[] {
			   "documentation", "When, in days since the work began, from 0; preferred to a date. Source: P90, workbench."
		   });
		addAnnotation
		  (getImageRevision_Date(),
		   source,
		   new String[] {
			   "documentation", "When, as a date; the session is preferred. Source: workbench."
		   });
		addAnnotation
		  (getImageRevision_Session(),
		   source,
		   new String[] {
			   "documentation", "The session in which the change showed. Source: S0#4."
		   });
		addAnnotation
		  (getImageRevision_From(),
		   source,
		   new String[] {
			   "documentation", "The image or meaning that changed. Source: S0#4."
		   });
		addAnnotation
		  (getImageRevision_To(),
		   source,
		   new String[] {
			   "documentation", "What it changed into. Source: S0#4."
		   });
		addAnnotation
		  (getImageRevision_Because(),
		   source,
		   new String[] {
			   "documentation", "What moved it: an experience, an exception, an enactment. Source: S0#4, S1#8, P6."
		   });
	}

	protected void createUiAnnotations() {
		String source = "http://relationalimages.org/ui";
		addAnnotation
		  (getExperience_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRelationalImage_Picture(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRelationalImage_SelfPart(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRelationalImage_OtherPart(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRelationalImage_Between(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRelationalCondition_Trigger(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getExpectedResponse_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getMeaning_Statement(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getSocialImage_Statement(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getSocialImage_Effect(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getImageRevision_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
	}
}
