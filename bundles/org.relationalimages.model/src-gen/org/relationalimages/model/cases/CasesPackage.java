// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.relationalimages.model.RimPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The case file itself: privacy, people, relationships, snapshots.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.cases.CasesFactory
 * @model kind="package"
 * @generated
 */
public interface CasesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "cases";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://relationalimages.org/model/1.0/cases";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rim.cases";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CasesPackage eINSTANCE = org.relationalimages.model.cases.impl.CasesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.impl.CaseFileImpl <em>Case File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.impl.CaseFileImpl
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getCaseFile()
	 * @generated
	 */
	int CASE_FILE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__ID = RimPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__KIND = RimPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__TITLE = RimPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__SUMMARY = RimPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__LANGUAGE = RimPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__SCHEMA_VERSION = RimPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Early Treatment Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__EARLY_TREATMENT_SESSIONS = RimPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Privacy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__PRIVACY = RimPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Persons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__PERSONS = RimPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Households</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__HOUSEHOLDS = RimPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__RELATIONSHIPS = RimPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Custom Qualities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__CUSTOM_QUALITIES = RimPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Life Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__LIFE_LAYERS = RimPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Experiences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__EXPERIENCES = RimPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Images</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__IMAGES = RimPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Social Images</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__SOCIAL_IMAGES = RimPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__REVISIONS = RimPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Yearnings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__YEARNINGS = RimPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Fears</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__FEARS = RimPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Held Back Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__HELD_BACK_PARTS = RimPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Strategies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__STRATEGIES = RimPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Paradoxes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__PARADOXES = RimPackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Enactments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__ENACTMENTS = RimPackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__SESSIONS = RimPackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Snapshots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__SNAPSHOTS = RimPackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Dyads</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__DYADS = RimPackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__PROBLEMS = RimPackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__SCALES = RimPackage.IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Programmes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__PROGRAMMES = RimPackage.IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Forms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__FORMS = RimPackage.IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Teaching</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__TEACHING = RimPackage.IDENTIFIED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__SOURCES = RimPackage.IDENTIFIED_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Mutes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__MUTES = RimPackage.IDENTIFIED_FEATURE_COUNT + 31;

	/**
	 * The number of structural features of the '<em>Case File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE_FEATURE_COUNT = RimPackage.IDENTIFIED_FEATURE_COUNT + 32;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.impl.PrivacyInfoImpl <em>Privacy Info</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.impl.PrivacyInfoImpl
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getPrivacyInfo()
	 * @generated
	 */
	int PRIVACY_INFO = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVACY_INFO__ID = RimPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVACY_INFO__CONSENT = RimPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Consent Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVACY_INFO__CONSENT_SCOPE = RimPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Deid Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVACY_INFO__DEID_METHOD = RimPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Deid Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVACY_INFO__DEID_NOTE = RimPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Deidentified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVACY_INFO__DEIDENTIFIED = RimPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Retain Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVACY_INFO__RETAIN_UNTIL = RimPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Privacy Info</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVACY_INFO_FEATURE_COUNT = RimPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.impl.RuleMuteImpl <em>Rule Mute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.impl.RuleMuteImpl
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getRuleMute()
	 * @generated
	 */
	int RULE_MUTE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_MUTE__ID = RimPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_MUTE__RULE_ID = RimPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_MUTE__REASON = RimPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Whole Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_MUTE__WHOLE_CASE = RimPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_MUTE__ELEMENTS = RimPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Rule Mute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_MUTE_FEATURE_COUNT = RimPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.impl.SnapshotImpl <em>Snapshot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.impl.SnapshotImpl
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getSnapshot()
	 * @generated
	 */
	int SNAPSHOT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__ID = RimPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__LABEL = RimPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__COMMENT = RimPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT__SESSION = RimPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Snapshot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_FEATURE_COUNT = RimPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.Party <em>Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.Party
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The number of structural features of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.YearnedFor <em>Yearned For</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.YearnedFor
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getYearnedFor()
	 * @generated
	 */
	int YEARNED_FOR = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Yearnings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR__YEARNINGS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Yearned For</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNED_FOR_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.impl.PersonImpl
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Yearnings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__YEARNINGS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pseudonym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PSEUDONYM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ROLE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gender Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GENDER_SYMBOL = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Birth Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__BIRTH_YEAR = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Age Band</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AGE_BAND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Deceased</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DECEASED = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Is Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__IS_CLIENT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__RELATIONSHIPS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.impl.HouseholdImpl <em>Household</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.impl.HouseholdImpl
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getHousehold()
	 * @generated
	 */
	int HOUSEHOLD = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD__MEMBERS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Household</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOUSEHOLD_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.impl.CustomQualityImpl <em>Custom Quality</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.impl.CustomQualityImpl
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getCustomQuality()
	 * @generated
	 */
	int CUSTOM_QUALITY = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_QUALITY__ID = RimPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_QUALITY__NAME = RimPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_QUALITY__NOTE = RimPackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_QUALITY__TAGS = RimPackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_QUALITY__BASE = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hurtful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_QUALITY__HURTFUL = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Custom Quality</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_QUALITY_FEATURE_COUNT = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.impl.RelationshipImpl <em>Relationship</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.impl.RelationshipImpl
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getRelationship()
	 * @generated
	 */
	int RELATIONSHIP = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Yearnings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__YEARNINGS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__KIND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__QUALITY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Custom Quality</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__CUSTOM_QUALITY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__DIRECTION = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Mutuality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__MUTUALITY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Primary Attachment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__PRIMARY_ATTACHMENT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>No Yearning Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__NO_YEARNING_FOUND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__ENDS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Relationship</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.CaseKind <em>Case Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.CaseKind
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getCaseKind()
	 * @generated
	 */
	int CASE_KIND = 10;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.ConsentStatus <em>Consent Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.ConsentStatus
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getConsentStatus()
	 * @generated
	 */
	int CONSENT_STATUS = 11;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.DeidMethod <em>Deid Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.DeidMethod
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getDeidMethod()
	 * @generated
	 */
	int DEID_METHOD = 12;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.PersonRole <em>Person Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.PersonRole
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getPersonRole()
	 * @generated
	 */
	int PERSON_ROLE = 13;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.GenderSymbol <em>Gender Symbol</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.GenderSymbol
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getGenderSymbol()
	 * @generated
	 */
	int GENDER_SYMBOL = 14;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.AgeBand <em>Age Band</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.AgeBand
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getAgeBand()
	 * @generated
	 */
	int AGE_BAND = 15;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.RelationshipKind <em>Relationship Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.RelationshipKind
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getRelationshipKind()
	 * @generated
	 */
	int RELATIONSHIP_KIND = 16;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.EmotionalQuality <em>Emotional Quality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.EmotionalQuality
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getEmotionalQuality()
	 * @generated
	 */
	int EMOTIONAL_QUALITY = 17;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.cases.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.cases.Direction
	 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 18;


	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.CaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case File</em>'.
	 * @see org.relationalimages.model.cases.CaseFile
	 * @generated
	 */
	EClass getCaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.CaseFile#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getKind()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.CaseFile#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getTitle()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.CaseFile#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getSummary()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.CaseFile#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getLanguage()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.CaseFile#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getSchemaVersion()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_SchemaVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.CaseFile#getEarlyTreatmentSessions <em>Early Treatment Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Early Treatment Sessions</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getEarlyTreatmentSessions()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_EarlyTreatmentSessions();

	/**
	 * Returns the meta object for the containment reference '{@link org.relationalimages.model.cases.CaseFile#getPrivacy <em>Privacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Privacy</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getPrivacy()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Privacy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getPersons <em>Persons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Persons</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getPersons()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Persons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getHouseholds <em>Households</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Households</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getHouseholds()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Households();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getRelationships <em>Relationships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relationships</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getRelationships()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Relationships();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getCustomQualities <em>Custom Qualities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Custom Qualities</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getCustomQualities()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_CustomQualities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getLifeLayers <em>Life Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Life Layers</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getLifeLayers()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_LifeLayers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getExperiences <em>Experiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Experiences</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getExperiences()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Experiences();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getImages <em>Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Images</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getImages()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Images();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getSocialImages <em>Social Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Social Images</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getSocialImages()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_SocialImages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Revisions</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getRevisions()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Revisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getYearnings <em>Yearnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Yearnings</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getYearnings()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Yearnings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getFears <em>Fears</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fears</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getFears()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Fears();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getHeldBackParts <em>Held Back Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Held Back Parts</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getHeldBackParts()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_HeldBackParts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getStrategies <em>Strategies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Strategies</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getStrategies()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Strategies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getParadoxes <em>Paradoxes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paradoxes</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getParadoxes()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Paradoxes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getEnactments <em>Enactments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Enactments</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getEnactments()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Enactments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getSessions()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Sessions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getSnapshots <em>Snapshots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Snapshots</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getSnapshots()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Snapshots();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getDyads <em>Dyads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dyads</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getDyads()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Dyads();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Problems</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getProblems()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Problems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scales</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getScales()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Scales();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getProgrammes <em>Programmes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Programmes</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getProgrammes()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Programmes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getForms <em>Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Forms</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getForms()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Forms();

	/**
	 * Returns the meta object for the containment reference '{@link org.relationalimages.model.cases.CaseFile#getTeaching <em>Teaching</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Teaching</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getTeaching()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Teaching();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getSources()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.cases.CaseFile#getMutes <em>Mutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mutes</em>'.
	 * @see org.relationalimages.model.cases.CaseFile#getMutes()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Mutes();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.PrivacyInfo <em>Privacy Info</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Privacy Info</em>'.
	 * @see org.relationalimages.model.cases.PrivacyInfo
	 * @generated
	 */
	EClass getPrivacyInfo();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.PrivacyInfo#getConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent</em>'.
	 * @see org.relationalimages.model.cases.PrivacyInfo#getConsent()
	 * @see #getPrivacyInfo()
	 * @generated
	 */
	EAttribute getPrivacyInfo_Consent();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.PrivacyInfo#getConsentScope <em>Consent Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent Scope</em>'.
	 * @see org.relationalimages.model.cases.PrivacyInfo#getConsentScope()
	 * @see #getPrivacyInfo()
	 * @generated
	 */
	EAttribute getPrivacyInfo_ConsentScope();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.PrivacyInfo#getDeidMethod <em>Deid Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deid Method</em>'.
	 * @see org.relationalimages.model.cases.PrivacyInfo#getDeidMethod()
	 * @see #getPrivacyInfo()
	 * @generated
	 */
	EAttribute getPrivacyInfo_DeidMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.PrivacyInfo#getDeidNote <em>Deid Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deid Note</em>'.
	 * @see org.relationalimages.model.cases.PrivacyInfo#getDeidNote()
	 * @see #getPrivacyInfo()
	 * @generated
	 */
	EAttribute getPrivacyInfo_DeidNote();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.PrivacyInfo#isDeidentified <em>Deidentified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deidentified</em>'.
	 * @see org.relationalimages.model.cases.PrivacyInfo#isDeidentified()
	 * @see #getPrivacyInfo()
	 * @generated
	 */
	EAttribute getPrivacyInfo_Deidentified();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.PrivacyInfo#getRetainUntil <em>Retain Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retain Until</em>'.
	 * @see org.relationalimages.model.cases.PrivacyInfo#getRetainUntil()
	 * @see #getPrivacyInfo()
	 * @generated
	 */
	EAttribute getPrivacyInfo_RetainUntil();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.RuleMute <em>Rule Mute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Mute</em>'.
	 * @see org.relationalimages.model.cases.RuleMute
	 * @generated
	 */
	EClass getRuleMute();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.RuleMute#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.relationalimages.model.cases.RuleMute#getRuleId()
	 * @see #getRuleMute()
	 * @generated
	 */
	EAttribute getRuleMute_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.RuleMute#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.relationalimages.model.cases.RuleMute#getReason()
	 * @see #getRuleMute()
	 * @generated
	 */
	EAttribute getRuleMute_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.RuleMute#isWholeCase <em>Whole Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Whole Case</em>'.
	 * @see org.relationalimages.model.cases.RuleMute#isWholeCase()
	 * @see #getRuleMute()
	 * @generated
	 */
	EAttribute getRuleMute_WholeCase();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.cases.RuleMute#getElements <em>Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Elements</em>'.
	 * @see org.relationalimages.model.cases.RuleMute#getElements()
	 * @see #getRuleMute()
	 * @generated
	 */
	EReference getRuleMute_Elements();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.Snapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Snapshot</em>'.
	 * @see org.relationalimages.model.cases.Snapshot
	 * @generated
	 */
	EClass getSnapshot();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Snapshot#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.relationalimages.model.cases.Snapshot#getLabel()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Snapshot#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.relationalimages.model.cases.Snapshot#getComment()
	 * @see #getSnapshot()
	 * @generated
	 */
	EAttribute getSnapshot_Comment();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.cases.Snapshot#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.relationalimages.model.cases.Snapshot#getSession()
	 * @see #getSnapshot()
	 * @generated
	 */
	EReference getSnapshot_Session();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party</em>'.
	 * @see org.relationalimages.model.cases.Party
	 * @generated
	 */
	EClass getParty();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.YearnedFor <em>Yearned For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Yearned For</em>'.
	 * @see org.relationalimages.model.cases.YearnedFor
	 * @generated
	 */
	EClass getYearnedFor();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.cases.YearnedFor#getYearnings <em>Yearnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Yearnings</em>'.
	 * @see org.relationalimages.model.cases.YearnedFor#getYearnings()
	 * @see #getYearnedFor()
	 * @generated
	 */
	EReference getYearnedFor_Yearnings();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.relationalimages.model.cases.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Person#getPseudonym <em>Pseudonym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pseudonym</em>'.
	 * @see org.relationalimages.model.cases.Person#getPseudonym()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Pseudonym();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Person#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.relationalimages.model.cases.Person#getRole()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Person#getGenderSymbol <em>Gender Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender Symbol</em>'.
	 * @see org.relationalimages.model.cases.Person#getGenderSymbol()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_GenderSymbol();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Person#getBirthYear <em>Birth Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Year</em>'.
	 * @see org.relationalimages.model.cases.Person#getBirthYear()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_BirthYear();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Person#getAgeBand <em>Age Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age Band</em>'.
	 * @see org.relationalimages.model.cases.Person#getAgeBand()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_AgeBand();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Person#isDeceased <em>Deceased</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deceased</em>'.
	 * @see org.relationalimages.model.cases.Person#isDeceased()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Deceased();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Person#isIsClient <em>Is Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Client</em>'.
	 * @see org.relationalimages.model.cases.Person#isIsClient()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_IsClient();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.cases.Person#getRelationships <em>Relationships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Relationships</em>'.
	 * @see org.relationalimages.model.cases.Person#getRelationships()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Relationships();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.Household <em>Household</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Household</em>'.
	 * @see org.relationalimages.model.cases.Household
	 * @generated
	 */
	EClass getHousehold();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.cases.Household#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.relationalimages.model.cases.Household#getMembers()
	 * @see #getHousehold()
	 * @generated
	 */
	EReference getHousehold_Members();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.CustomQuality <em>Custom Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custom Quality</em>'.
	 * @see org.relationalimages.model.cases.CustomQuality
	 * @generated
	 */
	EClass getCustomQuality();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.CustomQuality#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.relationalimages.model.cases.CustomQuality#getBase()
	 * @see #getCustomQuality()
	 * @generated
	 */
	EAttribute getCustomQuality_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.CustomQuality#isHurtful <em>Hurtful</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hurtful</em>'.
	 * @see org.relationalimages.model.cases.CustomQuality#isHurtful()
	 * @see #getCustomQuality()
	 * @generated
	 */
	EAttribute getCustomQuality_Hurtful();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.cases.Relationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship</em>'.
	 * @see org.relationalimages.model.cases.Relationship
	 * @generated
	 */
	EClass getRelationship();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Relationship#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.relationalimages.model.cases.Relationship#getKind()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Relationship#getQuality <em>Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quality</em>'.
	 * @see org.relationalimages.model.cases.Relationship#getQuality()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Quality();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.cases.Relationship#getCustomQuality <em>Custom Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Custom Quality</em>'.
	 * @see org.relationalimages.model.cases.Relationship#getCustomQuality()
	 * @see #getRelationship()
	 * @generated
	 */
	EReference getRelationship_CustomQuality();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Relationship#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.relationalimages.model.cases.Relationship#getDirection()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Relationship#getMutuality <em>Mutuality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mutuality</em>'.
	 * @see org.relationalimages.model.cases.Relationship#getMutuality()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Mutuality();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Relationship#isPrimaryAttachment <em>Primary Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Attachment</em>'.
	 * @see org.relationalimages.model.cases.Relationship#isPrimaryAttachment()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_PrimaryAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.cases.Relationship#isNoYearningFound <em>No Yearning Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No Yearning Found</em>'.
	 * @see org.relationalimages.model.cases.Relationship#isNoYearningFound()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_NoYearningFound();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.cases.Relationship#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ends</em>'.
	 * @see org.relationalimages.model.cases.Relationship#getEnds()
	 * @see #getRelationship()
	 * @generated
	 */
	EReference getRelationship_Ends();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.cases.CaseKind <em>Case Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case Kind</em>'.
	 * @see org.relationalimages.model.cases.CaseKind
	 * @generated
	 */
	EEnum getCaseKind();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.cases.ConsentStatus <em>Consent Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent Status</em>'.
	 * @see org.relationalimages.model.cases.ConsentStatus
	 * @generated
	 */
	EEnum getConsentStatus();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.cases.DeidMethod <em>Deid Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Deid Method</em>'.
	 * @see org.relationalimages.model.cases.DeidMethod
	 * @generated
	 */
	EEnum getDeidMethod();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.cases.PersonRole <em>Person Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Person Role</em>'.
	 * @see org.relationalimages.model.cases.PersonRole
	 * @generated
	 */
	EEnum getPersonRole();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.cases.GenderSymbol <em>Gender Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gender Symbol</em>'.
	 * @see org.relationalimages.model.cases.GenderSymbol
	 * @generated
	 */
	EEnum getGenderSymbol();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.cases.AgeBand <em>Age Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Age Band</em>'.
	 * @see org.relationalimages.model.cases.AgeBand
	 * @generated
	 */
	EEnum getAgeBand();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.cases.RelationshipKind <em>Relationship Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relationship Kind</em>'.
	 * @see org.relationalimages.model.cases.RelationshipKind
	 * @generated
	 */
	EEnum getRelationshipKind();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.cases.EmotionalQuality <em>Emotional Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Emotional Quality</em>'.
	 * @see org.relationalimages.model.cases.EmotionalQuality
	 * @generated
	 */
	EEnum getEmotionalQuality();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.cases.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.relationalimages.model.cases.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CasesFactory getCasesFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.impl.CaseFileImpl <em>Case File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.impl.CaseFileImpl
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getCaseFile()
		 * @generated
		 */
		EClass CASE_FILE = eINSTANCE.getCaseFile();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__KIND = eINSTANCE.getCaseFile_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__TITLE = eINSTANCE.getCaseFile_Title();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__SUMMARY = eINSTANCE.getCaseFile_Summary();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__LANGUAGE = eINSTANCE.getCaseFile_Language();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__SCHEMA_VERSION = eINSTANCE.getCaseFile_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Early Treatment Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__EARLY_TREATMENT_SESSIONS = eINSTANCE.getCaseFile_EarlyTreatmentSessions();

		/**
		 * The meta object literal for the '<em><b>Privacy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__PRIVACY = eINSTANCE.getCaseFile_Privacy();

		/**
		 * The meta object literal for the '<em><b>Persons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__PERSONS = eINSTANCE.getCaseFile_Persons();

		/**
		 * The meta object literal for the '<em><b>Households</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__HOUSEHOLDS = eINSTANCE.getCaseFile_Households();

		/**
		 * The meta object literal for the '<em><b>Relationships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__RELATIONSHIPS = eINSTANCE.getCaseFile_Relationships();

		/**
		 * The meta object literal for the '<em><b>Custom Qualities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__CUSTOM_QUALITIES = eINSTANCE.getCaseFile_CustomQualities();

		/**
		 * The meta object literal for the '<em><b>Life Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__LIFE_LAYERS = eINSTANCE.getCaseFile_LifeLayers();

		/**
		 * The meta object literal for the '<em><b>Experiences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__EXPERIENCES = eINSTANCE.getCaseFile_Experiences();

		/**
		 * The meta object literal for the '<em><b>Images</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__IMAGES = eINSTANCE.getCaseFile_Images();

		/**
		 * The meta object literal for the '<em><b>Social Images</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__SOCIAL_IMAGES = eINSTANCE.getCaseFile_SocialImages();

		/**
		 * The meta object literal for the '<em><b>Revisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__REVISIONS = eINSTANCE.getCaseFile_Revisions();

		/**
		 * The meta object literal for the '<em><b>Yearnings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__YEARNINGS = eINSTANCE.getCaseFile_Yearnings();

		/**
		 * The meta object literal for the '<em><b>Fears</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__FEARS = eINSTANCE.getCaseFile_Fears();

		/**
		 * The meta object literal for the '<em><b>Held Back Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__HELD_BACK_PARTS = eINSTANCE.getCaseFile_HeldBackParts();

		/**
		 * The meta object literal for the '<em><b>Strategies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__STRATEGIES = eINSTANCE.getCaseFile_Strategies();

		/**
		 * The meta object literal for the '<em><b>Paradoxes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__PARADOXES = eINSTANCE.getCaseFile_Paradoxes();

		/**
		 * The meta object literal for the '<em><b>Enactments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__ENACTMENTS = eINSTANCE.getCaseFile_Enactments();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__SESSIONS = eINSTANCE.getCaseFile_Sessions();

		/**
		 * The meta object literal for the '<em><b>Snapshots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__SNAPSHOTS = eINSTANCE.getCaseFile_Snapshots();

		/**
		 * The meta object literal for the '<em><b>Dyads</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__DYADS = eINSTANCE.getCaseFile_Dyads();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__PROBLEMS = eINSTANCE.getCaseFile_Problems();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__SCALES = eINSTANCE.getCaseFile_Scales();

		/**
		 * The meta object literal for the '<em><b>Programmes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__PROGRAMMES = eINSTANCE.getCaseFile_Programmes();

		/**
		 * The meta object literal for the '<em><b>Forms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__FORMS = eINSTANCE.getCaseFile_Forms();

		/**
		 * The meta object literal for the '<em><b>Teaching</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__TEACHING = eINSTANCE.getCaseFile_Teaching();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__SOURCES = eINSTANCE.getCaseFile_Sources();

		/**
		 * The meta object literal for the '<em><b>Mutes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__MUTES = eINSTANCE.getCaseFile_Mutes();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.impl.PrivacyInfoImpl <em>Privacy Info</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.impl.PrivacyInfoImpl
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getPrivacyInfo()
		 * @generated
		 */
		EClass PRIVACY_INFO = eINSTANCE.getPrivacyInfo();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVACY_INFO__CONSENT = eINSTANCE.getPrivacyInfo_Consent();

		/**
		 * The meta object literal for the '<em><b>Consent Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVACY_INFO__CONSENT_SCOPE = eINSTANCE.getPrivacyInfo_ConsentScope();

		/**
		 * The meta object literal for the '<em><b>Deid Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVACY_INFO__DEID_METHOD = eINSTANCE.getPrivacyInfo_DeidMethod();

		/**
		 * The meta object literal for the '<em><b>Deid Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVACY_INFO__DEID_NOTE = eINSTANCE.getPrivacyInfo_DeidNote();

		/**
		 * The meta object literal for the '<em><b>Deidentified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVACY_INFO__DEIDENTIFIED = eINSTANCE.getPrivacyInfo_Deidentified();

		/**
		 * The meta object literal for the '<em><b>Retain Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVACY_INFO__RETAIN_UNTIL = eINSTANCE.getPrivacyInfo_RetainUntil();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.impl.RuleMuteImpl <em>Rule Mute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.impl.RuleMuteImpl
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getRuleMute()
		 * @generated
		 */
		EClass RULE_MUTE = eINSTANCE.getRuleMute();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_MUTE__RULE_ID = eINSTANCE.getRuleMute_RuleId();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_MUTE__REASON = eINSTANCE.getRuleMute_Reason();

		/**
		 * The meta object literal for the '<em><b>Whole Case</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_MUTE__WHOLE_CASE = eINSTANCE.getRuleMute_WholeCase();

		/**
		 * The meta object literal for the '<em><b>Elements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_MUTE__ELEMENTS = eINSTANCE.getRuleMute_Elements();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.impl.SnapshotImpl <em>Snapshot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.impl.SnapshotImpl
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getSnapshot()
		 * @generated
		 */
		EClass SNAPSHOT = eINSTANCE.getSnapshot();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__LABEL = eINSTANCE.getSnapshot_Label();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT__COMMENT = eINSTANCE.getSnapshot_Comment();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SNAPSHOT__SESSION = eINSTANCE.getSnapshot_Session();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.Party <em>Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.Party
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getParty()
		 * @generated
		 */
		EClass PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.YearnedFor <em>Yearned For</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.YearnedFor
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getYearnedFor()
		 * @generated
		 */
		EClass YEARNED_FOR = eINSTANCE.getYearnedFor();

		/**
		 * The meta object literal for the '<em><b>Yearnings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YEARNED_FOR__YEARNINGS = eINSTANCE.getYearnedFor_Yearnings();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.impl.PersonImpl
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Pseudonym</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PSEUDONYM = eINSTANCE.getPerson_Pseudonym();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ROLE = eINSTANCE.getPerson_Role();

		/**
		 * The meta object literal for the '<em><b>Gender Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GENDER_SYMBOL = eINSTANCE.getPerson_GenderSymbol();

		/**
		 * The meta object literal for the '<em><b>Birth Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__BIRTH_YEAR = eINSTANCE.getPerson_BirthYear();

		/**
		 * The meta object literal for the '<em><b>Age Band</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__AGE_BAND = eINSTANCE.getPerson_AgeBand();

		/**
		 * The meta object literal for the '<em><b>Deceased</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__DECEASED = eINSTANCE.getPerson_Deceased();

		/**
		 * The meta object literal for the '<em><b>Is Client</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__IS_CLIENT = eINSTANCE.getPerson_IsClient();

		/**
		 * The meta object literal for the '<em><b>Relationships</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__RELATIONSHIPS = eINSTANCE.getPerson_Relationships();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.impl.HouseholdImpl <em>Household</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.impl.HouseholdImpl
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getHousehold()
		 * @generated
		 */
		EClass HOUSEHOLD = eINSTANCE.getHousehold();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOUSEHOLD__MEMBERS = eINSTANCE.getHousehold_Members();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.impl.CustomQualityImpl <em>Custom Quality</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.impl.CustomQualityImpl
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getCustomQuality()
		 * @generated
		 */
		EClass CUSTOM_QUALITY = eINSTANCE.getCustomQuality();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_QUALITY__BASE = eINSTANCE.getCustomQuality_Base();

		/**
		 * The meta object literal for the '<em><b>Hurtful</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_QUALITY__HURTFUL = eINSTANCE.getCustomQuality_Hurtful();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.impl.RelationshipImpl <em>Relationship</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.impl.RelationshipImpl
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getRelationship()
		 * @generated
		 */
		EClass RELATIONSHIP = eINSTANCE.getRelationship();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__KIND = eINSTANCE.getRelationship_Kind();

		/**
		 * The meta object literal for the '<em><b>Quality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__QUALITY = eINSTANCE.getRelationship_Quality();

		/**
		 * The meta object literal for the '<em><b>Custom Quality</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONSHIP__CUSTOM_QUALITY = eINSTANCE.getRelationship_CustomQuality();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__DIRECTION = eINSTANCE.getRelationship_Direction();

		/**
		 * The meta object literal for the '<em><b>Mutuality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__MUTUALITY = eINSTANCE.getRelationship_Mutuality();

		/**
		 * The meta object literal for the '<em><b>Primary Attachment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__PRIMARY_ATTACHMENT = eINSTANCE.getRelationship_PrimaryAttachment();

		/**
		 * The meta object literal for the '<em><b>No Yearning Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__NO_YEARNING_FOUND = eINSTANCE.getRelationship_NoYearningFound();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONSHIP__ENDS = eINSTANCE.getRelationship_Ends();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.CaseKind <em>Case Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.CaseKind
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getCaseKind()
		 * @generated
		 */
		EEnum CASE_KIND = eINSTANCE.getCaseKind();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.ConsentStatus <em>Consent Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.ConsentStatus
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getConsentStatus()
		 * @generated
		 */
		EEnum CONSENT_STATUS = eINSTANCE.getConsentStatus();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.DeidMethod <em>Deid Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.DeidMethod
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getDeidMethod()
		 * @generated
		 */
		EEnum DEID_METHOD = eINSTANCE.getDeidMethod();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.PersonRole <em>Person Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.PersonRole
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getPersonRole()
		 * @generated
		 */
		EEnum PERSON_ROLE = eINSTANCE.getPersonRole();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.GenderSymbol <em>Gender Symbol</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.GenderSymbol
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getGenderSymbol()
		 * @generated
		 */
		EEnum GENDER_SYMBOL = eINSTANCE.getGenderSymbol();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.AgeBand <em>Age Band</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.AgeBand
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getAgeBand()
		 * @generated
		 */
		EEnum AGE_BAND = eINSTANCE.getAgeBand();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.RelationshipKind <em>Relationship Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.RelationshipKind
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getRelationshipKind()
		 * @generated
		 */
		EEnum RELATIONSHIP_KIND = eINSTANCE.getRelationshipKind();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.EmotionalQuality <em>Emotional Quality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.EmotionalQuality
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getEmotionalQuality()
		 * @generated
		 */
		EEnum EMOTIONAL_QUALITY = eINSTANCE.getEmotionalQuality();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.cases.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.cases.Direction
		 * @see org.relationalimages.model.cases.impl.CasesPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

	}

} //CasesPackage
