// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

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
 * The couple as a unit: how they met, where each stands, how they regulate each other, the cycles they are caught in and the safety they build.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.couples.CouplesFactory
 * @model kind="package"
 * @generated
 */
public interface CouplesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "couples";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://relationalimages.org/model/1.0/couples";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rim.couples";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CouplesPackage eINSTANCE = org.relationalimages.model.couples.impl.CouplesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.ThreatSource <em>Threat Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.ThreatSource
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getThreatSource()
	 * @generated
	 */
	int THREAT_SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The number of structural features of the '<em>Threat Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_SOURCE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.impl.DyadImpl <em>Dyad</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.impl.DyadImpl
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getDyad()
	 * @generated
	 */
	int DYAD = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Bitterness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__BITTERNESS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alienation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__ALIENATION = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__SAFETY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Courtship Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__COURTSHIP_OVER = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stress Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__STRESS_MONTHS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__PARTNERS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Relationship</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__RELATIONSHIP = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Origin Story</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__ORIGIN_STORY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__POSITIONS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__EVENTS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Cycles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__CYCLES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__AGREEMENTS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Threat</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__THREAT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Dyad</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.impl.OriginStoryImpl <em>Origin Story</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.impl.OriginStoryImpl
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getOriginStory()
	 * @generated
	 */
	int ORIGIN_STORY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>How Met</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__HOW_MET = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Why Fell In Love</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__WHY_FELL_IN_LOVE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Courtship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__COURTSHIP = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Asked In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY__ASKED_IN = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Origin Story</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_STORY_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.impl.PartnerPositionImpl <em>Partner Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.impl.PartnerPositionImpl
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getPartnerPosition()
	 * @generated
	 */
	int PARTNER_POSITION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Commitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__COMMITMENT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__SYSTEM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Need To Be Right</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__NEED_TO_BE_RIGHT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Need To Be Understood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__STYLE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__HISTORY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__PERSON = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Grounded In</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION__GROUNDED_IN = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Partner Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_POSITION_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.impl.RegulationEventImpl <em>Regulation Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.impl.RegulationEventImpl
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getRegulationEvent()
	 * @generated
	 */
	int REGULATION_EVENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__ORDER = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__KIND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__SEVERITY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Implicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__IMPLICIT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Gross</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__GROSS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__ACTOR = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Repaired By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__REPAIRED_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Repairs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__REPAIRS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Leads To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__LEADS_TO = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Follows From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT__FOLLOWS_FROM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Regulation Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_EVENT_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.impl.InteractionCycleImpl <em>Interaction Cycle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.impl.InteractionCycleImpl
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getInteractionCycle()
	 * @generated
	 */
	int INTERACTION_CYCLE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__KIND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE__STEPS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Interaction Cycle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_CYCLE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.impl.CycleStepImpl <em>Cycle Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.impl.CycleStepImpl
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getCycleStep()
	 * @generated
	 */
	int CYCLE_STEP = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__ORDER = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__PERSON = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Image</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__IMAGE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Strategy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__STRATEGY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__NEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__EXITS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Cycle Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.impl.SafetyAgreementImpl <em>Safety Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.impl.SafetyAgreementImpl
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getSafetyAgreement()
	 * @generated
	 */
	int SAFETY_AGREEMENT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By Both</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__BY_BOTH = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT__SINCE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Safety Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_AGREEMENT_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.impl.ThreatResponseImpl <em>Threat Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.impl.ThreatResponseImpl
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getThreatResponse()
	 * @generated
	 */
	int THREAT_RESPONSE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Below Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__BELOW_AWARENESS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Body Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__BODY_NOTE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Caused By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__CAUSED_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Carried By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE__CARRIED_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Threat Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_RESPONSE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.impl.ExternalProblemImpl <em>External Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.impl.ExternalProblemImpl
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getExternalProblem()
	 * @generated
	 */
	int EXTERNAL_PROBLEM = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Effects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__EFFECTS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Affects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM__AFFECTS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>External Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PROBLEM_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.Commitment <em>Commitment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.Commitment
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 10;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.PsychSystem <em>Psych System</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.PsychSystem
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getPsychSystem()
	 * @generated
	 */
	int PSYCH_SYSTEM = 11;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.AttachmentStyle <em>Attachment Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.AttachmentStyle
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getAttachmentStyle()
	 * @generated
	 */
	int ATTACHMENT_STYLE = 12;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.RegulationKind <em>Regulation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.RegulationKind
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getRegulationKind()
	 * @generated
	 */
	int REGULATION_KIND = 13;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.couples.CycleKind <em>Cycle Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.couples.CycleKind
	 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getCycleKind()
	 * @generated
	 */
	int CYCLE_KIND = 14;


	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.ThreatSource <em>Threat Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Threat Source</em>'.
	 * @see org.relationalimages.model.couples.ThreatSource
	 * @generated
	 */
	EClass getThreatSource();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.Dyad <em>Dyad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dyad</em>'.
	 * @see org.relationalimages.model.couples.Dyad
	 * @generated
	 */
	EClass getDyad();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.Dyad#getBitterness <em>Bitterness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bitterness</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getBitterness()
	 * @see #getDyad()
	 * @generated
	 */
	EAttribute getDyad_Bitterness();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.Dyad#getAlienation <em>Alienation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alienation</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getAlienation()
	 * @see #getDyad()
	 * @generated
	 */
	EAttribute getDyad_Alienation();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.Dyad#getSafety <em>Safety</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safety</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getSafety()
	 * @see #getDyad()
	 * @generated
	 */
	EAttribute getDyad_Safety();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.Dyad#isCourtshipOver <em>Courtship Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Courtship Over</em>'.
	 * @see org.relationalimages.model.couples.Dyad#isCourtshipOver()
	 * @see #getDyad()
	 * @generated
	 */
	EAttribute getDyad_CourtshipOver();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.Dyad#getStressMonths <em>Stress Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stress Months</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getStressMonths()
	 * @see #getDyad()
	 * @generated
	 */
	EAttribute getDyad_StressMonths();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.Dyad#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Partners</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getPartners()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_Partners();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.couples.Dyad#getRelationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Relationship</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getRelationship()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_Relationship();

	/**
	 * Returns the meta object for the containment reference '{@link org.relationalimages.model.couples.Dyad#getOriginStory <em>Origin Story</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Origin Story</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getOriginStory()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_OriginStory();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.couples.Dyad#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Positions</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getPositions()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_Positions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.couples.Dyad#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getEvents()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.couples.Dyad#getCycles <em>Cycles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cycles</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getCycles()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_Cycles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.couples.Dyad#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agreements</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getAgreements()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_Agreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.couples.Dyad#getThreat <em>Threat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Threat</em>'.
	 * @see org.relationalimages.model.couples.Dyad#getThreat()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_Threat();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.OriginStory <em>Origin Story</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Origin Story</em>'.
	 * @see org.relationalimages.model.couples.OriginStory
	 * @generated
	 */
	EClass getOriginStory();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.OriginStory#getHowMet <em>How Met</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How Met</em>'.
	 * @see org.relationalimages.model.couples.OriginStory#getHowMet()
	 * @see #getOriginStory()
	 * @generated
	 */
	EAttribute getOriginStory_HowMet();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.OriginStory#getWhyFellInLove <em>Why Fell In Love</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why Fell In Love</em>'.
	 * @see org.relationalimages.model.couples.OriginStory#getWhyFellInLove()
	 * @see #getOriginStory()
	 * @generated
	 */
	EAttribute getOriginStory_WhyFellInLove();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.OriginStory#getCourtship <em>Courtship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Courtship</em>'.
	 * @see org.relationalimages.model.couples.OriginStory#getCourtship()
	 * @see #getOriginStory()
	 * @generated
	 */
	EAttribute getOriginStory_Courtship();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.couples.OriginStory#getAskedIn <em>Asked In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Asked In</em>'.
	 * @see org.relationalimages.model.couples.OriginStory#getAskedIn()
	 * @see #getOriginStory()
	 * @generated
	 */
	EReference getOriginStory_AskedIn();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.PartnerPosition <em>Partner Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partner Position</em>'.
	 * @see org.relationalimages.model.couples.PartnerPosition
	 * @generated
	 */
	EClass getPartnerPosition();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.PartnerPosition#getCommitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commitment</em>'.
	 * @see org.relationalimages.model.couples.PartnerPosition#getCommitment()
	 * @see #getPartnerPosition()
	 * @generated
	 */
	EAttribute getPartnerPosition_Commitment();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.PartnerPosition#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.relationalimages.model.couples.PartnerPosition#getSystem()
	 * @see #getPartnerPosition()
	 * @generated
	 */
	EAttribute getPartnerPosition_System();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.PartnerPosition#getNeedToBeRight <em>Need To Be Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Need To Be Right</em>'.
	 * @see org.relationalimages.model.couples.PartnerPosition#getNeedToBeRight()
	 * @see #getPartnerPosition()
	 * @generated
	 */
	EAttribute getPartnerPosition_NeedToBeRight();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.PartnerPosition#getNeedToBeUnderstood <em>Need To Be Understood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Need To Be Understood</em>'.
	 * @see org.relationalimages.model.couples.PartnerPosition#getNeedToBeUnderstood()
	 * @see #getPartnerPosition()
	 * @generated
	 */
	EAttribute getPartnerPosition_NeedToBeUnderstood();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.PartnerPosition#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.relationalimages.model.couples.PartnerPosition#getStyle()
	 * @see #getPartnerPosition()
	 * @generated
	 */
	EAttribute getPartnerPosition_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.PartnerPosition#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>History</em>'.
	 * @see org.relationalimages.model.couples.PartnerPosition#getHistory()
	 * @see #getPartnerPosition()
	 * @generated
	 */
	EAttribute getPartnerPosition_History();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.couples.PartnerPosition#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.relationalimages.model.couples.PartnerPosition#getPerson()
	 * @see #getPartnerPosition()
	 * @generated
	 */
	EReference getPartnerPosition_Person();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.PartnerPosition#getGroundedIn <em>Grounded In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Grounded In</em>'.
	 * @see org.relationalimages.model.couples.PartnerPosition#getGroundedIn()
	 * @see #getPartnerPosition()
	 * @generated
	 */
	EReference getPartnerPosition_GroundedIn();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.RegulationEvent <em>Regulation Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Regulation Event</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent
	 * @generated
	 */
	EClass getRegulationEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.RegulationEvent#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#getOrder()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EAttribute getRegulationEvent_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.RegulationEvent#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#getText()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EAttribute getRegulationEvent_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.RegulationEvent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#getKind()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EAttribute getRegulationEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.RegulationEvent#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#getSeverity()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EAttribute getRegulationEvent_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.RegulationEvent#isImplicit <em>Implicit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implicit</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#isImplicit()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EAttribute getRegulationEvent_Implicit();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.RegulationEvent#isGross <em>Gross</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gross</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#isGross()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EAttribute getRegulationEvent_Gross();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.couples.RegulationEvent#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Actor</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#getActor()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EReference getRegulationEvent_Actor();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.couples.RegulationEvent#getRepairedBy <em>Repaired By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Repaired By</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#getRepairedBy()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EReference getRegulationEvent_RepairedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.RegulationEvent#getRepairs <em>Repairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Repairs</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#getRepairs()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EReference getRegulationEvent_Repairs();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.RegulationEvent#getLeadsTo <em>Leads To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Leads To</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#getLeadsTo()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EReference getRegulationEvent_LeadsTo();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.RegulationEvent#getFollowsFrom <em>Follows From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Follows From</em>'.
	 * @see org.relationalimages.model.couples.RegulationEvent#getFollowsFrom()
	 * @see #getRegulationEvent()
	 * @generated
	 */
	EReference getRegulationEvent_FollowsFrom();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.InteractionCycle <em>Interaction Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interaction Cycle</em>'.
	 * @see org.relationalimages.model.couples.InteractionCycle
	 * @generated
	 */
	EClass getInteractionCycle();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.InteractionCycle#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.relationalimages.model.couples.InteractionCycle#getKind()
	 * @see #getInteractionCycle()
	 * @generated
	 */
	EAttribute getInteractionCycle_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.couples.InteractionCycle#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.relationalimages.model.couples.InteractionCycle#getSteps()
	 * @see #getInteractionCycle()
	 * @generated
	 */
	EReference getInteractionCycle_Steps();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.CycleStep <em>Cycle Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cycle Step</em>'.
	 * @see org.relationalimages.model.couples.CycleStep
	 * @generated
	 */
	EClass getCycleStep();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.CycleStep#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.relationalimages.model.couples.CycleStep#getOrder()
	 * @see #getCycleStep()
	 * @generated
	 */
	EAttribute getCycleStep_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.CycleStep#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.couples.CycleStep#getText()
	 * @see #getCycleStep()
	 * @generated
	 */
	EAttribute getCycleStep_Text();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.couples.CycleStep#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.relationalimages.model.couples.CycleStep#getPerson()
	 * @see #getCycleStep()
	 * @generated
	 */
	EReference getCycleStep_Person();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.couples.CycleStep#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Image</em>'.
	 * @see org.relationalimages.model.couples.CycleStep#getImage()
	 * @see #getCycleStep()
	 * @generated
	 */
	EReference getCycleStep_Image();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.couples.CycleStep#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Strategy</em>'.
	 * @see org.relationalimages.model.couples.CycleStep#getStrategy()
	 * @see #getCycleStep()
	 * @generated
	 */
	EReference getCycleStep_Strategy();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.CycleStep#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Next</em>'.
	 * @see org.relationalimages.model.couples.CycleStep#getNext()
	 * @see #getCycleStep()
	 * @generated
	 */
	EReference getCycleStep_Next();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.CycleStep#getExits <em>Exits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Exits</em>'.
	 * @see org.relationalimages.model.couples.CycleStep#getExits()
	 * @see #getCycleStep()
	 * @generated
	 */
	EReference getCycleStep_Exits();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.SafetyAgreement <em>Safety Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Safety Agreement</em>'.
	 * @see org.relationalimages.model.couples.SafetyAgreement
	 * @generated
	 */
	EClass getSafetyAgreement();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.SafetyAgreement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.couples.SafetyAgreement#getText()
	 * @see #getSafetyAgreement()
	 * @generated
	 */
	EAttribute getSafetyAgreement_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.SafetyAgreement#isByBoth <em>By Both</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Both</em>'.
	 * @see org.relationalimages.model.couples.SafetyAgreement#isByBoth()
	 * @see #getSafetyAgreement()
	 * @generated
	 */
	EAttribute getSafetyAgreement_ByBoth();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.couples.SafetyAgreement#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Since</em>'.
	 * @see org.relationalimages.model.couples.SafetyAgreement#getSince()
	 * @see #getSafetyAgreement()
	 * @generated
	 */
	EReference getSafetyAgreement_Since();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.ThreatResponse <em>Threat Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Threat Response</em>'.
	 * @see org.relationalimages.model.couples.ThreatResponse
	 * @generated
	 */
	EClass getThreatResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.ThreatResponse#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.couples.ThreatResponse#getText()
	 * @see #getThreatResponse()
	 * @generated
	 */
	EAttribute getThreatResponse_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.ThreatResponse#isBelowAwareness <em>Below Awareness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Below Awareness</em>'.
	 * @see org.relationalimages.model.couples.ThreatResponse#isBelowAwareness()
	 * @see #getThreatResponse()
	 * @generated
	 */
	EAttribute getThreatResponse_BelowAwareness();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.ThreatResponse#getBodyNote <em>Body Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body Note</em>'.
	 * @see org.relationalimages.model.couples.ThreatResponse#getBodyNote()
	 * @see #getThreatResponse()
	 * @generated
	 */
	EAttribute getThreatResponse_BodyNote();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.ThreatResponse#getCausedBy <em>Caused By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Caused By</em>'.
	 * @see org.relationalimages.model.couples.ThreatResponse#getCausedBy()
	 * @see #getThreatResponse()
	 * @generated
	 */
	EReference getThreatResponse_CausedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.ThreatResponse#getCarriedBy <em>Carried By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Carried By</em>'.
	 * @see org.relationalimages.model.couples.ThreatResponse#getCarriedBy()
	 * @see #getThreatResponse()
	 * @generated
	 */
	EReference getThreatResponse_CarriedBy();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.couples.ExternalProblem <em>External Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Problem</em>'.
	 * @see org.relationalimages.model.couples.ExternalProblem
	 * @generated
	 */
	EClass getExternalProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.couples.ExternalProblem#getEffects <em>Effects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effects</em>'.
	 * @see org.relationalimages.model.couples.ExternalProblem#getEffects()
	 * @see #getExternalProblem()
	 * @generated
	 */
	EAttribute getExternalProblem_Effects();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.couples.ExternalProblem#getAffects <em>Affects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Affects</em>'.
	 * @see org.relationalimages.model.couples.ExternalProblem#getAffects()
	 * @see #getExternalProblem()
	 * @generated
	 */
	EReference getExternalProblem_Affects();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.couples.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Commitment</em>'.
	 * @see org.relationalimages.model.couples.Commitment
	 * @generated
	 */
	EEnum getCommitment();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.couples.PsychSystem <em>Psych System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Psych System</em>'.
	 * @see org.relationalimages.model.couples.PsychSystem
	 * @generated
	 */
	EEnum getPsychSystem();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.couples.AttachmentStyle <em>Attachment Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attachment Style</em>'.
	 * @see org.relationalimages.model.couples.AttachmentStyle
	 * @generated
	 */
	EEnum getAttachmentStyle();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.couples.RegulationKind <em>Regulation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Regulation Kind</em>'.
	 * @see org.relationalimages.model.couples.RegulationKind
	 * @generated
	 */
	EEnum getRegulationKind();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.couples.CycleKind <em>Cycle Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cycle Kind</em>'.
	 * @see org.relationalimages.model.couples.CycleKind
	 * @generated
	 */
	EEnum getCycleKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CouplesFactory getCouplesFactory();

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
		 * The meta object literal for the '{@link org.relationalimages.model.couples.ThreatSource <em>Threat Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.ThreatSource
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getThreatSource()
		 * @generated
		 */
		EClass THREAT_SOURCE = eINSTANCE.getThreatSource();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.impl.DyadImpl <em>Dyad</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.impl.DyadImpl
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getDyad()
		 * @generated
		 */
		EClass DYAD = eINSTANCE.getDyad();

		/**
		 * The meta object literal for the '<em><b>Bitterness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DYAD__BITTERNESS = eINSTANCE.getDyad_Bitterness();

		/**
		 * The meta object literal for the '<em><b>Alienation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DYAD__ALIENATION = eINSTANCE.getDyad_Alienation();

		/**
		 * The meta object literal for the '<em><b>Safety</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DYAD__SAFETY = eINSTANCE.getDyad_Safety();

		/**
		 * The meta object literal for the '<em><b>Courtship Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DYAD__COURTSHIP_OVER = eINSTANCE.getDyad_CourtshipOver();

		/**
		 * The meta object literal for the '<em><b>Stress Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DYAD__STRESS_MONTHS = eINSTANCE.getDyad_StressMonths();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__PARTNERS = eINSTANCE.getDyad_Partners();

		/**
		 * The meta object literal for the '<em><b>Relationship</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__RELATIONSHIP = eINSTANCE.getDyad_Relationship();

		/**
		 * The meta object literal for the '<em><b>Origin Story</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__ORIGIN_STORY = eINSTANCE.getDyad_OriginStory();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__POSITIONS = eINSTANCE.getDyad_Positions();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__EVENTS = eINSTANCE.getDyad_Events();

		/**
		 * The meta object literal for the '<em><b>Cycles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__CYCLES = eINSTANCE.getDyad_Cycles();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__AGREEMENTS = eINSTANCE.getDyad_Agreements();

		/**
		 * The meta object literal for the '<em><b>Threat</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__THREAT = eINSTANCE.getDyad_Threat();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.impl.OriginStoryImpl <em>Origin Story</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.impl.OriginStoryImpl
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getOriginStory()
		 * @generated
		 */
		EClass ORIGIN_STORY = eINSTANCE.getOriginStory();

		/**
		 * The meta object literal for the '<em><b>How Met</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN_STORY__HOW_MET = eINSTANCE.getOriginStory_HowMet();

		/**
		 * The meta object literal for the '<em><b>Why Fell In Love</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN_STORY__WHY_FELL_IN_LOVE = eINSTANCE.getOriginStory_WhyFellInLove();

		/**
		 * The meta object literal for the '<em><b>Courtship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN_STORY__COURTSHIP = eINSTANCE.getOriginStory_Courtship();

		/**
		 * The meta object literal for the '<em><b>Asked In</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORIGIN_STORY__ASKED_IN = eINSTANCE.getOriginStory_AskedIn();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.impl.PartnerPositionImpl <em>Partner Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.impl.PartnerPositionImpl
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getPartnerPosition()
		 * @generated
		 */
		EClass PARTNER_POSITION = eINSTANCE.getPartnerPosition();

		/**
		 * The meta object literal for the '<em><b>Commitment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_POSITION__COMMITMENT = eINSTANCE.getPartnerPosition_Commitment();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_POSITION__SYSTEM = eINSTANCE.getPartnerPosition_System();

		/**
		 * The meta object literal for the '<em><b>Need To Be Right</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_POSITION__NEED_TO_BE_RIGHT = eINSTANCE.getPartnerPosition_NeedToBeRight();

		/**
		 * The meta object literal for the '<em><b>Need To Be Understood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD = eINSTANCE.getPartnerPosition_NeedToBeUnderstood();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_POSITION__STYLE = eINSTANCE.getPartnerPosition_Style();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_POSITION__HISTORY = eINSTANCE.getPartnerPosition_History();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_POSITION__PERSON = eINSTANCE.getPartnerPosition_Person();

		/**
		 * The meta object literal for the '<em><b>Grounded In</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_POSITION__GROUNDED_IN = eINSTANCE.getPartnerPosition_GroundedIn();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.impl.RegulationEventImpl <em>Regulation Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.impl.RegulationEventImpl
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getRegulationEvent()
		 * @generated
		 */
		EClass REGULATION_EVENT = eINSTANCE.getRegulationEvent();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGULATION_EVENT__ORDER = eINSTANCE.getRegulationEvent_Order();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGULATION_EVENT__TEXT = eINSTANCE.getRegulationEvent_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGULATION_EVENT__KIND = eINSTANCE.getRegulationEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGULATION_EVENT__SEVERITY = eINSTANCE.getRegulationEvent_Severity();

		/**
		 * The meta object literal for the '<em><b>Implicit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGULATION_EVENT__IMPLICIT = eINSTANCE.getRegulationEvent_Implicit();

		/**
		 * The meta object literal for the '<em><b>Gross</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGULATION_EVENT__GROSS = eINSTANCE.getRegulationEvent_Gross();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION_EVENT__ACTOR = eINSTANCE.getRegulationEvent_Actor();

		/**
		 * The meta object literal for the '<em><b>Repaired By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION_EVENT__REPAIRED_BY = eINSTANCE.getRegulationEvent_RepairedBy();

		/**
		 * The meta object literal for the '<em><b>Repairs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION_EVENT__REPAIRS = eINSTANCE.getRegulationEvent_Repairs();

		/**
		 * The meta object literal for the '<em><b>Leads To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION_EVENT__LEADS_TO = eINSTANCE.getRegulationEvent_LeadsTo();

		/**
		 * The meta object literal for the '<em><b>Follows From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION_EVENT__FOLLOWS_FROM = eINSTANCE.getRegulationEvent_FollowsFrom();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.impl.InteractionCycleImpl <em>Interaction Cycle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.impl.InteractionCycleImpl
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getInteractionCycle()
		 * @generated
		 */
		EClass INTERACTION_CYCLE = eINSTANCE.getInteractionCycle();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION_CYCLE__KIND = eINSTANCE.getInteractionCycle_Kind();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERACTION_CYCLE__STEPS = eINSTANCE.getInteractionCycle_Steps();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.impl.CycleStepImpl <em>Cycle Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.impl.CycleStepImpl
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getCycleStep()
		 * @generated
		 */
		EClass CYCLE_STEP = eINSTANCE.getCycleStep();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE_STEP__ORDER = eINSTANCE.getCycleStep_Order();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE_STEP__TEXT = eINSTANCE.getCycleStep_Text();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE_STEP__PERSON = eINSTANCE.getCycleStep_Person();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE_STEP__IMAGE = eINSTANCE.getCycleStep_Image();

		/**
		 * The meta object literal for the '<em><b>Strategy</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE_STEP__STRATEGY = eINSTANCE.getCycleStep_Strategy();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE_STEP__NEXT = eINSTANCE.getCycleStep_Next();

		/**
		 * The meta object literal for the '<em><b>Exits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE_STEP__EXITS = eINSTANCE.getCycleStep_Exits();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.impl.SafetyAgreementImpl <em>Safety Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.impl.SafetyAgreementImpl
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getSafetyAgreement()
		 * @generated
		 */
		EClass SAFETY_AGREEMENT = eINSTANCE.getSafetyAgreement();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAFETY_AGREEMENT__TEXT = eINSTANCE.getSafetyAgreement_Text();

		/**
		 * The meta object literal for the '<em><b>By Both</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAFETY_AGREEMENT__BY_BOTH = eINSTANCE.getSafetyAgreement_ByBoth();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAFETY_AGREEMENT__SINCE = eINSTANCE.getSafetyAgreement_Since();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.impl.ThreatResponseImpl <em>Threat Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.impl.ThreatResponseImpl
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getThreatResponse()
		 * @generated
		 */
		EClass THREAT_RESPONSE = eINSTANCE.getThreatResponse();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_RESPONSE__TEXT = eINSTANCE.getThreatResponse_Text();

		/**
		 * The meta object literal for the '<em><b>Below Awareness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_RESPONSE__BELOW_AWARENESS = eINSTANCE.getThreatResponse_BelowAwareness();

		/**
		 * The meta object literal for the '<em><b>Body Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_RESPONSE__BODY_NOTE = eINSTANCE.getThreatResponse_BodyNote();

		/**
		 * The meta object literal for the '<em><b>Caused By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THREAT_RESPONSE__CAUSED_BY = eINSTANCE.getThreatResponse_CausedBy();

		/**
		 * The meta object literal for the '<em><b>Carried By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THREAT_RESPONSE__CARRIED_BY = eINSTANCE.getThreatResponse_CarriedBy();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.impl.ExternalProblemImpl <em>External Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.impl.ExternalProblemImpl
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getExternalProblem()
		 * @generated
		 */
		EClass EXTERNAL_PROBLEM = eINSTANCE.getExternalProblem();

		/**
		 * The meta object literal for the '<em><b>Effects</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_PROBLEM__EFFECTS = eINSTANCE.getExternalProblem_Effects();

		/**
		 * The meta object literal for the '<em><b>Affects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXTERNAL_PROBLEM__AFFECTS = eINSTANCE.getExternalProblem_Affects();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.Commitment <em>Commitment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.Commitment
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getCommitment()
		 * @generated
		 */
		EEnum COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.PsychSystem <em>Psych System</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.PsychSystem
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getPsychSystem()
		 * @generated
		 */
		EEnum PSYCH_SYSTEM = eINSTANCE.getPsychSystem();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.AttachmentStyle <em>Attachment Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.AttachmentStyle
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getAttachmentStyle()
		 * @generated
		 */
		EEnum ATTACHMENT_STYLE = eINSTANCE.getAttachmentStyle();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.RegulationKind <em>Regulation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.RegulationKind
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getRegulationKind()
		 * @generated
		 */
		EEnum REGULATION_KIND = eINSTANCE.getRegulationKind();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.couples.CycleKind <em>Cycle Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.couples.CycleKind
		 * @see org.relationalimages.model.couples.impl.CouplesPackageImpl#getCycleKind()
		 * @generated
		 */
		EEnum CYCLE_KIND = eINSTANCE.getCycleKind();

	}

} //CouplesPackage
