// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.CustomQuality;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Household;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.PrivacyInfo;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.cases.Snapshot;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.impl.CouplesPackageImpl;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.impl.ImagesPackageImpl;
import org.relationalimages.model.impl.RimPackageImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.impl.PracticePackageImpl;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.impl.SessionsPackageImpl;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.impl.StrategiesPackageImpl;
import org.relationalimages.model.teaching.TeachingPackage;
import org.relationalimages.model.teaching.impl.TeachingPackageImpl;

public class CasesPackageImpl extends EPackageImpl implements CasesPackage {
	private EClass caseFileEClass = null;
	private EClass privacyInfoEClass = null;
	private EClass ruleMuteEClass = null;
	private EClass snapshotEClass = null;
	private EClass comparisonEClass = null;
	private EClass partyEClass = null;
	private EClass yearnedForEClass = null;
	private EClass heldElementEClass = null;
	private EClass personEClass = null;
	private EClass householdEClass = null;
	private EClass customQualityEClass = null;
	private EClass relationshipEClass = null;
	private EClass relationshipReadingEClass = null;
	private EClass safetyConcernEClass = null;
	private EEnum caseKindEEnum = null;
	private EEnum consentStatusEEnum = null;
	private EEnum deidMethodEEnum = null;
	private EEnum personRoleEEnum = null;
	private EEnum genderSymbolEEnum = null;
	private EEnum pronounsEEnum = null;
	private EEnum lifeStateEEnum = null;
	private EEnum ageBandEEnum = null;
	private EEnum relationshipKindEEnum = null;
	private EEnum emotionalQualityEEnum = null;
	private EEnum directionEEnum = null;

	private CasesPackageImpl() {
		super(eNS_URI, CasesFactory.eINSTANCE);
	}
	private static boolean isInited = false;

	public static CasesPackage init() {
		if (isInited) return (CasesPackage)EPackage.Registry.INSTANCE.getEPackage(CasesPackage.eNS_URI);
		Object registeredCasesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CasesPackageImpl theCasesPackage = registeredCasesPackage instanceof CasesPackageImpl ? (CasesPackageImpl)registeredCasesPackage : new CasesPackageImpl();
		isInited = true;
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		RimPackageImpl theRimPackage = (RimPackageImpl)(registeredPackage instanceof RimPackageImpl ? registeredPackage : RimPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		ImagesPackageImpl theImagesPackage = (ImagesPackageImpl)(registeredPackage instanceof ImagesPackageImpl ? registeredPackage : ImagesPackage.eINSTANCE);
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
		theCasesPackage.createPackageContents();
		theRimPackage.createPackageContents();
		theImagesPackage.createPackageContents();
		theStrategiesPackage.createPackageContents();
		theSessionsPackage.createPackageContents();
		theCouplesPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theTeachingPackage.createPackageContents();
		theCasesPackage.initializePackageContents();
		theRimPackage.initializePackageContents();
		theImagesPackage.initializePackageContents();
		theStrategiesPackage.initializePackageContents();
		theSessionsPackage.initializePackageContents();
		theCouplesPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theTeachingPackage.initializePackageContents();
		theCasesPackage.freeze();
		EPackage.Registry.INSTANCE.put(CasesPackage.eNS_URI, theCasesPackage);
		return theCasesPackage;
	}

	@Override
	public EClass getCaseFile() {
		return caseFileEClass;
	}

	@Override
	public EAttribute getCaseFile_Kind() {
		return (EAttribute)caseFileEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getCaseFile_Title() {
		return (EAttribute)caseFileEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getCaseFile_Summary() {
		return (EAttribute)caseFileEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getCaseFile_Language() {
		return (EAttribute)caseFileEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getCaseFile_SchemaVersion() {
		return (EAttribute)caseFileEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getCaseFile_EarlyTreatmentSessions() {
		return (EAttribute)caseFileEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getCaseFile_Privacy() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getCaseFile_Persons() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getCaseFile_Households() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EReference getCaseFile_Relationships() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(9);
	}

	@Override
	public EReference getCaseFile_CustomQualities() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(10);
	}

	@Override
	public EReference getCaseFile_LifeLayers() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(11);
	}

	@Override
	public EReference getCaseFile_Experiences() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(12);
	}

	@Override
	public EReference getCaseFile_Images() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(13);
	}

	@Override
	public EReference getCaseFile_SocialImages() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(14);
	}

	@Override
	public EReference getCaseFile_Revisions() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(15);
	}

	@Override
	public EReference getCaseFile_Yearnings() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(16);
	}

	@Override
	public EReference getCaseFile_Fears() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(17);
	}

	@Override
	public EReference getCaseFile_HeldBackParts() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(18);
	}

	@Override
	public EReference getCaseFile_Strategies() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(19);
	}

	@Override
	public EReference getCaseFile_Paradoxes() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(20);
	}

	@Override
	public EReference getCaseFile_Enactments() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(21);
	}

	@Override
	public EReference getCaseFile_Sessions() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(22);
	}

	@Override
	public EReference getCaseFile_Snapshots() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(23);
	}

	@Override
	public EReference getCaseFile_Comparisons() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(24);
	}

	@Override
	public EReference getCaseFile_Dyads() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(25);
	}

	@Override
	public EReference getCaseFile_Problems() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(26);
	}

	@Override
	public EReference getCaseFile_Scales() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(27);
	}

	@Override
	public EReference getCaseFile_Programmes() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(28);
	}

	@Override
	public EReference getCaseFile_Forms() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(29);
	}

	@Override
	public EReference getCaseFile_Teaching() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(30);
	}

	@Override
	public EReference getCaseFile_Sources() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(31);
	}

	@Override
	public EReference getCaseFile_Mutes() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(32);
	}

	@Override
	public EReference getCaseFile_ShownAsOf() {
		return (EReference)caseFileEClass.getEStructuralFeatures().get(33);
	}

	@Override
	public EClass getPrivacyInfo() {
		return privacyInfoEClass;
	}

	@Override
	public EAttribute getPrivacyInfo_Consent() {
		return (EAttribute)privacyInfoEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getPrivacyInfo_ConsentScope() {
		return (EAttribute)privacyInfoEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getPrivacyInfo_DeidMethod() {
		return (EAttribute)privacyInfoEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getPrivacyInfo_DeidNote() {
		return (EAttribute)privacyInfoEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getPrivacyInfo_Deidentified() {
		return (EAttribute)privacyInfoEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getPrivacyInfo_RetainUntil() {
		return (EAttribute)privacyInfoEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EClass getRuleMute() {
		return ruleMuteEClass;
	}

	@Override
	public EAttribute getRuleMute_RuleId() {
		return (EAttribute)ruleMuteEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getRuleMute_Reason() {
		return (EAttribute)ruleMuteEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getRuleMute_WholeCase() {
		return (EAttribute)ruleMuteEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getRuleMute_Elements() {
		return (EReference)ruleMuteEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EClass getSnapshot() {
		return snapshotEClass;
	}

	@Override
	public EAttribute getSnapshot_Label() {
		return (EAttribute)snapshotEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getSnapshot_Comment() {
		return (EAttribute)snapshotEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getSnapshot_Session() {
		return (EReference)snapshotEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EClass getComparison() {
		return comparisonEClass;
	}

	@Override
	public EReference getComparison_Earlier() {
		return (EReference)comparisonEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getComparison_Later() {
		return (EReference)comparisonEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getParty() {
		return partyEClass;
	}

	@Override
	public EClass getYearnedFor() {
		return yearnedForEClass;
	}

	@Override
	public EReference getYearnedFor_Yearnings() {
		return (EReference)yearnedForEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EClass getHeldElement() {
		return heldElementEClass;
	}

	@Override
	public EReference getHeldElement_Holder() {
		return (EReference)heldElementEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EClass getPerson() {
		return personEClass;
	}

	@Override
	public EAttribute getPerson_Pseudonym() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getPerson_Role() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getPerson_GenderSymbol() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getPerson_Pronouns() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getPerson_OwnPronouns() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getPerson_BirthYear() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EAttribute getPerson_AgeBand() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EAttribute getPerson_LifeState() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getPerson_Relationships() {
		return (EReference)personEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EClass getHousehold() {
		return householdEClass;
	}

	@Override
	public EReference getHousehold_Members() {
		return (EReference)householdEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EClass getCustomQuality() {
		return customQualityEClass;
	}

	@Override
	public EAttribute getCustomQuality_Base() {
		return (EAttribute)customQualityEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getCustomQuality_Hurtful() {
		return (EAttribute)customQualityEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getRelationship() {
		return relationshipEClass;
	}

	@Override
	public EAttribute getRelationship_Kind() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getRelationship_Quality() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EReference getRelationship_CustomQuality() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EAttribute getRelationship_Direction() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EAttribute getRelationship_PrimaryAttachment() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(4);
	}

	@Override
	public EAttribute getRelationship_NoYearningFound() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(5);
	}

	@Override
	public EReference getRelationship_Ends() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(6);
	}

	@Override
	public EReference getRelationship_Readings() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(7);
	}

	@Override
	public EReference getRelationship_SafetyConcerns() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(8);
	}

	@Override
	public EClass getRelationshipReading() {
		return relationshipReadingEClass;
	}

	@Override
	public EAttribute getRelationshipReading_Mutuality() {
		return (EAttribute)relationshipReadingEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EAttribute getRelationshipReading_FeltSafety() {
		return (EAttribute)relationshipReadingEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EClass getSafetyConcern() {
		return safetyConcernEClass;
	}

	@Override
	public EAttribute getSafetyConcern_Text() {
		return (EAttribute)safetyConcernEClass.getEStructuralFeatures().get(0);
	}

	@Override
	public EReference getSafetyConcern_PersonsAtRisk() {
		return (EReference)safetyConcernEClass.getEStructuralFeatures().get(1);
	}

	@Override
	public EAttribute getSafetyConcern_Plan() {
		return (EAttribute)safetyConcernEClass.getEStructuralFeatures().get(2);
	}

	@Override
	public EReference getSafetyConcern_LookAgainIn() {
		return (EReference)safetyConcernEClass.getEStructuralFeatures().get(3);
	}

	@Override
	public EEnum getCaseKind() {
		return caseKindEEnum;
	}

	@Override
	public EEnum getConsentStatus() {
		return consentStatusEEnum;
	}

	@Override
	public EEnum getDeidMethod() {
		return deidMethodEEnum;
	}

	@Override
	public EEnum getPersonRole() {
		return personRoleEEnum;
	}

	@Override
	public EEnum getGenderSymbol() {
		return genderSymbolEEnum;
	}

	@Override
	public EEnum getPronouns() {
		return pronounsEEnum;
	}

	@Override
	public EEnum getLifeState() {
		return lifeStateEEnum;
	}

	@Override
	public EEnum getAgeBand() {
		return ageBandEEnum;
	}

	@Override
	public EEnum getRelationshipKind() {
		return relationshipKindEEnum;
	}

	@Override
	public EEnum getEmotionalQuality() {
		return emotionalQualityEEnum;
	}

	@Override
	public EEnum getDirection() {
		return directionEEnum;
	}

	@Override
	public CasesFactory getCasesFactory() {
		return (CasesFactory)getEFactoryInstance();
	}

	private boolean isCreated = false;

	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;
		caseFileEClass = createEClass(CASE_FILE);
		createEAttribute(caseFileEClass, CASE_FILE__KIND);
		createEAttribute(caseFileEClass, CASE_FILE__TITLE);
		createEAttribute(caseFileEClass, CASE_FILE__SUMMARY);
		createEAttribute(caseFileEClass, CASE_FILE__LANGUAGE);
		createEAttribute(caseFileEClass, CASE_FILE__SCHEMA_VERSION);
		createEAttribute(caseFileEClass, CASE_FILE__EARLY_TREATMENT_SESSIONS);
		createEReference(caseFileEClass, CASE_FILE__PRIVACY);
		createEReference(caseFileEClass, CASE_FILE__PERSONS);
		createEReference(caseFileEClass, CASE_FILE__HOUSEHOLDS);
		createEReference(caseFileEClass, CASE_FILE__RELATIONSHIPS);
		createEReference(caseFileEClass, CASE_FILE__CUSTOM_QUALITIES);
		createEReference(caseFileEClass, CASE_FILE__LIFE_LAYERS);
		createEReference(caseFileEClass, CASE_FILE__EXPERIENCES);
		createEReference(caseFileEClass, CASE_FILE__IMAGES);
		createEReference(caseFileEClass, CASE_FILE__SOCIAL_IMAGES);
		createEReference(caseFileEClass, CASE_FILE__REVISIONS);
		createEReference(caseFileEClass, CASE_FILE__YEARNINGS);
		createEReference(caseFileEClass, CASE_FILE__FEARS);
		createEReference(caseFileEClass, CASE_FILE__HELD_BACK_PARTS);
		createEReference(caseFileEClass, CASE_FILE__STRATEGIES);
		createEReference(caseFileEClass, CASE_FILE__PARADOXES);
		createEReference(caseFileEClass, CASE_FILE__ENACTMENTS);
		createEReference(caseFileEClass, CASE_FILE__SESSIONS);
		createEReference(caseFileEClass, CASE_FILE__SNAPSHOTS);
		createEReference(caseFileEClass, CASE_FILE__COMPARISONS);
		createEReference(caseFileEClass, CASE_FILE__DYADS);
		createEReference(caseFileEClass, CASE_FILE__PROBLEMS);
		createEReference(caseFileEClass, CASE_FILE__SCALES);
		createEReference(caseFileEClass, CASE_FILE__PROGRAMMES);
		createEReference(caseFileEClass, CASE_FILE__FORMS);
		createEReference(caseFileEClass, CASE_FILE__TEACHING);
		createEReference(caseFileEClass, CASE_FILE__SOURCES);
		createEReference(caseFileEClass, CASE_FILE__MUTES);
		createEReference(caseFileEClass, CASE_FILE__SHOWN_AS_OF);
		privacyInfoEClass = createEClass(PRIVACY_INFO);
		createEAttribute(privacyInfoEClass, PRIVACY_INFO__CONSENT);
		createEAttribute(privacyInfoEClass, PRIVACY_INFO__CONSENT_SCOPE);
		createEAttribute(privacyInfoEClass, PRIVACY_INFO__DEID_METHOD);
		createEAttribute(privacyInfoEClass, PRIVACY_INFO__DEID_NOTE);
		createEAttribute(privacyInfoEClass, PRIVACY_INFO__DEIDENTIFIED);
		createEAttribute(privacyInfoEClass, PRIVACY_INFO__RETAIN_UNTIL);
		ruleMuteEClass = createEClass(RULE_MUTE);
		createEAttribute(ruleMuteEClass, RULE_MUTE__RULE_ID);
		createEAttribute(ruleMuteEClass, RULE_MUTE__REASON);
		createEAttribute(ruleMuteEClass, RULE_MUTE__WHOLE_CASE);
		createEReference(ruleMuteEClass, RULE_MUTE__ELEMENTS);
		snapshotEClass = createEClass(SNAPSHOT);
		createEAttribute(snapshotEClass, SNAPSHOT__LABEL);
		createEAttribute(snapshotEClass, SNAPSHOT__COMMENT);
		createEReference(snapshotEClass, SNAPSHOT__SESSION);
		comparisonEClass = createEClass(COMPARISON);
		createEReference(comparisonEClass, COMPARISON__EARLIER);
		createEReference(comparisonEClass, COMPARISON__LATER);
		partyEClass = createEClass(PARTY);
		yearnedForEClass = createEClass(YEARNED_FOR);
		createEReference(yearnedForEClass, YEARNED_FOR__YEARNINGS);
		heldElementEClass = createEClass(HELD_ELEMENT);
		createEReference(heldElementEClass, HELD_ELEMENT__HOLDER);
		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__PSEUDONYM);
		createEAttribute(personEClass, PERSON__ROLE);
		createEAttribute(personEClass, PERSON__GENDER_SYMBOL);
		createEAttribute(personEClass, PERSON__PRONOUNS);
		createEAttribute(personEClass, PERSON__OWN_PRONOUNS);
		createEAttribute(personEClass, PERSON__BIRTH_YEAR);
		createEAttribute(personEClass, PERSON__AGE_BAND);
		createEAttribute(personEClass, PERSON__LIFE_STATE);
		createEReference(personEClass, PERSON__RELATIONSHIPS);
		householdEClass = createEClass(HOUSEHOLD);
		createEReference(householdEClass, HOUSEHOLD__MEMBERS);
		customQualityEClass = createEClass(CUSTOM_QUALITY);
		createEAttribute(customQualityEClass, CUSTOM_QUALITY__BASE);
		createEAttribute(customQualityEClass, CUSTOM_QUALITY__HURTFUL);
		relationshipEClass = createEClass(RELATIONSHIP);
		createEAttribute(relationshipEClass, RELATIONSHIP__KIND);
		createEAttribute(relationshipEClass, RELATIONSHIP__QUALITY);
		createEReference(relationshipEClass, RELATIONSHIP__CUSTOM_QUALITY);
		createEAttribute(relationshipEClass, RELATIONSHIP__DIRECTION);
		createEAttribute(relationshipEClass, RELATIONSHIP__PRIMARY_ATTACHMENT);
		createEAttribute(relationshipEClass, RELATIONSHIP__NO_YEARNING_FOUND);
		createEReference(relationshipEClass, RELATIONSHIP__ENDS);
		createEReference(relationshipEClass, RELATIONSHIP__READINGS);
		createEReference(relationshipEClass, RELATIONSHIP__SAFETY_CONCERNS);
		relationshipReadingEClass = createEClass(RELATIONSHIP_READING);
		createEAttribute(relationshipReadingEClass, RELATIONSHIP_READING__MUTUALITY);
		createEAttribute(relationshipReadingEClass, RELATIONSHIP_READING__FELT_SAFETY);
		safetyConcernEClass = createEClass(SAFETY_CONCERN);
		createEAttribute(safetyConcernEClass, SAFETY_CONCERN__TEXT);
		createEReference(safetyConcernEClass, SAFETY_CONCERN__PERSONS_AT_RISK);
		createEAttribute(safetyConcernEClass, SAFETY_CONCERN__PLAN);
		createEReference(safetyConcernEClass, SAFETY_CONCERN__LOOK_AGAIN_IN);
		caseKindEEnum = createEEnum(CASE_KIND);
		consentStatusEEnum = createEEnum(CONSENT_STATUS);
		deidMethodEEnum = createEEnum(DEID_METHOD);
		personRoleEEnum = createEEnum(PERSON_ROLE);
		genderSymbolEEnum = createEEnum(GENDER_SYMBOL);
		pronounsEEnum = createEEnum(PRONOUNS);
		lifeStateEEnum = createEEnum(LIFE_STATE);
		ageBandEEnum = createEEnum(AGE_BAND);
		relationshipKindEEnum = createEEnum(RELATIONSHIP_KIND);
		emotionalQualityEEnum = createEEnum(EMOTIONAL_QUALITY);
		directionEEnum = createEEnum(DIRECTION);
	}

	private boolean isInitialized = false;

	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);
		RimPackage theRimPackage = (RimPackage)EPackage.Registry.INSTANCE.getEPackage(RimPackage.eNS_URI);
		ImagesPackage theImagesPackage = (ImagesPackage)EPackage.Registry.INSTANCE.getEPackage(ImagesPackage.eNS_URI);
		StrategiesPackage theStrategiesPackage = (StrategiesPackage)EPackage.Registry.INSTANCE.getEPackage(StrategiesPackage.eNS_URI);
		SessionsPackage theSessionsPackage = (SessionsPackage)EPackage.Registry.INSTANCE.getEPackage(SessionsPackage.eNS_URI);
		CouplesPackage theCouplesPackage = (CouplesPackage)EPackage.Registry.INSTANCE.getEPackage(CouplesPackage.eNS_URI);
		PracticePackage thePracticePackage = (PracticePackage)EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		TeachingPackage theTeachingPackage = (TeachingPackage)EPackage.Registry.INSTANCE.getEPackage(TeachingPackage.eNS_URI);
		caseFileEClass.getESuperTypes().add(theRimPackage.getIdentified());
		privacyInfoEClass.getESuperTypes().add(theRimPackage.getIdentified());
		ruleMuteEClass.getESuperTypes().add(theRimPackage.getIdentified());
		snapshotEClass.getESuperTypes().add(theRimPackage.getIdentified());
		snapshotEClass.getESuperTypes().add(theRimPackage.getSourced());
		comparisonEClass.getESuperTypes().add(theRimPackage.getNamedElement());
		partyEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		yearnedForEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		heldElementEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		personEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		personEClass.getESuperTypes().add(theRimPackage.getQuoted());
		personEClass.getESuperTypes().add(this.getParty());
		personEClass.getESuperTypes().add(this.getYearnedFor());
		householdEClass.getESuperTypes().add(theRimPackage.getClinicalElement());
		customQualityEClass.getESuperTypes().add(theRimPackage.getNamedElement());
		relationshipEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		relationshipEClass.getESuperTypes().add(this.getYearnedFor());
		relationshipReadingEClass.getESuperTypes().add(theRimPackage.getDatedReading());
		safetyConcernEClass.getESuperTypes().add(theRimPackage.getFormulatedElement());
		initEClass(caseFileEClass, CaseFile.class, "CaseFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCaseFile_Kind(), this.getCaseKind(), "kind", "CLINICAL", 1, 1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseFile_Title(), ecorePackage.getEString(), "title", null, 1, 1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseFile_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseFile_Language(), ecorePackage.getEString(), "language", "en", 0, 1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseFile_SchemaVersion(), ecorePackage.getEString(), "schemaVersion", null, 1, 1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseFile_EarlyTreatmentSessions(), theRimPackage.getEarlySessions(), "earlyTreatmentSessions", "6", 1, 1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Privacy(), this.getPrivacyInfo(), null, "privacy", null, 1, 1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Persons(), this.getPerson(), null, "persons", null, 1, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Households(), this.getHousehold(), null, "households", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Relationships(), this.getRelationship(), null, "relationships", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_CustomQualities(), this.getCustomQuality(), null, "customQualities", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_LifeLayers(), theImagesPackage.getLifeLayer(), null, "lifeLayers", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Experiences(), theImagesPackage.getExperience(), null, "experiences", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Images(), theImagesPackage.getRelationalImage(), null, "images", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_SocialImages(), theImagesPackage.getSocialImage(), null, "socialImages", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Revisions(), theImagesPackage.getImageRevision(), null, "revisions", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Yearnings(), theStrategiesPackage.getYearning(), null, "yearnings", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Fears(), theStrategiesPackage.getFear(), null, "fears", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_HeldBackParts(), theStrategiesPackage.getHeldBackPart(), null, "heldBackParts", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Strategies(), theStrategiesPackage.getStrategyOfSurvival(), null, "strategies", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Paradoxes(), theStrategiesPackage.getParadox(), null, "paradoxes", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Enactments(), theStrategiesPackage.getEnactment(), null, "enactments", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Sessions(), theSessionsPackage.getSession(), null, "sessions", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Snapshots(), this.getSnapshot(), null, "snapshots", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Comparisons(), this.getComparison(), null, "comparisons", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Dyads(), theCouplesPackage.getDyad(), null, "dyads", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Problems(), theCouplesPackage.getExternalProblem(), null, "problems", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Scales(), thePracticePackage.getScale(), null, "scales", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Programmes(), thePracticePackage.getProgramme(), null, "programmes", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Forms(), thePracticePackage.getExerciseForm(), null, "forms", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Teaching(), theTeachingPackage.getTeachingGuide(), null, "teaching", null, 0, 1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Sources(), theRimPackage.getSourceRef(), null, "sources", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_Mutes(), this.getRuleMute(), null, "mutes", null, 0, -1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCaseFile_ShownAsOf(), theSessionsPackage.getSession(), null, "shownAsOf", null, 0, 1, CaseFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(privacyInfoEClass, PrivacyInfo.class, "PrivacyInfo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrivacyInfo_Consent(), this.getConsentStatus(), "consent", "NOT_RECORDED", 1, 1, PrivacyInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivacyInfo_ConsentScope(), ecorePackage.getEString(), "consentScope", null, 0, 1, PrivacyInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivacyInfo_DeidMethod(), this.getDeidMethod(), "deidMethod", "NONE", 1, 1, PrivacyInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivacyInfo_DeidNote(), ecorePackage.getEString(), "deidNote", null, 0, 1, PrivacyInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivacyInfo_Deidentified(), ecorePackage.getEBoolean(), "deidentified", null, 1, 1, PrivacyInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivacyInfo_RetainUntil(), theRimPackage.getCalendarDate(), "retainUntil", null, 0, 1, PrivacyInfo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(ruleMuteEClass, RuleMute.class, "RuleMute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleMute_RuleId(), theRimPackage.getRuleId(), "ruleId", null, 1, 1, RuleMute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleMute_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, RuleMute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleMute_WholeCase(), ecorePackage.getEBoolean(), "wholeCase", null, 1, 1, RuleMute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRuleMute_Elements(), theRimPackage.getIdentified(), null, "elements", null, 0, -1, RuleMute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(snapshotEClass, Snapshot.class, "Snapshot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSnapshot_Label(), ecorePackage.getEString(), "label", null, 1, 1, Snapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnapshot_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Snapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSnapshot_Session(), theSessionsPackage.getSession(), null, "session", null, 1, 1, Snapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(comparisonEClass, Comparison.class, "Comparison", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getComparison_Earlier(), theSessionsPackage.getSession(), null, "earlier", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComparison_Later(), theSessionsPackage.getSession(), null, "later", null, 0, 1, Comparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(partyEClass, Party.class, "Party", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEClass(yearnedForEClass, YearnedFor.class, "YearnedFor", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getYearnedFor_Yearnings(), theStrategiesPackage.getYearning(), theStrategiesPackage.getYearning_Toward(), "yearnings", null, 0, -1, YearnedFor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(heldElementEClass, HeldElement.class, "HeldElement", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHeldElement_Holder(), this.getPerson(), null, "holder", null, 0, 1, HeldElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Pseudonym(), ecorePackage.getEString(), "pseudonym", null, 1, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Role(), this.getPersonRole(), "role", "OTHER", 1, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_GenderSymbol(), this.getGenderSymbol(), "genderSymbol", "UNKNOWN", 1, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Pronouns(), this.getPronouns(), "pronouns", "NOT_NOTED", 1, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_OwnPronouns(), ecorePackage.getEString(), "ownPronouns", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_BirthYear(), theRimPackage.getYear(), "birthYear", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_AgeBand(), this.getAgeBand(), "ageBand", "UNKNOWN", 1, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_LifeState(), this.getLifeState(), "lifeState", "LIVING", 1, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Relationships(), this.getRelationship(), this.getRelationship_Ends(), "relationships", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(householdEClass, Household.class, "Household", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHousehold_Members(), this.getPerson(), null, "members", null, 0, -1, Household.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(customQualityEClass, CustomQuality.class, "CustomQuality", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCustomQuality_Base(), this.getEmotionalQuality(), "base", "NORMAL", 1, 1, CustomQuality.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomQuality_Hurtful(), ecorePackage.getEBoolean(), "hurtful", null, 1, 1, CustomQuality.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(relationshipEClass, Relationship.class, "Relationship", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationship_Kind(), this.getRelationshipKind(), "kind", "OTHER", 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Quality(), this.getEmotionalQuality(), "quality", "NORMAL", 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_CustomQuality(), this.getCustomQuality(), null, "customQuality", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Direction(), this.getDirection(), "direction", "NONE", 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_PrimaryAttachment(), ecorePackage.getEBoolean(), "primaryAttachment", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_NoYearningFound(), ecorePackage.getEBoolean(), "noYearningFound", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_Ends(), this.getPerson(), this.getPerson_Relationships(), "ends", null, 2, 2, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_Readings(), this.getRelationshipReading(), null, "readings", null, 0, -1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_SafetyConcerns(), this.getSafetyConcern(), null, "safetyConcerns", null, 0, -1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(relationshipReadingEClass, RelationshipReading.class, "RelationshipReading", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationshipReading_Mutuality(), theRimPackage.getIntensity(), "mutuality", null, 0, 1, RelationshipReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipReading_FeltSafety(), theRimPackage.getIntensity(), "feltSafety", null, 0, 1, RelationshipReading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEClass(safetyConcernEClass, SafetyConcern.class, "SafetyConcern", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSafetyConcern_Text(), ecorePackage.getEString(), "text", null, 1, 1, SafetyConcern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSafetyConcern_PersonsAtRisk(), this.getPerson(), null, "personsAtRisk", null, 0, -1, SafetyConcern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSafetyConcern_Plan(), ecorePackage.getEString(), "plan", null, 0, 1, SafetyConcern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSafetyConcern_LookAgainIn(), theSessionsPackage.getSession(), null, "lookAgainIn", null, 0, 1, SafetyConcern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEEnum(caseKindEEnum, CaseKind.class, "CaseKind");
		addEEnumLiteral(caseKindEEnum, CaseKind.CLINICAL);
		addEEnumLiteral(caseKindEEnum, CaseKind.TEACHING);
		addEEnumLiteral(caseKindEEnum, CaseKind.TEMPLATE);
		initEEnum(consentStatusEEnum, ConsentStatus.class, "ConsentStatus");
		addEEnumLiteral(consentStatusEEnum, ConsentStatus.NOT_RECORDED);
		addEEnumLiteral(consentStatusEEnum, ConsentStatus.GIVEN);
		addEEnumLiteral(consentStatusEEnum, ConsentStatus.LIMITED);
		addEEnumLiteral(consentStatusEEnum, ConsentStatus.WITHDRAWN);
		addEEnumLiteral(consentStatusEEnum, ConsentStatus.NOT_NEEDED_FICTION);
		initEEnum(deidMethodEEnum, DeidMethod.class, "DeidMethod");
		addEEnumLiteral(deidMethodEEnum, DeidMethod.NONE);
		addEEnumLiteral(deidMethodEEnum, DeidMethod.SAFE_HARBOR_18);
		addEEnumLiteral(deidMethodEEnum, DeidMethod.EXPERT);
		addEEnumLiteral(deidMethodEEnum, DeidMethod.COMPOSITE);
		addEEnumLiteral(deidMethodEEnum, DeidMethod.FICTIONAL);
		initEEnum(personRoleEEnum, PersonRole.class, "PersonRole");
		addEEnumLiteral(personRoleEEnum, PersonRole.CLIENT);
		addEEnumLiteral(personRoleEEnum, PersonRole.PARTNER);
		addEEnumLiteral(personRoleEEnum, PersonRole.MOTHER);
		addEEnumLiteral(personRoleEEnum, PersonRole.FATHER);
		addEEnumLiteral(personRoleEEnum, PersonRole.PARENT);
		addEEnumLiteral(personRoleEEnum, PersonRole.STEP_PARENT);
		addEEnumLiteral(personRoleEEnum, PersonRole.CAREGIVER);
		addEEnumLiteral(personRoleEEnum, PersonRole.SIBLING);
		addEEnumLiteral(personRoleEEnum, PersonRole.CHILD);
		addEEnumLiteral(personRoleEEnum, PersonRole.GRANDPARENT);
		addEEnumLiteral(personRoleEEnum, PersonRole.RELATIVE);
		addEEnumLiteral(personRoleEEnum, PersonRole.FRIEND);
		addEEnumLiteral(personRoleEEnum, PersonRole.COLLEAGUE);
		addEEnumLiteral(personRoleEEnum, PersonRole.THERAPIST);
		addEEnumLiteral(personRoleEEnum, PersonRole.SUPERVISOR);
		addEEnumLiteral(personRoleEEnum, PersonRole.OTHER);
		initEEnum(genderSymbolEEnum, GenderSymbol.class, "GenderSymbol");
		addEEnumLiteral(genderSymbolEEnum, GenderSymbol.UNKNOWN);
		addEEnumLiteral(genderSymbolEEnum, GenderSymbol.MALE);
		addEEnumLiteral(genderSymbolEEnum, GenderSymbol.FEMALE);
		addEEnumLiteral(genderSymbolEEnum, GenderSymbol.NON_BINARY);
		addEEnumLiteral(genderSymbolEEnum, GenderSymbol.TRANSGENDER_MAN);
		addEEnumLiteral(genderSymbolEEnum, GenderSymbol.TRANSGENDER_WOMAN);
		initEEnum(pronounsEEnum, Pronouns.class, "Pronouns");
		addEEnumLiteral(pronounsEEnum, Pronouns.NOT_NOTED);
		addEEnumLiteral(pronounsEEnum, Pronouns.SHE);
		addEEnumLiteral(pronounsEEnum, Pronouns.HE);
		addEEnumLiteral(pronounsEEnum, Pronouns.THEY);
		addEEnumLiteral(pronounsEEnum, Pronouns.OTHER);
		initEEnum(lifeStateEEnum, LifeState.class, "LifeState");
		addEEnumLiteral(lifeStateEEnum, LifeState.LIVING);
		addEEnumLiteral(lifeStateEEnum, LifeState.DECEASED);
		addEEnumLiteral(lifeStateEEnum, LifeState.PREGNANCY);
		addEEnumLiteral(lifeStateEEnum, LifeState.MISCARRIAGE);
		addEEnumLiteral(lifeStateEEnum, LifeState.STILLBIRTH);
		initEEnum(ageBandEEnum, AgeBand.class, "AgeBand");
		addEEnumLiteral(ageBandEEnum, AgeBand.UNKNOWN);
		addEEnumLiteral(ageBandEEnum, AgeBand.INFANT);
		addEEnumLiteral(ageBandEEnum, AgeBand.CHILD);
		addEEnumLiteral(ageBandEEnum, AgeBand.ADOLESCENT);
		addEEnumLiteral(ageBandEEnum, AgeBand.YOUNG_ADULT);
		addEEnumLiteral(ageBandEEnum, AgeBand.ADULT);
		addEEnumLiteral(ageBandEEnum, AgeBand.OLDER_ADULT);
		initEEnum(relationshipKindEEnum, RelationshipKind.class, "RelationshipKind");
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.PARENT_CHILD);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.STEP_OR_FOSTER);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.SIBLINGS);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.PARTNERS);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.MARRIED);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.SEPARATED);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.DIVORCED);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.EXTENDED_FAMILY);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.FRIENDSHIP);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.WORK);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.THERAPEUTIC);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.OTHER);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.STEP);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.FOSTER);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.ADOPTIVE);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.TWINS);
		addEEnumLiteral(relationshipKindEEnum, RelationshipKind.IDENTICAL_TWINS);
		initEEnum(emotionalQualityEEnum, EmotionalQuality.class, "EmotionalQuality");
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.NORMAL);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.CLOSE);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.FUSED);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.DISTANT);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.CONFLICT_HOSTILE);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.CLOSE_HOSTILE);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.FUSED_HOSTILE);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.CUTOFF);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.CUTOFF_REPAIRED);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.FOCUSED_ON);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.CARETAKER);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.SPIRITUAL);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.PHYSICAL_ABUSE);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.EMOTIONAL_ABUSE);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.SEXUAL_ABUSE);
		addEEnumLiteral(emotionalQualityEEnum, EmotionalQuality.NEGLECT);
		initEEnum(directionEEnum, Direction.class, "Direction");
		addEEnumLiteral(directionEEnum, Direction.NONE);
		addEEnumLiteral(directionEEnum, Direction.ATO_B);
		addEEnumLiteral(directionEEnum, Direction.BTO_A);
		addEEnumLiteral(directionEEnum, Direction.BOTH);
		createGenModelAnnotations();
		createUiAnnotations();
	}

	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The case file itself: privacy, people, relationships, snapshots."
		   });
		addAnnotation
		  (caseKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a case file is for. Source: workbench."
		   });
		addAnnotation
		  (caseKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Real work with somebody; the strictest privacy."
		   });
		addAnnotation
		  (caseKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A fictional or published case for teaching."
		   });
		addAnnotation
		  (caseKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "An empty start for new cases."
		   });
		addAnnotation
		  (consentStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether the people concerned agreed to the record. Source: P90, workbench."
		   });
		addAnnotation
		  (consentStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not asked or not written down."
		   });
		addAnnotation
		  (consentStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Agreed."
		   });
		addAnnotation
		  (consentStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Agreed within limits, see the scope."
		   });
		addAnnotation
		  (consentStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Agreement taken back."
		   });
		addAnnotation
		  (consentStatusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Nobody real is described."
		   });
		addAnnotation
		  (deidMethodEEnum,
		   source,
		   new String[] {
			   "documentation", "How a case was made unrecognisable. Source: P90."
		   });
		addAnnotation
		  (deidMethodEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Choose this while the case still contains what could tell who is meant."
		   });
		addAnnotation
		  (deidMethodEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The eighteen listed kinds of identifiers were removed."
		   });
		addAnnotation
		  (deidMethodEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "An expert judged the risk of recognition."
		   });
		addAnnotation
		  (deidMethodEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Several people were merged into one."
		   });
		addAnnotation
		  (deidMethodEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Choose this when nobody real is behind the case."
		   });
		addAnnotation
		  (personRoleEEnum,
		   source,
		   new String[] {
			   "documentation", "What somebody is in this case. Source: P40, workbench."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Somebody the work is for; in a couple both partners are clients. Source: workbench."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A partner in love or in life, married or not. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A mother, by birth, adoption or in daily life. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A father, by birth, adoption or in daily life. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A parent, when mother or father does not fit or is not noted. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A parent\'s new partner who shares the care of the child. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Somebody else who looked after the child, such as a nanny, an aunt or a foster parent. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "A brother or sister, also a half- or step-sibling. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "A son or daughter of somebody in the case, of any age. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "A grandmother or grandfather. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "Another member of the wider family. Source: P40."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "A friend, close or not so close. Source: workbench."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "Somebody known from work or school. Source: workbench."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "documentation", "The therapist who works on this case. Source: workbench."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "documentation", "Somebody with whom the therapist thinks the work over. Source: workbench."
		   });
		addAnnotation
		  (personRoleEEnum.getELiterals().get(15),
		   source,
		   new String[] {
			   "documentation", "Anybody else who matters; the note can say how. Source: workbench."
		   });
		addAnnotation
		  (genderSymbolEEnum,
		   source,
		   new String[] {
			   "documentation", "The genogram symbol of a person. Source: P40, P44."
		   });
		addAnnotation
		  (genderSymbolEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not known or not told; a diamond."
		   });
		addAnnotation
		  (genderSymbolEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A square."
		   });
		addAnnotation
		  (genderSymbolEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A circle."
		   });
		addAnnotation
		  (genderSymbolEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A dome."
		   });
		addAnnotation
		  (genderSymbolEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A square around a circle: the outer shape is the gender lived."
		   });
		addAnnotation
		  (genderSymbolEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A circle around a square: the outer shape is the gender lived."
		   });
		addAnnotation
		  (pronounsEEnum,
		   source,
		   new String[] {
			   "documentation", "The pronouns somebody goes by. Source: P44, workbench."
		   });
		addAnnotation
		  (pronounsEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not noted; texts then go without a pronoun."
		   });
		addAnnotation
		  (pronounsEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Choose this for a person who is spoken of as she."
		   });
		addAnnotation
		  (pronounsEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Choose this for a person who is spoken of as he."
		   });
		addAnnotation
		  (pronounsEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Choose this for a person who is spoken of as they."
		   });
		addAnnotation
		  (pronounsEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Others, written out in the person\'s own words."
		   });
		addAnnotation
		  (lifeStateEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether somebody lives, has died or was never born; drawn as genograms draw it. Source: P40, P41."
		   });
		addAnnotation
		  (lifeStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Living, or nothing else is known."
		   });
		addAnnotation
		  (lifeStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Has died; a cross in the symbol, which may distress: ask first."
		   });
		addAnnotation
		  (lifeStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Expected, not yet born; a triangle."
		   });
		addAnnotation
		  (lifeStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Lost during the pregnancy; a small triangle with a cross."
		   });
		addAnnotation
		  (lifeStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Born without life; a small symbol with a cross."
		   });
		addAnnotation
		  (ageBandEEnum,
		   source,
		   new String[] {
			   "documentation", "A rough age instead of a year of birth. Source: P90, workbench."
		   });
		addAnnotation
		  (ageBandEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The age is not known or better left out. Source: P90."
		   });
		addAnnotation
		  (ageBandEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "About 0 to 2 years. Source: workbench."
		   });
		addAnnotation
		  (ageBandEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "About 3 to 12 years. Source: workbench."
		   });
		addAnnotation
		  (ageBandEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "About 13 to 17 years. Source: workbench."
		   });
		addAnnotation
		  (ageBandEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "About 18 to 29 years. Source: workbench."
		   });
		addAnnotation
		  (ageBandEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "About 30 to 64 years. Source: workbench."
		   });
		addAnnotation
		  (ageBandEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "65 years and older. Source: workbench."
		   });
		addAnnotation
		  (relationshipKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What ties two people together. Source: P40, workbench."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The first end is the parent, the second the child."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A step or a foster parent, and it is not noted which. The first end is the parent, the second the child."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Brothers or sisters, also half- and step-siblings. Source: P40."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A couple who are together without being married. Source: P40."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A married couple. Source: P40."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A couple who live apart and are not divorced; one bar across the line. Source: P40."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "A couple whose marriage has been ended; two bars across the line. Source: P40."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Grandparent and grandchild, cousins, in-laws and others of the wider family. Source: P40."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Choose this for two who are friends and neither a couple nor relatives. Source: workbench."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Two who know each other from work or school. Source: workbench."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "Client and therapist, or somebody else who helps by profession. Source: S0#6."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "Another tie; the note can say which. Source: workbench."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "The first end is the step-parent, the second the child."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "documentation", "The first end is the foster parent, the second the child; a dotted line."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "documentation", "The first end is the adoptive parent, the second the child; a dashed line."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(15),
		   source,
		   new String[] {
			   "documentation", "Brothers or sisters born together; their lines to the parents begin in one point."
		   });
		addAnnotation
		  (relationshipKindEEnum.getELiterals().get(16),
		   source,
		   new String[] {
			   "documentation", "Twins from one egg; a bar joins their lines."
		   });
		addAnnotation
		  (emotionalQualityEEnum,
		   source,
		   new String[] {
			   "documentation", "How it feels between two people, as genograms draw it. Further qualities can be kept in the case file. Source: P40, P45."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "An everyday tie, neither very close nor strained; or not looked at yet. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Warm and near, and each can still be separate. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "So near that there is little room to differ. A word about a line, not a judgement of the longing in it. Source: P40, S0#22."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Little contact or little felt, without open quarrel. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Quarrels or hostility are what is mostly seen between the two. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Near each other and often in quarrels. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Hardly able to be apart, and fighting. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Contact was broken off. There may still be longing. Source: P40, S0#23."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Contact was broken off and has been found again. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "One person\'s attention or worry is fixed on the other; the direction says whose. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "One looks after the other; the direction says who. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "A tie of faith or of the spirit. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "One hurts or has hurt the other\'s body. Safety comes first: a safety concern can hold what is planned. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "documentation", "One humiliates, threatens or controls the other, or has done so. Think of safety. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "documentation", "One crosses or has crossed the other\'s sexual boundaries. Safety comes first: a safety concern can hold what is planned. Source: P40."
		   });
		addAnnotation
		  (emotionalQualityEEnum.getELiterals().get(15),
		   source,
		   new String[] {
			   "documentation", "One does not give or did not give the care the other needs. Source: P40, S0#9."
		   });
		addAnnotation
		  (directionEEnum,
		   source,
		   new String[] {
			   "documentation", "Which way the quality of a relationship points. A is the first end, B the second. Source: P40."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "No direction is noted. Source: P40."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "From the first person to the second. Source: P40."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "From the second person to the first. Source: P40."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "It goes both ways. Source: P40."
		   });
		addAnnotation
		  (caseFileEClass,
		   source,
		   new String[] {
			   "documentation", "One case: the people, their relational images, the sessions and everything learned. It is the root of a .relimages file. Source: workbench."
		   });
		addAnnotation
		  (getCaseFile_Kind(),
		   source,
		   new String[] {
			   "documentation", "Clinical work, a teaching case or a template. Source: workbench."
		   });
		addAnnotation
		  (getCaseFile_Title(),
		   source,
		   new String[] {
			   "documentation", "The title of the case; no real name. Source: workbench."
		   });
		addAnnotation
		  (getCaseFile_Summary(),
		   source,
		   new String[] {
			   "documentation", "What the case is about in a few sentences. Source: workbench."
		   });
		addAnnotation
		  (getCaseFile_Language(),
		   source,
		   new String[] {
			   "documentation", "The language the case is written in, as a language tag such as en or pt-BR. Source: workbench."
		   });
		addAnnotation
		  (getCaseFile_SchemaVersion(),
		   source,
		   new String[] {
			   "documentation", "The version of this model that the file was written with; without a default, so that every program writes it. Source: workbench."
		   });
		addAnnotation
		  (getCaseFile_EarlyTreatmentSessions(),
		   source,
		   new String[] {
			   "documentation", "How many sessions count as the beginning of treatment, 1 to 50; 6 is a proposal of this workbench. Source: S2#11, workbench."
		   });
		addAnnotation
		  (getCaseFile_Privacy(),
		   source,
		   new String[] {
			   "documentation", "Consent, de-identification and how long to keep the case. Source: P90."
		   });
		addAnnotation
		  (getCaseFile_Persons(),
		   source,
		   new String[] {
			   "documentation", "The people of the case, by pseudonym. Source: S0#1."
		   });
		addAnnotation
		  (getCaseFile_Households(),
		   source,
		   new String[] {
			   "documentation", "Who lives together. Source: P40."
		   });
		addAnnotation
		  (getCaseFile_Relationships(),
		   source,
		   new String[] {
			   "documentation", "The bonds between them. Source: S0#1, S0#26."
		   });
		addAnnotation
		  (getCaseFile_CustomQualities(),
		   source,
		   new String[] {
			   "documentation", "Emotional qualities that the user added to the usual ones. Source: P79."
		   });
		addAnnotation
		  (getCaseFile_LifeLayers(),
		   source,
		   new String[] {
			   "documentation", "The times of life in which images were formed, earliest first. Source: S0#16, S0#17."
		   });
		addAnnotation
		  (getCaseFile_Experiences(),
		   source,
		   new String[] {
			   "documentation", "What happened in relationships. Source: S0#1, S0#32."
		   });
		addAnnotation
		  (getCaseFile_Images(),
		   source,
		   new String[] {
			   "documentation", "The inner pictures of relationships. Source: S0#1."
		   });
		addAnnotation
		  (getCaseFile_SocialImages(),
		   source,
		   new String[] {
			   "documentation", "Controlling images of the surrounding society. Source: P6."
		   });
		addAnnotation
		  (getCaseFile_Revisions(),
		   source,
		   new String[] {
			   "documentation", "How images and meanings changed. Source: S0#4."
		   });
		addAnnotation
		  (getCaseFile_Yearnings(),
		   source,
		   new String[] {
			   "documentation", "The longings for connection. Source: S0#8."
		   });
		addAnnotation
		  (getCaseFile_Fears(),
		   source,
		   new String[] {
			   "documentation", "The fears of what others will do. Source: S0#9."
		   });
		addAnnotation
		  (getCaseFile_HeldBackParts(),
		   source,
		   new String[] {
			   "documentation", "The parts of experience kept out of connection. Source: S0#10."
		   });
		addAnnotation
		  (getCaseFile_Strategies(),
		   source,
		   new String[] {
			   "documentation", "The methods that keep out of authentic engagement. Source: S0#13."
		   });
		addAnnotation
		  (getCaseFile_Paradoxes(),
		   source,
		   new String[] {
			   "documentation", "The central relational paradoxes, each joining yearnings and strategies. Source: S0#7."
		   });
		addAnnotation
		  (getCaseFile_Enactments(),
		   source,
		   new String[] {
			   "documentation", "Where old images are played out. Source: S0#20."
		   });
		addAnnotation
		  (getCaseFile_Sessions(),
		   source,
		   new String[] {
			   "documentation", "The meetings, in order. Source: S0#14."
		   });
		addAnnotation
		  (getCaseFile_Snapshots(),
		   source,
		   new String[] {
			   "documentation", "Marked moments for comparing before and after. Source: P75, P77."
		   });
		addAnnotation
		  (getCaseFile_Comparisons(),
		   source,
		   new String[] {
			   "documentation", "Pairs of moments that are looked at side by side. Source: P75, P77."
		   });
		addAnnotation
		  (getCaseFile_Dyads(),
		   source,
		   new String[] {
			   "documentation", "The couples looked at as a unit. Source: S2#1."
		   });
		addAnnotation
		  (getCaseFile_Problems(),
		   source,
		   new String[] {
			   "documentation", "Problems given a name of their own, outside the person. Source: S1#65."
		   });
		addAnnotation
		  (getCaseFile_Scales(),
		   source,
		   new String[] {
			   "documentation", "Scales on which people place themselves. Source: S1#31."
		   });
		addAnnotation
		  (getCaseFile_Programmes(),
		   source,
		   new String[] {
			   "documentation", "Runs of the six-phase practice programme. Source: S1#20."
		   });
		addAnnotation
		  (getCaseFile_Forms(),
		   source,
		   new String[] {
			   "documentation", "Exercises filled in outside of a programme: an exception log, a coping list, a ritual. Source: S1#19, workbench."
		   });
		addAnnotation
		  (getCaseFile_Teaching(),
		   source,
		   new String[] {
			   "documentation", "The guide for teaching with this case. Source: workbench."
		   });
		addAnnotation
		  (getCaseFile_Sources(),
		   source,
		   new String[] {
			   "documentation", "The texts and recordings referred to. Source: S0#42."
		   });
		addAnnotation
		  (getCaseFile_Mutes(),
		   source,
		   new String[] {
			   "documentation", "Checking rules that were switched off in this case, each with its reason. Source: workbench."
		   });
		addAnnotation
		  (getCaseFile_ShownAsOf(),
		   source,
		   new String[] {
			   "documentation", "The session as of which pictures show the case while their filter for it is on; empty means the latest. Source: P75, P77, workbench."
		   });
		addAnnotation
		  (privacyInfoEClass,
		   source,
		   new String[] {
			   "documentation", "What was agreed about this record and how it was made unrecognisable. Source: P90."
		   });
		addAnnotation
		  (getPrivacyInfo_Consent(),
		   source,
		   new String[] {
			   "documentation", "Whether the people concerned agreed. Source: P90."
		   });
		addAnnotation
		  (getPrivacyInfo_ConsentScope(),
		   source,
		   new String[] {
			   "documentation", "What the agreement covers: own notes, supervision, teaching. Source: P90."
		   });
		addAnnotation
		  (getPrivacyInfo_DeidMethod(),
		   source,
		   new String[] {
			   "documentation", "How the case was made unrecognisable. Source: P90."
		   });
		addAnnotation
		  (getPrivacyInfo_DeidNote(),
		   source,
		   new String[] {
			   "documentation", "How and with which decisions the copy was made unrecognisable. Source: P90, workbench."
		   });
		addAnnotation
		  (getPrivacyInfo_Deidentified(),
		   source,
		   new String[] {
			   "documentation", "True when nobody can be recognised any more; teaching cases need it. Source: P90."
		   });
		addAnnotation
		  (getPrivacyInfo_RetainUntil(),
		   source,
		   new String[] {
			   "documentation", "The date until which the record is kept, year-month-day. Source: P90, workbench."
		   });
		addAnnotation
		  (ruleMuteEClass,
		   source,
		   new String[] {
			   "documentation", "One checking rule switched off on purpose, with the reason. Source: workbench."
		   });
		addAnnotation
		  (getRuleMute_RuleId(),
		   source,
		   new String[] {
			   "documentation", "The rule, for example R14. Source: workbench."
		   });
		addAnnotation
		  (getRuleMute_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why it does not apply here. Source: workbench."
		   });
		addAnnotation
		  (getRuleMute_WholeCase(),
		   source,
		   new String[] {
			   "documentation", "True when the rule is silent in the whole case, false when it is for the elements named only. Source: workbench."
		   });
		addAnnotation
		  (getRuleMute_Elements(),
		   source,
		   new String[] {
			   "documentation", "The elements it is switched off for, where it is not for the whole case. Source: workbench."
		   });
		addAnnotation
		  (snapshotEClass,
		   source,
		   new String[] {
			   "documentation", "A marked moment in the course of sessions, for comparing before and after. Source: P75, P77."
		   });
		addAnnotation
		  (getSnapshot_Label(),
		   source,
		   new String[] {
			   "documentation", "What the moment is called, for example \"Before the pause\". Source: P77."
		   });
		addAnnotation
		  (getSnapshot_Comment(),
		   source,
		   new String[] {
			   "documentation", "Why it was marked. Source: P75."
		   });
		addAnnotation
		  (getSnapshot_Session(),
		   source,
		   new String[] {
			   "documentation", "The session at whose end the case is looked at. Source: P77."
		   });
		addAnnotation
		  (comparisonEClass,
		   source,
		   new String[] {
			   "documentation", "Two moments in the course of sessions whose pictures are laid over each other: what came, what went, what changed. Source: S0#4, P75, P77."
		   });
		addAnnotation
		  (getComparison_Earlier(),
		   source,
		   new String[] {
			   "documentation", "The session at whose end the first picture is taken; empty means before the first session. Source: P77."
		   });
		addAnnotation
		  (getComparison_Later(),
		   source,
		   new String[] {
			   "documentation", "The session at whose end the second picture is taken; empty means today. Source: P77."
		   });
		addAnnotation
		  (partyEClass,
		   source,
		   new String[] {
			   "documentation", "Whom something concerns: one person, or a couple as a unit. Source: S1#31, workbench."
		   });
		addAnnotation
		  (yearnedForEClass,
		   source,
		   new String[] {
			   "documentation", "What a yearning goes out to: a person, or the relationship itself. Source: S0#8, S0#23."
		   });
		addAnnotation
		  (getYearnedFor_Yearnings(),
		   source,
		   new String[] {
			   "documentation", "The yearnings that go out to it. Source: S0#8, S0#23."
		   });
		addAnnotation
		  (heldElementEClass,
		   source,
		   new String[] {
			   "documentation", "What belongs to one person\'s inner world: whose image, yearning or strategy it is. Meanings and conditions belong to the holder of their image. Source: S0#1, S0#32, workbench."
		   });
		addAnnotation
		  (getHeldElement_Holder(),
		   source,
		   new String[] {
			   "documentation", "Whose it is; empty only as long as nobody has noted it. Source: S0#1, S0#32."
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[] {
			   "documentation", "Somebody in the case, known by a pseudonym only. There is deliberately no place for a real name. Source: S1#45, P40."
		   });
		addAnnotation
		  (getPerson_Pseudonym(),
		   source,
		   new String[] {
			   "documentation", "The invented name; not the initials either. Source: S1#45, P90."
		   });
		addAnnotation
		  (getPerson_Role(),
		   source,
		   new String[] {
			   "documentation", "What the person is in this case. Client are all those the work is for, in couples\' work both partners; they are drawn with a double outline. Source: P40, P45."
		   });
		addAnnotation
		  (getPerson_GenderSymbol(),
		   source,
		   new String[] {
			   "documentation", "The symbol on People & Bonds. Source: P40, P44."
		   });
		addAnnotation
		  (getPerson_Pronouns(),
		   source,
		   new String[] {
			   "documentation", "The pronouns the person goes by; used wherever a text speaks of the person. Source: P44, workbench."
		   });
		addAnnotation
		  (getPerson_OwnPronouns(),
		   source,
		   new String[] {
			   "documentation", "Other pronouns in the person\'s own words, for example \"xe/xem/xyr\": as subject, as object, as possessive. Source: P44, workbench."
		   });
		addAnnotation
		  (getPerson_BirthYear(),
		   source,
		   new String[] {
			   "documentation", "The year of birth, 1850 to 2100; leave it empty when the age band is enough. Source: P40, P90."
		   });
		addAnnotation
		  (getPerson_AgeBand(),
		   source,
		   new String[] {
			   "documentation", "A rough age instead of the year. Source: P90, workbench."
		   });
		addAnnotation
		  (getPerson_LifeState(),
		   source,
		   new String[] {
			   "documentation", "Whether the person lives, has died or was never born. Source: P40, P92."
		   });
		addAnnotation
		  (getPerson_Relationships(),
		   source,
		   new String[] {
			   "documentation", "The relationships this person takes part in. Source: S0#1."
		   });
		addAnnotation
		  (householdEClass,
		   source,
		   new String[] {
			   "documentation", "People who live together. Source: P40."
		   });
		addAnnotation
		  (getHousehold_Members(),
		   source,
		   new String[] {
			   "documentation", "Who lives there. Source: P40."
		   });
		addAnnotation
		  (customQualityEClass,
		   source,
		   new String[] {
			   "documentation", "An emotional quality that the user added to the usual ones; it travels in the file. Source: P79."
		   });
		addAnnotation
		  (getCustomQuality_Base(),
		   source,
		   new String[] {
			   "documentation", "The usual quality it is drawn like. Source: P79, workbench."
		   });
		addAnnotation
		  (getCustomQuality_Hurtful(),
		   source,
		   new String[] {
			   "documentation", "True when it hurts, so that the yearning behind it is asked for. Source: S0#23, workbench."
		   });
		addAnnotation
		  (relationshipEClass,
		   source,
		   new String[] {
			   "documentation", "The bond between two people. Source: S0#1, S0#26, S2#10."
		   });
		addAnnotation
		  (getRelationship_Kind(),
		   source,
		   new String[] {
			   "documentation", "What ties the two together. Source: P40."
		   });
		addAnnotation
		  (getRelationship_Quality(),
		   source,
		   new String[] {
			   "documentation", "How it feels between them. Source: P40."
		   });
		addAnnotation
		  (getRelationship_CustomQuality(),
		   source,
		   new String[] {
			   "documentation", "A quality of the user\'s own; when set it is shown instead of the usual one. Source: P79."
		   });
		addAnnotation
		  (getRelationship_Direction(),
		   source,
		   new String[] {
			   "documentation", "Which way the quality points. Source: P40."
		   });
		addAnnotation
		  (getRelationship_PrimaryAttachment(),
		   source,
		   new String[] {
			   "documentation", "True for a primary attachment relationship, where other rules hold. Source: S2#10."
		   });
		addAnnotation
		  (getRelationship_NoYearningFound(),
		   source,
		   new String[] {
			   "documentation", "True when the yearning for this relationship was asked for and none was found. Source: S0#23, workbench."
		   });
		addAnnotation
		  (getRelationship_Ends(),
		   source,
		   new String[] {
			   "documentation", "The two people, first A, then B. Source: P40."
		   });
		addAnnotation
		  (getRelationship_Readings(),
		   source,
		   new String[] {
			   "documentation", "How mutual and how safe it was, each with its session. Source: S0#11, S0#26."
		   });
		addAnnotation
		  (getRelationship_SafetyConcerns(),
		   source,
		   new String[] {
			   "documentation", "What puts somebody in danger in this relationship now, and what is planned for safety. Source: S0#11, S2#1, workbench."
		   });
		addAnnotation
		  (relationshipReadingEClass,
		   source,
		   new String[] {
			   "documentation", "How a relationship was felt in one session. Source: S0#11, S0#26, S0#28."
		   });
		addAnnotation
		  (getRelationshipReading_Mutuality(),
		   source,
		   new String[] {
			   "documentation", "How mutual it is, 0 (not at all) to 10 (fully). Source: S0#26, S0#28."
		   });
		addAnnotation
		  (getRelationshipReading_FeltSafety(),
		   source,
		   new String[] {
			   "documentation", "How safe it feels to show oneself in it, 0 (not at all) to 10 (fully). Source: S0#11."
		   });
		addAnnotation
		  (safetyConcernEClass,
		   source,
		   new String[] {
			   "documentation", "A danger in a relationship, and what is planned so that everybody is safe. It holds as long as no last session is noted and comes before everything else. Source: S0#11, S2#1, workbench."
		   });
		addAnnotation
		  (getSafetyConcern_Text(),
		   source,
		   new String[] {
			   "documentation", "What is dangerous, in plain words. Source: workbench."
		   });
		addAnnotation
		  (getSafetyConcern_PersonsAtRisk(),
		   source,
		   new String[] {
			   "documentation", "Who may come to harm. Source: workbench."
		   });
		addAnnotation
		  (getSafetyConcern_Plan(),
		   source,
		   new String[] {
			   "documentation", "What is planned for safety: who does what, where to go, whom to call. Source: workbench."
		   });
		addAnnotation
		  (getSafetyConcern_LookAgainIn(),
		   source,
		   new String[] {
			   "documentation", "The session in which it is looked at again. Source: workbench."
		   });
	}

	protected void createUiAnnotations() {
		String source = "http://relationalimages.org/ui";
		addAnnotation
		  (getCaseFile_Summary(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getPrivacyInfo_ConsentScope(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getPrivacyInfo_DeidNote(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getRuleMute_Reason(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getSnapshot_Comment(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getSafetyConcern_Text(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
		addAnnotation
		  (getSafetyConcern_Plan(),
		   source,
		   new String[] {
			   "multiline", "true"
		   });
	}
}
