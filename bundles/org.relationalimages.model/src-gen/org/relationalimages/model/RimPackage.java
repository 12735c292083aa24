// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * Relational images: what a case is. This package holds what everything in a case file shares: identity, names, provenance, awareness, quotes and bounded numbers; the sub-packages hold one concern each. Every description closes with its source: S0 is Stiver and Miller (1995), S1 an article on relational expectations, S2 a reply on bitterness and alienation, each with the number of the concept inventory; P stands for other public literature and house for a proposal of this workbench.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.RimFactory
 * @model kind="package"
 * @generated
 */
public interface RimPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://relationalimages.org/model/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rim";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RimPackage eINSTANCE = org.relationalimages.model.impl.RimPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.relationalimages.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.impl.IdentifiedImpl
	 * @see org.relationalimages.model.impl.RimPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.impl.NamedElementImpl
	 * @see org.relationalimages.model.impl.RimPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NOTE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__TAGS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.impl.ClinicalElementImpl <em>Clinical Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.impl.ClinicalElementImpl
	 * @see org.relationalimages.model.impl.RimPackageImpl#getClinicalElement()
	 * @generated
	 */
	int CLINICAL_ELEMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__NOTE = NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__PROVENANCE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__CONFIDENCE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__AWARENESS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__AWARENESS_HISTORY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__STATED_IN = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__VALID_FROM = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__VALID_TO = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__QUOTES = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT__SENSITIVE = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Clinical Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICAL_ELEMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.impl.AwarenessReadingImpl <em>Awareness Reading</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.impl.AwarenessReadingImpl
	 * @see org.relationalimages.model.impl.RimPackageImpl#getAwarenessReading()
	 * @generated
	 */
	int AWARENESS_READING = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWARENESS_READING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWARENESS_READING__SESSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWARENESS_READING__DEGREE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Awareness Reading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWARENESS_READING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.impl.QuoteImpl <em>Quote</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.impl.QuoteImpl
	 * @see org.relationalimages.model.impl.RimPackageImpl#getQuote()
	 * @generated
	 */
	int QUOTE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE__VERBATIM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE__SPEAKER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Spoken By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE__SPOKEN_BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE__SOURCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Quote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.impl.SourceRefImpl <em>Source Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.impl.SourceRefImpl
	 * @see org.relationalimages.model.impl.RimPackageImpl#getSourceRef()
	 * @generated
	 */
	int SOURCE_REF = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REF__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REF__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REF__AUTHORS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REF__YEAR = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REF__LOCATION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REF__LOCATOR = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Source Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REF_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.Provenance <em>Provenance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.Provenance
	 * @see org.relationalimages.model.impl.RimPackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 6;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.AwarenessDegree <em>Awareness Degree</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.AwarenessDegree
	 * @see org.relationalimages.model.impl.RimPackageImpl#getAwarenessDegree()
	 * @generated
	 */
	int AWARENESS_DEGREE = 7;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.ChangeStatus <em>Change Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.ChangeStatus
	 * @see org.relationalimages.model.impl.RimPackageImpl#getChangeStatus()
	 * @generated
	 */
	int CHANGE_STATUS = 8;

	/**
	 * The meta object id for the '<em>Percent</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getPercent()
	 * @generated
	 */
	int PERCENT = 9;

	/**
	 * The meta object id for the '<em>Intensity</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getIntensity()
	 * @generated
	 */
	int INTENSITY = 10;

	/**
	 * The meta object id for the '<em>Five Point</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getFivePoint()
	 * @generated
	 */
	int FIVE_POINT = 11;

	/**
	 * The meta object id for the '<em>Depth</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getDepth()
	 * @generated
	 */
	int DEPTH = 12;

	/**
	 * The meta object id for the '<em>Year</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getYear()
	 * @generated
	 */
	int YEAR = 13;

	/**
	 * The meta object id for the '<em>Age Years</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Double
	 * @see org.relationalimages.model.impl.RimPackageImpl#getAgeYears()
	 * @generated
	 */
	int AGE_YEARS = 14;

	/**
	 * The meta object id for the '<em>Minutes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getMinutes()
	 * @generated
	 */
	int MINUTES = 15;

	/**
	 * The meta object id for the '<em>Day Offset</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getDayOffset()
	 * @generated
	 */
	int DAY_OFFSET = 16;

	/**
	 * The meta object id for the '<em>Ordinal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getOrdinal()
	 * @generated
	 */
	int ORDINAL = 17;

	/**
	 * The meta object id for the '<em>Order</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getOrder()
	 * @generated
	 */
	int ORDER = 18;

	/**
	 * The meta object id for the '<em>Months</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getMonths()
	 * @generated
	 */
	int MONTHS = 19;

	/**
	 * The meta object id for the '<em>Early Sessions</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getEarlySessions()
	 * @generated
	 */
	int EARLY_SESSIONS = 20;

	/**
	 * The meta object id for the '<em>Experiment Days</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getExperimentDays()
	 * @generated
	 */
	int EXPERIMENT_DAYS = 21;

	/**
	 * The meta object id for the '<em>Rhythm Days</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getRhythmDays()
	 * @generated
	 */
	int RHYTHM_DAYS = 22;

	/**
	 * The meta object id for the '<em>Rank</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getRank()
	 * @generated
	 */
	int RANK = 23;

	/**
	 * The meta object id for the '<em>Scale Bound</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.relationalimages.model.impl.RimPackageImpl#getScaleBound()
	 * @generated
	 */
	int SCALE_BOUND = 24;

	/**
	 * The meta object id for the '<em>Scale Score</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Double
	 * @see org.relationalimages.model.impl.RimPackageImpl#getScaleScore()
	 * @generated
	 */
	int SCALE_SCORE = 25;

	/**
	 * The meta object id for the '<em>Calendar Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.relationalimages.model.impl.RimPackageImpl#getCalendarDate()
	 * @generated
	 */
	int CALENDAR_DATE = 26;

	/**
	 * The meta object id for the '<em>Rule Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.relationalimages.model.impl.RimPackageImpl#getRuleId()
	 * @generated
	 */
	int RULE_ID = 27;


	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.relationalimages.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.relationalimages.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.relationalimages.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.relationalimages.model.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.NamedElement#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.relationalimages.model.NamedElement#getNote()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Note();

	/**
	 * Returns the meta object for the attribute list '{@link org.relationalimages.model.NamedElement#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.relationalimages.model.NamedElement#getTags()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Tags();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.ClinicalElement <em>Clinical Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clinical Element</em>'.
	 * @see org.relationalimages.model.ClinicalElement
	 * @generated
	 */
	EClass getClinicalElement();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.ClinicalElement#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.relationalimages.model.ClinicalElement#getProvenance()
	 * @see #getClinicalElement()
	 * @generated
	 */
	EAttribute getClinicalElement_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.ClinicalElement#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.relationalimages.model.ClinicalElement#getConfidence()
	 * @see #getClinicalElement()
	 * @generated
	 */
	EAttribute getClinicalElement_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.ClinicalElement#getAwareness <em>Awareness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Awareness</em>'.
	 * @see org.relationalimages.model.ClinicalElement#getAwareness()
	 * @see #getClinicalElement()
	 * @generated
	 */
	EAttribute getClinicalElement_Awareness();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.ClinicalElement#getAwarenessHistory <em>Awareness History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Awareness History</em>'.
	 * @see org.relationalimages.model.ClinicalElement#getAwarenessHistory()
	 * @see #getClinicalElement()
	 * @generated
	 */
	EReference getClinicalElement_AwarenessHistory();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.ClinicalElement#getStatedIn <em>Stated In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stated In</em>'.
	 * @see org.relationalimages.model.ClinicalElement#getStatedIn()
	 * @see #getClinicalElement()
	 * @generated
	 */
	EReference getClinicalElement_StatedIn();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.ClinicalElement#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Valid From</em>'.
	 * @see org.relationalimages.model.ClinicalElement#getValidFrom()
	 * @see #getClinicalElement()
	 * @generated
	 */
	EReference getClinicalElement_ValidFrom();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.ClinicalElement#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Valid To</em>'.
	 * @see org.relationalimages.model.ClinicalElement#getValidTo()
	 * @see #getClinicalElement()
	 * @generated
	 */
	EReference getClinicalElement_ValidTo();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.ClinicalElement#getQuotes <em>Quotes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Quotes</em>'.
	 * @see org.relationalimages.model.ClinicalElement#getQuotes()
	 * @see #getClinicalElement()
	 * @generated
	 */
	EReference getClinicalElement_Quotes();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.ClinicalElement#isSensitive <em>Sensitive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitive</em>'.
	 * @see org.relationalimages.model.ClinicalElement#isSensitive()
	 * @see #getClinicalElement()
	 * @generated
	 */
	EAttribute getClinicalElement_Sensitive();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.AwarenessReading <em>Awareness Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Awareness Reading</em>'.
	 * @see org.relationalimages.model.AwarenessReading
	 * @generated
	 */
	EClass getAwarenessReading();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.AwarenessReading#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.relationalimages.model.AwarenessReading#getSession()
	 * @see #getAwarenessReading()
	 * @generated
	 */
	EReference getAwarenessReading_Session();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.AwarenessReading#getDegree <em>Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Degree</em>'.
	 * @see org.relationalimages.model.AwarenessReading#getDegree()
	 * @see #getAwarenessReading()
	 * @generated
	 */
	EAttribute getAwarenessReading_Degree();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.Quote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quote</em>'.
	 * @see org.relationalimages.model.Quote
	 * @generated
	 */
	EClass getQuote();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.Quote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.Quote#getText()
	 * @see #getQuote()
	 * @generated
	 */
	EAttribute getQuote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.Quote#isVerbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbatim</em>'.
	 * @see org.relationalimages.model.Quote#isVerbatim()
	 * @see #getQuote()
	 * @generated
	 */
	EAttribute getQuote_Verbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.Quote#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.relationalimages.model.Quote#getSpeaker()
	 * @see #getQuote()
	 * @generated
	 */
	EAttribute getQuote_Speaker();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.Quote#getSpokenBy <em>Spoken By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Spoken By</em>'.
	 * @see org.relationalimages.model.Quote#getSpokenBy()
	 * @see #getQuote()
	 * @generated
	 */
	EReference getQuote_SpokenBy();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.Quote#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.relationalimages.model.Quote#getSource()
	 * @see #getQuote()
	 * @generated
	 */
	EReference getQuote_Source();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.SourceRef <em>Source Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Ref</em>'.
	 * @see org.relationalimages.model.SourceRef
	 * @generated
	 */
	EClass getSourceRef();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.SourceRef#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.relationalimages.model.SourceRef#getTitle()
	 * @see #getSourceRef()
	 * @generated
	 */
	EAttribute getSourceRef_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.SourceRef#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authors</em>'.
	 * @see org.relationalimages.model.SourceRef#getAuthors()
	 * @see #getSourceRef()
	 * @generated
	 */
	EAttribute getSourceRef_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.SourceRef#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.relationalimages.model.SourceRef#getYear()
	 * @see #getSourceRef()
	 * @generated
	 */
	EAttribute getSourceRef_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.SourceRef#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.relationalimages.model.SourceRef#getLocation()
	 * @see #getSourceRef()
	 * @generated
	 */
	EAttribute getSourceRef_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.SourceRef#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see org.relationalimages.model.SourceRef#getLocator()
	 * @see #getSourceRef()
	 * @generated
	 */
	EAttribute getSourceRef_Locator();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Provenance</em>'.
	 * @see org.relationalimages.model.Provenance
	 * @generated
	 */
	EEnum getProvenance();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.AwarenessDegree <em>Awareness Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Awareness Degree</em>'.
	 * @see org.relationalimages.model.AwarenessDegree
	 * @generated
	 */
	EEnum getAwarenessDegree();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.ChangeStatus <em>Change Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Status</em>'.
	 * @see org.relationalimages.model.ChangeStatus
	 * @generated
	 */
	EEnum getChangeStatus();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A share or a degree of conviction in whole percent, 0 to 100. Empty means not noted. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Percent</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='0' maxInclusive='100'"
	 *        annotation="http://relationalimages.org/ui unit='%'"
	 * @generated
	 */
	EDataType getPercent();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A felt strength from 0 (not at all) to 10 (as strong as can be). Empty means not asked. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Intensity</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='0' maxInclusive='10'"
	 *        annotation="http://relationalimages.org/ui unit='points'"
	 * @generated
	 */
	EDataType getIntensity();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Five Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A change felt from -2 (much less) over 0 (unchanged) to +2 (much more). Empty means not noted. Source: P8, house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Five Point</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='-2' maxInclusive='2'"
	 *        annotation="http://relationalimages.org/ui unit='points'"
	 * @generated
	 */
	EDataType getFivePoint();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How deep a meaning lies inside its image: 1 is the surface, 9 the core. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Depth</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='1' maxInclusive='9'"
	 *        annotation="http://relationalimages.org/ui unit='levels'"
	 * @generated
	 */
	EDataType getDepth();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar year between 1850 and 2100; coarse on purpose, so that nobody can be recognised by a full date. Source: P90, house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Year</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='1850' maxInclusive='2100'"
	 *        annotation="http://relationalimages.org/ui unit='year'"
	 * @generated
	 */
	EDataType getYear();

	/**
	 * Returns the meta object for data type '{@link java.lang.Double <em>Age Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An age in years, 0 to 120; halves are fine. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Age Years</em>'.
	 * @see java.lang.Double
	 * @model instanceClass="java.lang.Double"
	 *        extendedMetaData="minInclusive='0' maxInclusive='120'"
	 *        annotation="http://relationalimages.org/ui unit='years' step='0.5'"
	 * @generated
	 */
	EDataType getAgeYears();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A length of time in minutes, 1 to 600. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Minutes</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='1' maxInclusive='600'"
	 *        annotation="http://relationalimages.org/ui unit='minutes'"
	 * @generated
	 */
	EDataType getMinutes();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Day Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Days since the work began; day 0 is the first contact. Preferred to dates, because it gives nobody away. Source: P90, house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Day Offset</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='0'"
	 *        annotation="http://relationalimages.org/ui unit='days'"
	 * @generated
	 */
	EDataType getDayOffset();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Ordinal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number that counts from 1. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Ordinal</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='1'"
	 *        annotation="http://relationalimages.org/ui unit='number'"
	 * @generated
	 */
	EDataType getOrdinal();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A position in a sequence that counts from 0. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Order</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='0'"
	 *        annotation="http://relationalimages.org/ui unit='position'"
	 * @generated
	 */
	EDataType getOrder();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A length of time in months, 0 to 1200. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Months</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='0' maxInclusive='1200'"
	 *        annotation="http://relationalimages.org/ui unit='months'"
	 * @generated
	 */
	EDataType getMonths();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Early Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How many sessions count as the beginning of treatment, 1 to 50. Source: S2#11, house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Early Sessions</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='1' maxInclusive='50'"
	 *        annotation="http://relationalimages.org/ui unit='sessions'"
	 * @generated
	 */
	EDataType getEarlySessions();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Experiment Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How many days a micro experiment runs, 1 to 14. Source: S1#36, house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Experiment Days</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='1' maxInclusive='14'"
	 *        annotation="http://relationalimages.org/ui unit='days'"
	 * @generated
	 */
	EDataType getExperimentDays();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Rhythm Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every how many days something is repeated, 1 (daily) to 366. Source: S1#52, S1#62, house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Rhythm Days</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='1' maxInclusive='366'"
	 *        annotation="http://relationalimages.org/ui unit='days'"
	 * @generated
	 */
	EDataType getRhythmDays();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A rank from 1 (most important) to 10. Source: S1#32.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Rank</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='1' maxInclusive='10'"
	 *        annotation="http://relationalimages.org/ui unit='rank'"
	 * @generated
	 */
	EDataType getRank();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Scale Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The lower or upper end of a scale, 0 to 100. Source: S1#31, house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Scale Bound</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 *        extendedMetaData="minInclusive='0' maxInclusive='100'"
	 *        annotation="http://relationalimages.org/ui unit='points'"
	 * @generated
	 */
	EDataType getScaleBound();

	/**
	 * Returns the meta object for data type '{@link java.lang.Double <em>Scale Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A place on a scale in steps of half a point; the bounds that count are those of the scale itself. Source: S1#31, P31.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Scale Score</em>'.
	 * @see java.lang.Double
	 * @model instanceClass="java.lang.Double"
	 *        extendedMetaData="minInclusive='0' maxInclusive='100'"
	 *        annotation="http://relationalimages.org/ui unit='points' step='0.5'"
	 * @generated
	 */
	EDataType getScaleScore();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Calendar Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar date written year-month-day, for example 2026-03-31. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Calendar Date</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="pattern='[0-9]{4}-[0-9]{2}-[0-9]{2}'"
	 *        annotation="http://relationalimages.org/ui unit='date'"
	 * @generated
	 */
	EDataType getCalendarDate();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The short name of a checking rule, for example R14. Source: house.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Rule Id</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="pattern='R[0-9]{2}'"
	 *        annotation="http://relationalimages.org/ui unit='rule'"
	 * @generated
	 */
	EDataType getRuleId();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RimFactory getRimFactory();

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
		 * The meta object literal for the '{@link org.relationalimages.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.impl.IdentifiedImpl
		 * @see org.relationalimages.model.impl.RimPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.impl.NamedElementImpl
		 * @see org.relationalimages.model.impl.RimPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NOTE = eINSTANCE.getNamedElement_Note();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__TAGS = eINSTANCE.getNamedElement_Tags();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.impl.ClinicalElementImpl <em>Clinical Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.impl.ClinicalElementImpl
		 * @see org.relationalimages.model.impl.RimPackageImpl#getClinicalElement()
		 * @generated
		 */
		EClass CLINICAL_ELEMENT = eINSTANCE.getClinicalElement();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICAL_ELEMENT__PROVENANCE = eINSTANCE.getClinicalElement_Provenance();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICAL_ELEMENT__CONFIDENCE = eINSTANCE.getClinicalElement_Confidence();

		/**
		 * The meta object literal for the '<em><b>Awareness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICAL_ELEMENT__AWARENESS = eINSTANCE.getClinicalElement_Awareness();

		/**
		 * The meta object literal for the '<em><b>Awareness History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_ELEMENT__AWARENESS_HISTORY = eINSTANCE.getClinicalElement_AwarenessHistory();

		/**
		 * The meta object literal for the '<em><b>Stated In</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_ELEMENT__STATED_IN = eINSTANCE.getClinicalElement_StatedIn();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_ELEMENT__VALID_FROM = eINSTANCE.getClinicalElement_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_ELEMENT__VALID_TO = eINSTANCE.getClinicalElement_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Quotes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLINICAL_ELEMENT__QUOTES = eINSTANCE.getClinicalElement_Quotes();

		/**
		 * The meta object literal for the '<em><b>Sensitive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICAL_ELEMENT__SENSITIVE = eINSTANCE.getClinicalElement_Sensitive();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.impl.AwarenessReadingImpl <em>Awareness Reading</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.impl.AwarenessReadingImpl
		 * @see org.relationalimages.model.impl.RimPackageImpl#getAwarenessReading()
		 * @generated
		 */
		EClass AWARENESS_READING = eINSTANCE.getAwarenessReading();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AWARENESS_READING__SESSION = eINSTANCE.getAwarenessReading_Session();

		/**
		 * The meta object literal for the '<em><b>Degree</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AWARENESS_READING__DEGREE = eINSTANCE.getAwarenessReading_Degree();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.impl.QuoteImpl <em>Quote</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.impl.QuoteImpl
		 * @see org.relationalimages.model.impl.RimPackageImpl#getQuote()
		 * @generated
		 */
		EClass QUOTE = eINSTANCE.getQuote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTE__TEXT = eINSTANCE.getQuote_Text();

		/**
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTE__VERBATIM = eINSTANCE.getQuote_Verbatim();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTE__SPEAKER = eINSTANCE.getQuote_Speaker();

		/**
		 * The meta object literal for the '<em><b>Spoken By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTE__SPOKEN_BY = eINSTANCE.getQuote_SpokenBy();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTE__SOURCE = eINSTANCE.getQuote_Source();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.impl.SourceRefImpl <em>Source Ref</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.impl.SourceRefImpl
		 * @see org.relationalimages.model.impl.RimPackageImpl#getSourceRef()
		 * @generated
		 */
		EClass SOURCE_REF = eINSTANCE.getSourceRef();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_REF__TITLE = eINSTANCE.getSourceRef_Title();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_REF__AUTHORS = eINSTANCE.getSourceRef_Authors();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_REF__YEAR = eINSTANCE.getSourceRef_Year();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_REF__LOCATION = eINSTANCE.getSourceRef_Location();

		/**
		 * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_REF__LOCATOR = eINSTANCE.getSourceRef_Locator();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.Provenance <em>Provenance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.Provenance
		 * @see org.relationalimages.model.impl.RimPackageImpl#getProvenance()
		 * @generated
		 */
		EEnum PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.AwarenessDegree <em>Awareness Degree</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.AwarenessDegree
		 * @see org.relationalimages.model.impl.RimPackageImpl#getAwarenessDegree()
		 * @generated
		 */
		EEnum AWARENESS_DEGREE = eINSTANCE.getAwarenessDegree();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.ChangeStatus <em>Change Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.ChangeStatus
		 * @see org.relationalimages.model.impl.RimPackageImpl#getChangeStatus()
		 * @generated
		 */
		EEnum CHANGE_STATUS = eINSTANCE.getChangeStatus();

		/**
		 * The meta object literal for the '<em>Percent</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getPercent()
		 * @generated
		 */
		EDataType PERCENT = eINSTANCE.getPercent();

		/**
		 * The meta object literal for the '<em>Intensity</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getIntensity()
		 * @generated
		 */
		EDataType INTENSITY = eINSTANCE.getIntensity();

		/**
		 * The meta object literal for the '<em>Five Point</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getFivePoint()
		 * @generated
		 */
		EDataType FIVE_POINT = eINSTANCE.getFivePoint();

		/**
		 * The meta object literal for the '<em>Depth</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getDepth()
		 * @generated
		 */
		EDataType DEPTH = eINSTANCE.getDepth();

		/**
		 * The meta object literal for the '<em>Year</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getYear()
		 * @generated
		 */
		EDataType YEAR = eINSTANCE.getYear();

		/**
		 * The meta object literal for the '<em>Age Years</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Double
		 * @see org.relationalimages.model.impl.RimPackageImpl#getAgeYears()
		 * @generated
		 */
		EDataType AGE_YEARS = eINSTANCE.getAgeYears();

		/**
		 * The meta object literal for the '<em>Minutes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getMinutes()
		 * @generated
		 */
		EDataType MINUTES = eINSTANCE.getMinutes();

		/**
		 * The meta object literal for the '<em>Day Offset</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getDayOffset()
		 * @generated
		 */
		EDataType DAY_OFFSET = eINSTANCE.getDayOffset();

		/**
		 * The meta object literal for the '<em>Ordinal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getOrdinal()
		 * @generated
		 */
		EDataType ORDINAL = eINSTANCE.getOrdinal();

		/**
		 * The meta object literal for the '<em>Order</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getOrder()
		 * @generated
		 */
		EDataType ORDER = eINSTANCE.getOrder();

		/**
		 * The meta object literal for the '<em>Months</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getMonths()
		 * @generated
		 */
		EDataType MONTHS = eINSTANCE.getMonths();

		/**
		 * The meta object literal for the '<em>Early Sessions</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getEarlySessions()
		 * @generated
		 */
		EDataType EARLY_SESSIONS = eINSTANCE.getEarlySessions();

		/**
		 * The meta object literal for the '<em>Experiment Days</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getExperimentDays()
		 * @generated
		 */
		EDataType EXPERIMENT_DAYS = eINSTANCE.getExperimentDays();

		/**
		 * The meta object literal for the '<em>Rhythm Days</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getRhythmDays()
		 * @generated
		 */
		EDataType RHYTHM_DAYS = eINSTANCE.getRhythmDays();

		/**
		 * The meta object literal for the '<em>Rank</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getRank()
		 * @generated
		 */
		EDataType RANK = eINSTANCE.getRank();

		/**
		 * The meta object literal for the '<em>Scale Bound</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.relationalimages.model.impl.RimPackageImpl#getScaleBound()
		 * @generated
		 */
		EDataType SCALE_BOUND = eINSTANCE.getScaleBound();

		/**
		 * The meta object literal for the '<em>Scale Score</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Double
		 * @see org.relationalimages.model.impl.RimPackageImpl#getScaleScore()
		 * @generated
		 */
		EDataType SCALE_SCORE = eINSTANCE.getScaleScore();

		/**
		 * The meta object literal for the '<em>Calendar Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.relationalimages.model.impl.RimPackageImpl#getCalendarDate()
		 * @generated
		 */
		EDataType CALENDAR_DATE = eINSTANCE.getCalendarDate();

		/**
		 * The meta object literal for the '<em>Rule Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.relationalimages.model.impl.RimPackageImpl#getRuleId()
		 * @generated
		 */
		EDataType RULE_ID = eINSTANCE.getRuleId();

	}

} //RimPackage
