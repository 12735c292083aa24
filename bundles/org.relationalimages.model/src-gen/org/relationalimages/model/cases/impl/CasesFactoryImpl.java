// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.relationalimages.model.cases.*;

public class CasesFactoryImpl extends EFactoryImpl implements CasesFactory {
	public static CasesFactory init() {
		try {
			CasesFactory theCasesFactory = (CasesFactory)EPackage.Registry.INSTANCE.getEFactory(CasesPackage.eNS_URI);
			if (theCasesFactory != null) {
				return theCasesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new CasesFactoryImpl();
	}

	public CasesFactoryImpl() {
		super();
	}

	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case CasesPackage.CASE_FILE: return createCaseFile();
			case CasesPackage.PRIVACY_INFO: return createPrivacyInfo();
			case CasesPackage.RULE_MUTE: return createRuleMute();
			case CasesPackage.SNAPSHOT: return createSnapshot();
			case CasesPackage.COMPARISON: return createComparison();
			case CasesPackage.PERSON: return createPerson();
			case CasesPackage.HOUSEHOLD: return createHousehold();
			case CasesPackage.CUSTOM_QUALITY: return createCustomQuality();
			case CasesPackage.RELATIONSHIP: return createRelationship();
			case CasesPackage.RELATIONSHIP_READING: return createRelationshipReading();
			case CasesPackage.SAFETY_CONCERN: return createSafetyConcern();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case CasesPackage.CASE_KIND:
				return createCaseKindFromString(eDataType, initialValue);
			case CasesPackage.CONSENT_STATUS:
				return createConsentStatusFromString(eDataType, initialValue);
			case CasesPackage.DEID_METHOD:
				return createDeidMethodFromString(eDataType, initialValue);
			case CasesPackage.PERSON_ROLE:
				return createPersonRoleFromString(eDataType, initialValue);
			case CasesPackage.GENDER_SYMBOL:
				return createGenderSymbolFromString(eDataType, initialValue);
			case CasesPackage.PRONOUNS:
				return createPronounsFromString(eDataType, initialValue);
			case CasesPackage.LIFE_STATE:
				return createLifeStateFromString(eDataType, initialValue);
			case CasesPackage.AGE_BAND:
				return createAgeBandFromString(eDataType, initialValue);
			case CasesPackage.RELATIONSHIP_KIND:
				return createRelationshipKindFromString(eDataType, initialValue);
			case CasesPackage.EMOTIONAL_QUALITY:
				return createEmotionalQualityFromString(eDataType, initialValue);
			case CasesPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case CasesPackage.CASE_KIND:
				return convertCaseKindToString(eDataType, instanceValue);
			case CasesPackage.CONSENT_STATUS:
				return convertConsentStatusToString(eDataType, instanceValue);
			case CasesPackage.DEID_METHOD:
				return convertDeidMethodToString(eDataType, instanceValue);
			case CasesPackage.PERSON_ROLE:
				return convertPersonRoleToString(eDataType, instanceValue);
			case CasesPackage.GENDER_SYMBOL:
				return convertGenderSymbolToString(eDataType, instanceValue);
			case CasesPackage.PRONOUNS:
				return convertPronounsToString(eDataType, instanceValue);
			case CasesPackage.LIFE_STATE:
				return convertLifeStateToString(eDataType, instanceValue);
			case CasesPackage.AGE_BAND:
				return convertAgeBandToString(eDataType, instanceValue);
			case CasesPackage.RELATIONSHIP_KIND:
				return convertRelationshipKindToString(eDataType, instanceValue);
			case CasesPackage.EMOTIONAL_QUALITY:
				return convertEmotionalQualityToString(eDataType, instanceValue);
			case CasesPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public CaseFile createCaseFile() {
		CaseFileImpl caseFile = new CaseFileImpl();
		return caseFile;
	}

	@Override
	public PrivacyInfo createPrivacyInfo() {
		PrivacyInfoImpl privacyInfo = new PrivacyInfoImpl();
		return privacyInfo;
	}

	@Override
	public RuleMute createRuleMute() {
		RuleMuteImpl ruleMute = new RuleMuteImpl();
		return ruleMute;
	}

	@Override
	public Snapshot createSnapshot() {
		SnapshotImpl snapshot = new SnapshotImpl();
		return snapshot;
	}

	@Override
	public Comparison createComparison() {
		ComparisonImpl comparison = new ComparisonImpl();
		return comparison;
	}

	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	@Override
	public Household createHousehold() {
		HouseholdImpl household = new HouseholdImpl();
		return household;
	}

	@Override
	public CustomQuality createCustomQuality() {
		CustomQualityImpl customQuality = new CustomQualityImpl();
		return customQuality;
	}

	@Override
	public Relationship createRelationship() {
		RelationshipImpl relationship = new RelationshipImpl();
		return relationship;
	}

	@Override
	public RelationshipReading createRelationshipReading() {
		RelationshipReadingImpl relationshipReading = new RelationshipReadingImpl();
		return relationshipReading;
	}

	@Override
	public SafetyConcern createSafetyConcern() {
		SafetyConcernImpl safetyConcern = new SafetyConcernImpl();
		return safetyConcern;
	}

	public CaseKind createCaseKindFromString(EDataType eDataType, String initialValue) {
		CaseKind result = CaseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertCaseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public ConsentStatus createConsentStatusFromString(EDataType eDataType, String initialValue) {
		ConsentStatus result = ConsentStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertConsentStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public DeidMethod createDeidMethodFromString(EDataType eDataType, String initialValue) {
		DeidMethod result = DeidMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertDeidMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public PersonRole createPersonRoleFromString(EDataType eDataType, String initialValue) {
		PersonRole result = PersonRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertPersonRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public GenderSymbol createGenderSymbolFromString(EDataType eDataType, String initialValue) {
		GenderSymbol result = GenderSymbol.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertGenderSymbolToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Pronouns createPronounsFromString(EDataType eDataType, String initialValue) {
		Pronouns result = Pronouns.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertPronounsToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public LifeState createLifeStateFromString(EDataType eDataType, String initialValue) {
		LifeState result = LifeState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertLifeStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public AgeBand createAgeBandFromString(EDataType eDataType, String initialValue) {
		AgeBand result = AgeBand.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertAgeBandToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public RelationshipKind createRelationshipKindFromString(EDataType eDataType, String initialValue) {
		RelationshipKind result = RelationshipKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertRelationshipKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public EmotionalQuality createEmotionalQualityFromString(EDataType eDataType, String initialValue) {
		EmotionalQuality result = EmotionalQuality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertEmotionalQualityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	@Override
	public CasesPackage getCasesPackage() {
		return (CasesPackage)getEPackage();
	}

	@Deprecated
	public static CasesPackage getPackage() {
		return CasesPackage.eINSTANCE;
	}
}
