// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

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
 * The six-phase practice programme with its exercises, and the scales.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.practice.PracticeFactory
 * @model kind="package"
 * @generated
 */
public interface PracticePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "practice";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://relationalimages.org/model/1.0/practice";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rim.practice";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PracticePackage eINSTANCE = org.relationalimages.model.practice.impl.PracticePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ScaleImpl <em>Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ScaleImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getScale()
	 * @generated
	 */
	int SCALE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MIN = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MAX = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Anchor Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ANCHOR_LOW = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Anchor High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ANCHOR_HIGH = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Good Enough</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__GOOD_ENOUGH = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__READINGS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ProgrammeImpl <em>Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ProgrammeImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getProgramme()
	 * @generated
	 */
	int PROGRAMME = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ID = RimPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NAME = RimPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NOTE = RimPackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TAGS = RimPackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Start Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__START_DAY = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>For</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__FOR = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__RUNS = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_FEATURE_COUNT = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.PhaseRunImpl <em>Phase Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.PhaseRunImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getPhaseRun()
	 * @generated
	 */
	int PHASE_RUN = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__ID = RimPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__NAME = RimPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__NOTE = RimPackage.NAMED_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__TAGS = RimPackage.NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__PHASE = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__CYCLE = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Day From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__DAY_FROM = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Day To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__DAY_TO = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__STATE = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Forms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN__FORMS = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Phase Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_RUN_FEATURE_COUNT = RimPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ExerciseFormImpl <em>Exercise Form</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ExerciseFormImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getExerciseForm()
	 * @generated
	 */
	int EXERCISE_FORM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__DAY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__PERSON = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM__SESSION = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Exercise Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FORM_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.RelationshipNarrativeImpl <em>Relationship Narrative</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.RelationshipNarrativeImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getRelationshipNarrative()
	 * @generated
	 */
	int RELATIONSHIP_NARRATIVE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Important</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__IMPORTANT = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Struggles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__STRUGGLES = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aspirations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE__ASPIRATIONS = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Relationship Narrative</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_NARRATIVE_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ListeningTurnImpl <em>Listening Turn</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ListeningTurnImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getListeningTurn()
	 * @generated
	 */
	int LISTENING_TURN = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__SPEAKER = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Listener</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__LISTENER = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__MINUTES = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interrupted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__INTERRUPTED = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Understood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__UNDERSTOOD = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Switched To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__SWITCHED_TO = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Switched From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN__SWITCHED_FROM = EXERCISE_FORM_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Listening Turn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LISTENING_TURN_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.HopeAnswerImpl <em>Hope Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.HopeAnswerImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getHopeAnswer()
	 * @generated
	 */
	int HOPE_ANSWER = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Small Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER__SMALL_IMPROVEMENT = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Hope Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOPE_ANSWER_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.CopingMeansImpl <em>Coping Means</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.CopingMeansImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getCopingMeans()
	 * @generated
	 */
	int COPING_MEANS = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__TEXT = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Imperfect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__IMPERFECT = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reframes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS__REFRAMES = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Coping Means</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COPING_MEANS_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.StrengthExplorationImpl <em>Strength Exploration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.StrengthExplorationImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getStrengthExploration()
	 * @generated
	 */
	int STRENGTH_EXPLORATION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Helped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__HELPED = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Learned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__LEARNED = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Others Say</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__OTHERS_SAY = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Traits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION__TRAITS = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Strength Exploration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_EXPLORATION_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ExceptionEntryImpl <em>Exception Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ExceptionEntryImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getExceptionEntry()
	 * @generated
	 */
	int EXCEPTION_ENTRY = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__CONTEXT = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Behavior</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__BEHAVIOR = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Thoughts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__THOUGHTS = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Emotions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__EMOTIONS = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reveals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__REVEALS = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contradicts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__CONTRADICTS = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Selected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY__SELECTED = EXERCISE_FORM_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Exception Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_ENTRY_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.MiracleDayImpl <em>Miracle Day</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.MiracleDayImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getMiracleDay()
	 * @generated
	 */
	int MIRACLE_DAY = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>First Sign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__FIRST_SIGN = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>IDo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__IDO = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Partner Does</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__PARTNER_DOES = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interactions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__INTERACTIONS = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Details</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY__DETAILS = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Miracle Day</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIRACLE_DAY_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ScaleReadingImpl <em>Scale Reading</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ScaleReadingImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getScaleReading()
	 * @generated
	 */
	int SCALE_READING = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__SCALE = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__OF = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__LOW = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__HIGH = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Why Not Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__WHY_NOT_LOWER = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Changed How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__CHANGED_HOW = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>One Point Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING__ONE_POINT_UP = EXERCISE_FORM_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Scale Reading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_READING_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ValueItemImpl <em>Value Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ValueItemImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getValueItem()
	 * @generated
	 */
	int VALUE_ITEM = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__RANK = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Focus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__FOCUS = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__WHY = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Specific Thing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM__SPECIFIC_THING = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Value Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ITEM_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ExceptionDescriptionImpl <em>Exception Description</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ExceptionDescriptionImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getExceptionDescription()
	 * @generated
	 */
	int EXCEPTION_DESCRIPTION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__OF = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__CONTEXT = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Thinking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__THINKING = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Did Differently</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__DID_DIFFERENTLY = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__BODY = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__CAPACITY = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>If Frequent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION__IF_FREQUENT = EXERCISE_FORM_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Exception Description</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_DESCRIPTION_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ExceptionPatternImpl <em>Exception Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ExceptionPatternImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getExceptionPattern()
	 * @generated
	 */
	int EXCEPTION_PATTERN = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__CONDITIONS = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__FACTOR = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN__ENTRIES = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Exception Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCEPTION_PATTERN_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.MicroExperimentImpl <em>Micro Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.MicroExperimentImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getMicroExperiment()
	 * @generated
	 */
	int MICRO_EXPERIMENT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__PATTERN = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__DAYS = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__PLAN = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Observations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__OBSERVATIONS = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Learned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__LEARNED = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Asks To Talk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT__ASKS_TO_TALK = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Micro Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MICRO_EXPERIMENT_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ActionItemImpl <em>Action Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ActionItemImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getActionItem()
	 * @generated
	 */
	int ACTION_ITEM = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__TEXT = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Concrete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__CONCRETE = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Feasible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__FEASIBLE = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__SITUATION = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__STYLE = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Asks To Talk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__ASKS_TO_TALK = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Grows From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__GROWS_FROM = EXERCISE_FORM_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Action Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ActionCommitmentImpl <em>Action Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ActionCommitmentImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getActionCommitment()
	 * @generated
	 */
	int ACTION_COMMITMENT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Action</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__ACTION = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Week Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__WEEK_START = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Try</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__TRY = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hope To Learn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__HOPE_TO_LEARN = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Know How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT__KNOW_HOW = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Action Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_COMMITMENT_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.FeedbackReviewImpl <em>Feedback Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.FeedbackReviewImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getFeedbackReview()
	 * @generated
	 */
	int FEEDBACK_REVIEW = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Commitment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__COMMITMENT = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tried</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__TRIED = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__HAPPENED = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Learned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__LEARNED = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Adjust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW__ADJUST = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Feedback Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_REVIEW_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.ProgressNarrativeImpl <em>Progress Narrative</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.ProgressNarrativeImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getProgressNarrative()
	 * @generated
	 */
	int PROGRESS_NARRATIVE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__START = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__HAPPENED = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Learned Self</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__LEARNED_SELF = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Learned Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__LEARNED_RELATIONSHIP = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__NOW = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Proud</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__PROUD = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE__HOPE = EXERCISE_FORM_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Progress Narrative</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NARRATIVE_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.PreventionPlanImpl <em>Prevention Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.PreventionPlanImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getPreventionPlan()
	 * @generated
	 */
	int PREVENTION_PLAN = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Early Signs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__EARLY_SIGNS = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__RESPONSES = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Proven Coping</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__PROVEN_COPING = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Support When</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN__SUPPORT_WHEN = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Prevention Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREVENTION_PLAN_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.CelebrationImpl <em>Celebration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.CelebrationImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getCelebration()
	 * @generated
	 */
	int CELEBRATION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__MEANING = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Changed Self</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__CHANGED_SELF = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Changed Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__CHANGED_RELATIONSHIP = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Changed Life</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__CHANGED_LIFE = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Discovery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__DISCOVERY = EXERCISE_FORM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Witnesses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION__WITNESSES = EXERCISE_FORM_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Celebration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELEBRATION_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.impl.RitualImpl <em>Ritual</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.impl.RitualImpl
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getRitual()
	 * @generated
	 */
	int RITUAL = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__ID = EXERCISE_FORM__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__NAME = EXERCISE_FORM__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__NOTE = EXERCISE_FORM__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__TAGS = EXERCISE_FORM__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__PROVENANCE = EXERCISE_FORM__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__CONFIDENCE = EXERCISE_FORM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__AWARENESS = EXERCISE_FORM__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__AWARENESS_HISTORY = EXERCISE_FORM__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__STATED_IN = EXERCISE_FORM__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__VALID_FROM = EXERCISE_FORM__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__VALID_TO = EXERCISE_FORM__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__QUOTES = EXERCISE_FORM__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__SENSITIVE = EXERCISE_FORM__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__DAY = EXERCISE_FORM__DAY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__PERSON = EXERCISE_FORM__PERSON;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__SESSION = EXERCISE_FORM__SESSION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__TEXT = EXERCISE_FORM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__EVERY_DAYS = EXERCISE_FORM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL__MINUTES = EXERCISE_FORM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Ritual</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RITUAL_FEATURE_COUNT = EXERCISE_FORM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.Phase <em>Phase</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.Phase
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 23;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.RunState <em>Run State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.RunState
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getRunState()
	 * @generated
	 */
	int RUN_STATE = 24;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.practice.PatternFactor <em>Pattern Factor</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.practice.PatternFactor
	 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getPatternFactor()
	 * @generated
	 */
	int PATTERN_FACTOR = 25;


	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale</em>'.
	 * @see org.relationalimages.model.practice.Scale
	 * @generated
	 */
	EClass getScale();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Scale#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.relationalimages.model.practice.Scale#getMin()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Scale#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.relationalimages.model.practice.Scale#getMax()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Scale#getAnchorLow <em>Anchor Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor Low</em>'.
	 * @see org.relationalimages.model.practice.Scale#getAnchorLow()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_AnchorLow();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Scale#getAnchorHigh <em>Anchor High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor High</em>'.
	 * @see org.relationalimages.model.practice.Scale#getAnchorHigh()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_AnchorHigh();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Scale#getGoodEnough <em>Good Enough</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Good Enough</em>'.
	 * @see org.relationalimages.model.practice.Scale#getGoodEnough()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_GoodEnough();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.practice.Scale#getReadings <em>Readings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Readings</em>'.
	 * @see org.relationalimages.model.practice.Scale#getReadings()
	 * @see #getScale()
	 * @generated
	 */
	EReference getScale_Readings();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.Programme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Programme</em>'.
	 * @see org.relationalimages.model.practice.Programme
	 * @generated
	 */
	EClass getProgramme();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Programme#getStartDay <em>Start Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Day</em>'.
	 * @see org.relationalimages.model.practice.Programme#getStartDay()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_StartDay();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.Programme#getFor <em>For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>For</em>'.
	 * @see org.relationalimages.model.practice.Programme#getFor()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_For();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.practice.Programme#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.relationalimages.model.practice.Programme#getRuns()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Runs();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.PhaseRun <em>Phase Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase Run</em>'.
	 * @see org.relationalimages.model.practice.PhaseRun
	 * @generated
	 */
	EClass getPhaseRun();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.PhaseRun#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.relationalimages.model.practice.PhaseRun#getPhase()
	 * @see #getPhaseRun()
	 * @generated
	 */
	EAttribute getPhaseRun_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.PhaseRun#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cycle</em>'.
	 * @see org.relationalimages.model.practice.PhaseRun#getCycle()
	 * @see #getPhaseRun()
	 * @generated
	 */
	EAttribute getPhaseRun_Cycle();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.PhaseRun#getDayFrom <em>Day From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day From</em>'.
	 * @see org.relationalimages.model.practice.PhaseRun#getDayFrom()
	 * @see #getPhaseRun()
	 * @generated
	 */
	EAttribute getPhaseRun_DayFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.PhaseRun#getDayTo <em>Day To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day To</em>'.
	 * @see org.relationalimages.model.practice.PhaseRun#getDayTo()
	 * @see #getPhaseRun()
	 * @generated
	 */
	EAttribute getPhaseRun_DayTo();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.PhaseRun#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.relationalimages.model.practice.PhaseRun#getState()
	 * @see #getPhaseRun()
	 * @generated
	 */
	EAttribute getPhaseRun_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.practice.PhaseRun#getForms <em>Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Forms</em>'.
	 * @see org.relationalimages.model.practice.PhaseRun#getForms()
	 * @see #getPhaseRun()
	 * @generated
	 */
	EReference getPhaseRun_Forms();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ExerciseForm <em>Exercise Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exercise Form</em>'.
	 * @see org.relationalimages.model.practice.ExerciseForm
	 * @generated
	 */
	EClass getExerciseForm();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExerciseForm#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.relationalimages.model.practice.ExerciseForm#getDay()
	 * @see #getExerciseForm()
	 * @generated
	 */
	EAttribute getExerciseForm_Day();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ExerciseForm#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.relationalimages.model.practice.ExerciseForm#getPerson()
	 * @see #getExerciseForm()
	 * @generated
	 */
	EReference getExerciseForm_Person();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ExerciseForm#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.relationalimages.model.practice.ExerciseForm#getSession()
	 * @see #getExerciseForm()
	 * @generated
	 */
	EReference getExerciseForm_Session();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.RelationshipNarrative <em>Relationship Narrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship Narrative</em>'.
	 * @see org.relationalimages.model.practice.RelationshipNarrative
	 * @generated
	 */
	EClass getRelationshipNarrative();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.RelationshipNarrative#getImportant <em>Important</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Important</em>'.
	 * @see org.relationalimages.model.practice.RelationshipNarrative#getImportant()
	 * @see #getRelationshipNarrative()
	 * @generated
	 */
	EAttribute getRelationshipNarrative_Important();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.RelationshipNarrative#getStruggles <em>Struggles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Struggles</em>'.
	 * @see org.relationalimages.model.practice.RelationshipNarrative#getStruggles()
	 * @see #getRelationshipNarrative()
	 * @generated
	 */
	EAttribute getRelationshipNarrative_Struggles();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.RelationshipNarrative#getAspirations <em>Aspirations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aspirations</em>'.
	 * @see org.relationalimages.model.practice.RelationshipNarrative#getAspirations()
	 * @see #getRelationshipNarrative()
	 * @generated
	 */
	EAttribute getRelationshipNarrative_Aspirations();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ListeningTurn <em>Listening Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Listening Turn</em>'.
	 * @see org.relationalimages.model.practice.ListeningTurn
	 * @generated
	 */
	EClass getListeningTurn();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ListeningTurn#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Speaker</em>'.
	 * @see org.relationalimages.model.practice.ListeningTurn#getSpeaker()
	 * @see #getListeningTurn()
	 * @generated
	 */
	EReference getListeningTurn_Speaker();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ListeningTurn#getListener <em>Listener</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Listener</em>'.
	 * @see org.relationalimages.model.practice.ListeningTurn#getListener()
	 * @see #getListeningTurn()
	 * @generated
	 */
	EReference getListeningTurn_Listener();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ListeningTurn#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.relationalimages.model.practice.ListeningTurn#getMinutes()
	 * @see #getListeningTurn()
	 * @generated
	 */
	EAttribute getListeningTurn_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ListeningTurn#isInterrupted <em>Interrupted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interrupted</em>'.
	 * @see org.relationalimages.model.practice.ListeningTurn#isInterrupted()
	 * @see #getListeningTurn()
	 * @generated
	 */
	EAttribute getListeningTurn_Interrupted();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ListeningTurn#getUnderstood <em>Understood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Understood</em>'.
	 * @see org.relationalimages.model.practice.ListeningTurn#getUnderstood()
	 * @see #getListeningTurn()
	 * @generated
	 */
	EAttribute getListeningTurn_Understood();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ListeningTurn#getSwitchedTo <em>Switched To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Switched To</em>'.
	 * @see org.relationalimages.model.practice.ListeningTurn#getSwitchedTo()
	 * @see #getListeningTurn()
	 * @generated
	 */
	EReference getListeningTurn_SwitchedTo();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ListeningTurn#getSwitchedFrom <em>Switched From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Switched From</em>'.
	 * @see org.relationalimages.model.practice.ListeningTurn#getSwitchedFrom()
	 * @see #getListeningTurn()
	 * @generated
	 */
	EReference getListeningTurn_SwitchedFrom();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.HopeAnswer <em>Hope Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hope Answer</em>'.
	 * @see org.relationalimages.model.practice.HopeAnswer
	 * @generated
	 */
	EClass getHopeAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.HopeAnswer#getSmallImprovement <em>Small Improvement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Small Improvement</em>'.
	 * @see org.relationalimages.model.practice.HopeAnswer#getSmallImprovement()
	 * @see #getHopeAnswer()
	 * @generated
	 */
	EAttribute getHopeAnswer_SmallImprovement();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.CopingMeans <em>Coping Means</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coping Means</em>'.
	 * @see org.relationalimages.model.practice.CopingMeans
	 * @generated
	 */
	EClass getCopingMeans();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.CopingMeans#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.practice.CopingMeans#getText()
	 * @see #getCopingMeans()
	 * @generated
	 */
	EAttribute getCopingMeans_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.CopingMeans#isImperfect <em>Imperfect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imperfect</em>'.
	 * @see org.relationalimages.model.practice.CopingMeans#isImperfect()
	 * @see #getCopingMeans()
	 * @generated
	 */
	EAttribute getCopingMeans_Imperfect();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.practice.CopingMeans#getReframes <em>Reframes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Reframes</em>'.
	 * @see org.relationalimages.model.practice.CopingMeans#getReframes()
	 * @see #getCopingMeans()
	 * @generated
	 */
	EReference getCopingMeans_Reframes();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.StrengthExploration <em>Strength Exploration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strength Exploration</em>'.
	 * @see org.relationalimages.model.practice.StrengthExploration
	 * @generated
	 */
	EClass getStrengthExploration();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.StrengthExploration#getHelped <em>Helped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Helped</em>'.
	 * @see org.relationalimages.model.practice.StrengthExploration#getHelped()
	 * @see #getStrengthExploration()
	 * @generated
	 */
	EAttribute getStrengthExploration_Helped();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.StrengthExploration#getLearned <em>Learned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learned</em>'.
	 * @see org.relationalimages.model.practice.StrengthExploration#getLearned()
	 * @see #getStrengthExploration()
	 * @generated
	 */
	EAttribute getStrengthExploration_Learned();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.StrengthExploration#getOthersSay <em>Others Say</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Others Say</em>'.
	 * @see org.relationalimages.model.practice.StrengthExploration#getOthersSay()
	 * @see #getStrengthExploration()
	 * @generated
	 */
	EAttribute getStrengthExploration_OthersSay();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.StrengthExploration#getTraits <em>Traits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Traits</em>'.
	 * @see org.relationalimages.model.practice.StrengthExploration#getTraits()
	 * @see #getStrengthExploration()
	 * @generated
	 */
	EAttribute getStrengthExploration_Traits();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ExceptionEntry <em>Exception Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exception Entry</em>'.
	 * @see org.relationalimages.model.practice.ExceptionEntry
	 * @generated
	 */
	EClass getExceptionEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionEntry#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.relationalimages.model.practice.ExceptionEntry#getContext()
	 * @see #getExceptionEntry()
	 * @generated
	 */
	EAttribute getExceptionEntry_Context();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionEntry#getBehavior <em>Behavior</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Behavior</em>'.
	 * @see org.relationalimages.model.practice.ExceptionEntry#getBehavior()
	 * @see #getExceptionEntry()
	 * @generated
	 */
	EAttribute getExceptionEntry_Behavior();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionEntry#getThoughts <em>Thoughts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thoughts</em>'.
	 * @see org.relationalimages.model.practice.ExceptionEntry#getThoughts()
	 * @see #getExceptionEntry()
	 * @generated
	 */
	EAttribute getExceptionEntry_Thoughts();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionEntry#getEmotions <em>Emotions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Emotions</em>'.
	 * @see org.relationalimages.model.practice.ExceptionEntry#getEmotions()
	 * @see #getExceptionEntry()
	 * @generated
	 */
	EAttribute getExceptionEntry_Emotions();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionEntry#getReveals <em>Reveals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reveals</em>'.
	 * @see org.relationalimages.model.practice.ExceptionEntry#getReveals()
	 * @see #getExceptionEntry()
	 * @generated
	 */
	EAttribute getExceptionEntry_Reveals();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.practice.ExceptionEntry#getContradicts <em>Contradicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contradicts</em>'.
	 * @see org.relationalimages.model.practice.ExceptionEntry#getContradicts()
	 * @see #getExceptionEntry()
	 * @generated
	 */
	EReference getExceptionEntry_Contradicts();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionEntry#isSelected <em>Selected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Selected</em>'.
	 * @see org.relationalimages.model.practice.ExceptionEntry#isSelected()
	 * @see #getExceptionEntry()
	 * @generated
	 */
	EAttribute getExceptionEntry_Selected();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.MiracleDay <em>Miracle Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Miracle Day</em>'.
	 * @see org.relationalimages.model.practice.MiracleDay
	 * @generated
	 */
	EClass getMiracleDay();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MiracleDay#getFirstSign <em>First Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Sign</em>'.
	 * @see org.relationalimages.model.practice.MiracleDay#getFirstSign()
	 * @see #getMiracleDay()
	 * @generated
	 */
	EAttribute getMiracleDay_FirstSign();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MiracleDay#getIDo <em>IDo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>IDo</em>'.
	 * @see org.relationalimages.model.practice.MiracleDay#getIDo()
	 * @see #getMiracleDay()
	 * @generated
	 */
	EAttribute getMiracleDay_IDo();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MiracleDay#getPartnerDoes <em>Partner Does</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partner Does</em>'.
	 * @see org.relationalimages.model.practice.MiracleDay#getPartnerDoes()
	 * @see #getMiracleDay()
	 * @generated
	 */
	EAttribute getMiracleDay_PartnerDoes();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MiracleDay#getInteractions <em>Interactions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interactions</em>'.
	 * @see org.relationalimages.model.practice.MiracleDay#getInteractions()
	 * @see #getMiracleDay()
	 * @generated
	 */
	EAttribute getMiracleDay_Interactions();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MiracleDay#getDetails <em>Details</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Details</em>'.
	 * @see org.relationalimages.model.practice.MiracleDay#getDetails()
	 * @see #getMiracleDay()
	 * @generated
	 */
	EAttribute getMiracleDay_Details();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ScaleReading <em>Scale Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale Reading</em>'.
	 * @see org.relationalimages.model.practice.ScaleReading
	 * @generated
	 */
	EClass getScaleReading();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ScaleReading#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see org.relationalimages.model.practice.ScaleReading#getScale()
	 * @see #getScaleReading()
	 * @generated
	 */
	EReference getScaleReading_Scale();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ScaleReading#getOf <em>Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Of</em>'.
	 * @see org.relationalimages.model.practice.ScaleReading#getOf()
	 * @see #getScaleReading()
	 * @generated
	 */
	EReference getScaleReading_Of();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ScaleReading#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.relationalimages.model.practice.ScaleReading#getLow()
	 * @see #getScaleReading()
	 * @generated
	 */
	EAttribute getScaleReading_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ScaleReading#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.relationalimages.model.practice.ScaleReading#getHigh()
	 * @see #getScaleReading()
	 * @generated
	 */
	EAttribute getScaleReading_High();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ScaleReading#getWhyNotLower <em>Why Not Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why Not Lower</em>'.
	 * @see org.relationalimages.model.practice.ScaleReading#getWhyNotLower()
	 * @see #getScaleReading()
	 * @generated
	 */
	EAttribute getScaleReading_WhyNotLower();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ScaleReading#getChangedHow <em>Changed How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed How</em>'.
	 * @see org.relationalimages.model.practice.ScaleReading#getChangedHow()
	 * @see #getScaleReading()
	 * @generated
	 */
	EAttribute getScaleReading_ChangedHow();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ScaleReading#getOnePointUp <em>One Point Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>One Point Up</em>'.
	 * @see org.relationalimages.model.practice.ScaleReading#getOnePointUp()
	 * @see #getScaleReading()
	 * @generated
	 */
	EAttribute getScaleReading_OnePointUp();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ValueItem <em>Value Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Item</em>'.
	 * @see org.relationalimages.model.practice.ValueItem
	 * @generated
	 */
	EClass getValueItem();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ValueItem#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.relationalimages.model.practice.ValueItem#getRank()
	 * @see #getValueItem()
	 * @generated
	 */
	EAttribute getValueItem_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ValueItem#isFocus <em>Focus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Focus</em>'.
	 * @see org.relationalimages.model.practice.ValueItem#isFocus()
	 * @see #getValueItem()
	 * @generated
	 */
	EAttribute getValueItem_Focus();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ValueItem#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.relationalimages.model.practice.ValueItem#getWhy()
	 * @see #getValueItem()
	 * @generated
	 */
	EAttribute getValueItem_Why();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ValueItem#getSpecificThing <em>Specific Thing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Specific Thing</em>'.
	 * @see org.relationalimages.model.practice.ValueItem#getSpecificThing()
	 * @see #getValueItem()
	 * @generated
	 */
	EAttribute getValueItem_SpecificThing();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ExceptionDescription <em>Exception Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exception Description</em>'.
	 * @see org.relationalimages.model.practice.ExceptionDescription
	 * @generated
	 */
	EClass getExceptionDescription();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ExceptionDescription#getOf <em>Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Of</em>'.
	 * @see org.relationalimages.model.practice.ExceptionDescription#getOf()
	 * @see #getExceptionDescription()
	 * @generated
	 */
	EReference getExceptionDescription_Of();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionDescription#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.relationalimages.model.practice.ExceptionDescription#getContext()
	 * @see #getExceptionDescription()
	 * @generated
	 */
	EAttribute getExceptionDescription_Context();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionDescription#getThinking <em>Thinking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thinking</em>'.
	 * @see org.relationalimages.model.practice.ExceptionDescription#getThinking()
	 * @see #getExceptionDescription()
	 * @generated
	 */
	EAttribute getExceptionDescription_Thinking();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionDescription#getDidDifferently <em>Did Differently</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Did Differently</em>'.
	 * @see org.relationalimages.model.practice.ExceptionDescription#getDidDifferently()
	 * @see #getExceptionDescription()
	 * @generated
	 */
	EAttribute getExceptionDescription_DidDifferently();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionDescription#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.relationalimages.model.practice.ExceptionDescription#getBody()
	 * @see #getExceptionDescription()
	 * @generated
	 */
	EAttribute getExceptionDescription_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionDescription#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.relationalimages.model.practice.ExceptionDescription#getCapacity()
	 * @see #getExceptionDescription()
	 * @generated
	 */
	EAttribute getExceptionDescription_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionDescription#getIfFrequent <em>If Frequent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>If Frequent</em>'.
	 * @see org.relationalimages.model.practice.ExceptionDescription#getIfFrequent()
	 * @see #getExceptionDescription()
	 * @generated
	 */
	EAttribute getExceptionDescription_IfFrequent();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ExceptionPattern <em>Exception Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exception Pattern</em>'.
	 * @see org.relationalimages.model.practice.ExceptionPattern
	 * @generated
	 */
	EClass getExceptionPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionPattern#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.relationalimages.model.practice.ExceptionPattern#getConditions()
	 * @see #getExceptionPattern()
	 * @generated
	 */
	EAttribute getExceptionPattern_Conditions();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ExceptionPattern#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.relationalimages.model.practice.ExceptionPattern#getFactor()
	 * @see #getExceptionPattern()
	 * @generated
	 */
	EAttribute getExceptionPattern_Factor();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.practice.ExceptionPattern#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Entries</em>'.
	 * @see org.relationalimages.model.practice.ExceptionPattern#getEntries()
	 * @see #getExceptionPattern()
	 * @generated
	 */
	EReference getExceptionPattern_Entries();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.MicroExperiment <em>Micro Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Micro Experiment</em>'.
	 * @see org.relationalimages.model.practice.MicroExperiment
	 * @generated
	 */
	EClass getMicroExperiment();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.MicroExperiment#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pattern</em>'.
	 * @see org.relationalimages.model.practice.MicroExperiment#getPattern()
	 * @see #getMicroExperiment()
	 * @generated
	 */
	EReference getMicroExperiment_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MicroExperiment#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days</em>'.
	 * @see org.relationalimages.model.practice.MicroExperiment#getDays()
	 * @see #getMicroExperiment()
	 * @generated
	 */
	EAttribute getMicroExperiment_Days();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MicroExperiment#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan</em>'.
	 * @see org.relationalimages.model.practice.MicroExperiment#getPlan()
	 * @see #getMicroExperiment()
	 * @generated
	 */
	EAttribute getMicroExperiment_Plan();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MicroExperiment#getObservations <em>Observations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observations</em>'.
	 * @see org.relationalimages.model.practice.MicroExperiment#getObservations()
	 * @see #getMicroExperiment()
	 * @generated
	 */
	EAttribute getMicroExperiment_Observations();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MicroExperiment#getLearned <em>Learned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learned</em>'.
	 * @see org.relationalimages.model.practice.MicroExperiment#getLearned()
	 * @see #getMicroExperiment()
	 * @generated
	 */
	EAttribute getMicroExperiment_Learned();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.MicroExperiment#isAsksToTalk <em>Asks To Talk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asks To Talk</em>'.
	 * @see org.relationalimages.model.practice.MicroExperiment#isAsksToTalk()
	 * @see #getMicroExperiment()
	 * @generated
	 */
	EAttribute getMicroExperiment_AsksToTalk();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ActionItem <em>Action Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action Item</em>'.
	 * @see org.relationalimages.model.practice.ActionItem
	 * @generated
	 */
	EClass getActionItem();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.practice.ActionItem#getText()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionItem#isConcrete <em>Concrete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Concrete</em>'.
	 * @see org.relationalimages.model.practice.ActionItem#isConcrete()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Concrete();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionItem#isFeasible <em>Feasible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feasible</em>'.
	 * @see org.relationalimages.model.practice.ActionItem#isFeasible()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Feasible();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionItem#getSituation <em>Situation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Situation</em>'.
	 * @see org.relationalimages.model.practice.ActionItem#getSituation()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Situation();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionItem#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.relationalimages.model.practice.ActionItem#getStyle()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionItem#isAsksToTalk <em>Asks To Talk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asks To Talk</em>'.
	 * @see org.relationalimages.model.practice.ActionItem#isAsksToTalk()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_AsksToTalk();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.practice.ActionItem#getGrowsFrom <em>Grows From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Grows From</em>'.
	 * @see org.relationalimages.model.practice.ActionItem#getGrowsFrom()
	 * @see #getActionItem()
	 * @generated
	 */
	EReference getActionItem_GrowsFrom();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ActionCommitment <em>Action Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action Commitment</em>'.
	 * @see org.relationalimages.model.practice.ActionCommitment
	 * @generated
	 */
	EClass getActionCommitment();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.ActionCommitment#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Action</em>'.
	 * @see org.relationalimages.model.practice.ActionCommitment#getAction()
	 * @see #getActionCommitment()
	 * @generated
	 */
	EReference getActionCommitment_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionCommitment#getWeekStart <em>Week Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Week Start</em>'.
	 * @see org.relationalimages.model.practice.ActionCommitment#getWeekStart()
	 * @see #getActionCommitment()
	 * @generated
	 */
	EAttribute getActionCommitment_WeekStart();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionCommitment#getTry <em>Try</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Try</em>'.
	 * @see org.relationalimages.model.practice.ActionCommitment#getTry()
	 * @see #getActionCommitment()
	 * @generated
	 */
	EAttribute getActionCommitment_Try();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionCommitment#getHopeToLearn <em>Hope To Learn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hope To Learn</em>'.
	 * @see org.relationalimages.model.practice.ActionCommitment#getHopeToLearn()
	 * @see #getActionCommitment()
	 * @generated
	 */
	EAttribute getActionCommitment_HopeToLearn();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ActionCommitment#getKnowHow <em>Know How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Know How</em>'.
	 * @see org.relationalimages.model.practice.ActionCommitment#getKnowHow()
	 * @see #getActionCommitment()
	 * @generated
	 */
	EAttribute getActionCommitment_KnowHow();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.FeedbackReview <em>Feedback Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feedback Review</em>'.
	 * @see org.relationalimages.model.practice.FeedbackReview
	 * @generated
	 */
	EClass getFeedbackReview();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.practice.FeedbackReview#getCommitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Commitment</em>'.
	 * @see org.relationalimages.model.practice.FeedbackReview#getCommitment()
	 * @see #getFeedbackReview()
	 * @generated
	 */
	EReference getFeedbackReview_Commitment();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.FeedbackReview#getTried <em>Tried</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tried</em>'.
	 * @see org.relationalimages.model.practice.FeedbackReview#getTried()
	 * @see #getFeedbackReview()
	 * @generated
	 */
	EAttribute getFeedbackReview_Tried();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.FeedbackReview#getHappened <em>Happened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Happened</em>'.
	 * @see org.relationalimages.model.practice.FeedbackReview#getHappened()
	 * @see #getFeedbackReview()
	 * @generated
	 */
	EAttribute getFeedbackReview_Happened();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.FeedbackReview#getLearned <em>Learned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learned</em>'.
	 * @see org.relationalimages.model.practice.FeedbackReview#getLearned()
	 * @see #getFeedbackReview()
	 * @generated
	 */
	EAttribute getFeedbackReview_Learned();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.FeedbackReview#getAdjust <em>Adjust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adjust</em>'.
	 * @see org.relationalimages.model.practice.FeedbackReview#getAdjust()
	 * @see #getFeedbackReview()
	 * @generated
	 */
	EAttribute getFeedbackReview_Adjust();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.ProgressNarrative <em>Progress Narrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress Narrative</em>'.
	 * @see org.relationalimages.model.practice.ProgressNarrative
	 * @generated
	 */
	EClass getProgressNarrative();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ProgressNarrative#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.relationalimages.model.practice.ProgressNarrative#getStart()
	 * @see #getProgressNarrative()
	 * @generated
	 */
	EAttribute getProgressNarrative_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ProgressNarrative#getHappened <em>Happened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Happened</em>'.
	 * @see org.relationalimages.model.practice.ProgressNarrative#getHappened()
	 * @see #getProgressNarrative()
	 * @generated
	 */
	EAttribute getProgressNarrative_Happened();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ProgressNarrative#getLearnedSelf <em>Learned Self</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learned Self</em>'.
	 * @see org.relationalimages.model.practice.ProgressNarrative#getLearnedSelf()
	 * @see #getProgressNarrative()
	 * @generated
	 */
	EAttribute getProgressNarrative_LearnedSelf();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ProgressNarrative#getLearnedRelationship <em>Learned Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learned Relationship</em>'.
	 * @see org.relationalimages.model.practice.ProgressNarrative#getLearnedRelationship()
	 * @see #getProgressNarrative()
	 * @generated
	 */
	EAttribute getProgressNarrative_LearnedRelationship();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ProgressNarrative#getNow <em>Now</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Now</em>'.
	 * @see org.relationalimages.model.practice.ProgressNarrative#getNow()
	 * @see #getProgressNarrative()
	 * @generated
	 */
	EAttribute getProgressNarrative_Now();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ProgressNarrative#getProud <em>Proud</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proud</em>'.
	 * @see org.relationalimages.model.practice.ProgressNarrative#getProud()
	 * @see #getProgressNarrative()
	 * @generated
	 */
	EAttribute getProgressNarrative_Proud();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.ProgressNarrative#getHope <em>Hope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hope</em>'.
	 * @see org.relationalimages.model.practice.ProgressNarrative#getHope()
	 * @see #getProgressNarrative()
	 * @generated
	 */
	EAttribute getProgressNarrative_Hope();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.PreventionPlan <em>Prevention Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prevention Plan</em>'.
	 * @see org.relationalimages.model.practice.PreventionPlan
	 * @generated
	 */
	EClass getPreventionPlan();

	/**
	 * Returns the meta object for the attribute list '{@link org.relationalimages.model.practice.PreventionPlan#getEarlySigns <em>Early Signs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Early Signs</em>'.
	 * @see org.relationalimages.model.practice.PreventionPlan#getEarlySigns()
	 * @see #getPreventionPlan()
	 * @generated
	 */
	EAttribute getPreventionPlan_EarlySigns();

	/**
	 * Returns the meta object for the attribute list '{@link org.relationalimages.model.practice.PreventionPlan#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Responses</em>'.
	 * @see org.relationalimages.model.practice.PreventionPlan#getResponses()
	 * @see #getPreventionPlan()
	 * @generated
	 */
	EAttribute getPreventionPlan_Responses();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.practice.PreventionPlan#getProvenCoping <em>Proven Coping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Proven Coping</em>'.
	 * @see org.relationalimages.model.practice.PreventionPlan#getProvenCoping()
	 * @see #getPreventionPlan()
	 * @generated
	 */
	EReference getPreventionPlan_ProvenCoping();

	/**
	 * Returns the meta object for the attribute list '{@link org.relationalimages.model.practice.PreventionPlan#getSupportWhen <em>Support When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Support When</em>'.
	 * @see org.relationalimages.model.practice.PreventionPlan#getSupportWhen()
	 * @see #getPreventionPlan()
	 * @generated
	 */
	EAttribute getPreventionPlan_SupportWhen();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.Celebration <em>Celebration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Celebration</em>'.
	 * @see org.relationalimages.model.practice.Celebration
	 * @generated
	 */
	EClass getCelebration();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Celebration#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.relationalimages.model.practice.Celebration#getMeaning()
	 * @see #getCelebration()
	 * @generated
	 */
	EAttribute getCelebration_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Celebration#getChangedSelf <em>Changed Self</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed Self</em>'.
	 * @see org.relationalimages.model.practice.Celebration#getChangedSelf()
	 * @see #getCelebration()
	 * @generated
	 */
	EAttribute getCelebration_ChangedSelf();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Celebration#getChangedRelationship <em>Changed Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed Relationship</em>'.
	 * @see org.relationalimages.model.practice.Celebration#getChangedRelationship()
	 * @see #getCelebration()
	 * @generated
	 */
	EAttribute getCelebration_ChangedRelationship();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Celebration#getChangedLife <em>Changed Life</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed Life</em>'.
	 * @see org.relationalimages.model.practice.Celebration#getChangedLife()
	 * @see #getCelebration()
	 * @generated
	 */
	EAttribute getCelebration_ChangedLife();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Celebration#getDiscovery <em>Discovery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discovery</em>'.
	 * @see org.relationalimages.model.practice.Celebration#getDiscovery()
	 * @see #getCelebration()
	 * @generated
	 */
	EAttribute getCelebration_Discovery();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.practice.Celebration#getWitnesses <em>Witnesses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Witnesses</em>'.
	 * @see org.relationalimages.model.practice.Celebration#getWitnesses()
	 * @see #getCelebration()
	 * @generated
	 */
	EReference getCelebration_Witnesses();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.practice.Ritual <em>Ritual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ritual</em>'.
	 * @see org.relationalimages.model.practice.Ritual
	 * @generated
	 */
	EClass getRitual();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Ritual#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.practice.Ritual#getText()
	 * @see #getRitual()
	 * @generated
	 */
	EAttribute getRitual_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Ritual#getEveryDays <em>Every Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every Days</em>'.
	 * @see org.relationalimages.model.practice.Ritual#getEveryDays()
	 * @see #getRitual()
	 * @generated
	 */
	EAttribute getRitual_EveryDays();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.practice.Ritual#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.relationalimages.model.practice.Ritual#getMinutes()
	 * @see #getRitual()
	 * @generated
	 */
	EAttribute getRitual_Minutes();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.practice.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase</em>'.
	 * @see org.relationalimages.model.practice.Phase
	 * @generated
	 */
	EEnum getPhase();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.practice.RunState <em>Run State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Run State</em>'.
	 * @see org.relationalimages.model.practice.RunState
	 * @generated
	 */
	EEnum getRunState();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.practice.PatternFactor <em>Pattern Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pattern Factor</em>'.
	 * @see org.relationalimages.model.practice.PatternFactor
	 * @generated
	 */
	EEnum getPatternFactor();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PracticeFactory getPracticeFactory();

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
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ScaleImpl <em>Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ScaleImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getScale()
		 * @generated
		 */
		EClass SCALE = eINSTANCE.getScale();

		/**
		 * The meta object literal for the '<em><b>Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MIN = eINSTANCE.getScale_Min();

		/**
		 * The meta object literal for the '<em><b>Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MAX = eINSTANCE.getScale_Max();

		/**
		 * The meta object literal for the '<em><b>Anchor Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__ANCHOR_LOW = eINSTANCE.getScale_AnchorLow();

		/**
		 * The meta object literal for the '<em><b>Anchor High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__ANCHOR_HIGH = eINSTANCE.getScale_AnchorHigh();

		/**
		 * The meta object literal for the '<em><b>Good Enough</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__GOOD_ENOUGH = eINSTANCE.getScale_GoodEnough();

		/**
		 * The meta object literal for the '<em><b>Readings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE__READINGS = eINSTANCE.getScale_Readings();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ProgrammeImpl <em>Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ProgrammeImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getProgramme()
		 * @generated
		 */
		EClass PROGRAMME = eINSTANCE.getProgramme();

		/**
		 * The meta object literal for the '<em><b>Start Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__START_DAY = eINSTANCE.getProgramme_StartDay();

		/**
		 * The meta object literal for the '<em><b>For</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__FOR = eINSTANCE.getProgramme_For();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__RUNS = eINSTANCE.getProgramme_Runs();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.PhaseRunImpl <em>Phase Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.PhaseRunImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getPhaseRun()
		 * @generated
		 */
		EClass PHASE_RUN = eINSTANCE.getPhaseRun();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_RUN__PHASE = eINSTANCE.getPhaseRun_Phase();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_RUN__CYCLE = eINSTANCE.getPhaseRun_Cycle();

		/**
		 * The meta object literal for the '<em><b>Day From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_RUN__DAY_FROM = eINSTANCE.getPhaseRun_DayFrom();

		/**
		 * The meta object literal for the '<em><b>Day To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_RUN__DAY_TO = eINSTANCE.getPhaseRun_DayTo();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_RUN__STATE = eINSTANCE.getPhaseRun_State();

		/**
		 * The meta object literal for the '<em><b>Forms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE_RUN__FORMS = eINSTANCE.getPhaseRun_Forms();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ExerciseFormImpl <em>Exercise Form</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ExerciseFormImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getExerciseForm()
		 * @generated
		 */
		EClass EXERCISE_FORM = eINSTANCE.getExerciseForm();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_FORM__DAY = eINSTANCE.getExerciseForm_Day();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE_FORM__PERSON = eINSTANCE.getExerciseForm_Person();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE_FORM__SESSION = eINSTANCE.getExerciseForm_Session();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.RelationshipNarrativeImpl <em>Relationship Narrative</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.RelationshipNarrativeImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getRelationshipNarrative()
		 * @generated
		 */
		EClass RELATIONSHIP_NARRATIVE = eINSTANCE.getRelationshipNarrative();

		/**
		 * The meta object literal for the '<em><b>Important</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP_NARRATIVE__IMPORTANT = eINSTANCE.getRelationshipNarrative_Important();

		/**
		 * The meta object literal for the '<em><b>Struggles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP_NARRATIVE__STRUGGLES = eINSTANCE.getRelationshipNarrative_Struggles();

		/**
		 * The meta object literal for the '<em><b>Aspirations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP_NARRATIVE__ASPIRATIONS = eINSTANCE.getRelationshipNarrative_Aspirations();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ListeningTurnImpl <em>Listening Turn</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ListeningTurnImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getListeningTurn()
		 * @generated
		 */
		EClass LISTENING_TURN = eINSTANCE.getListeningTurn();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LISTENING_TURN__SPEAKER = eINSTANCE.getListeningTurn_Speaker();

		/**
		 * The meta object literal for the '<em><b>Listener</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LISTENING_TURN__LISTENER = eINSTANCE.getListeningTurn_Listener();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LISTENING_TURN__MINUTES = eINSTANCE.getListeningTurn_Minutes();

		/**
		 * The meta object literal for the '<em><b>Interrupted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LISTENING_TURN__INTERRUPTED = eINSTANCE.getListeningTurn_Interrupted();

		/**
		 * The meta object literal for the '<em><b>Understood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LISTENING_TURN__UNDERSTOOD = eINSTANCE.getListeningTurn_Understood();

		/**
		 * The meta object literal for the '<em><b>Switched To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LISTENING_TURN__SWITCHED_TO = eINSTANCE.getListeningTurn_SwitchedTo();

		/**
		 * The meta object literal for the '<em><b>Switched From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LISTENING_TURN__SWITCHED_FROM = eINSTANCE.getListeningTurn_SwitchedFrom();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.HopeAnswerImpl <em>Hope Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.HopeAnswerImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getHopeAnswer()
		 * @generated
		 */
		EClass HOPE_ANSWER = eINSTANCE.getHopeAnswer();

		/**
		 * The meta object literal for the '<em><b>Small Improvement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOPE_ANSWER__SMALL_IMPROVEMENT = eINSTANCE.getHopeAnswer_SmallImprovement();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.CopingMeansImpl <em>Coping Means</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.CopingMeansImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getCopingMeans()
		 * @generated
		 */
		EClass COPING_MEANS = eINSTANCE.getCopingMeans();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COPING_MEANS__TEXT = eINSTANCE.getCopingMeans_Text();

		/**
		 * The meta object literal for the '<em><b>Imperfect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COPING_MEANS__IMPERFECT = eINSTANCE.getCopingMeans_Imperfect();

		/**
		 * The meta object literal for the '<em><b>Reframes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COPING_MEANS__REFRAMES = eINSTANCE.getCopingMeans_Reframes();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.StrengthExplorationImpl <em>Strength Exploration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.StrengthExplorationImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getStrengthExploration()
		 * @generated
		 */
		EClass STRENGTH_EXPLORATION = eINSTANCE.getStrengthExploration();

		/**
		 * The meta object literal for the '<em><b>Helped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH_EXPLORATION__HELPED = eINSTANCE.getStrengthExploration_Helped();

		/**
		 * The meta object literal for the '<em><b>Learned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH_EXPLORATION__LEARNED = eINSTANCE.getStrengthExploration_Learned();

		/**
		 * The meta object literal for the '<em><b>Others Say</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH_EXPLORATION__OTHERS_SAY = eINSTANCE.getStrengthExploration_OthersSay();

		/**
		 * The meta object literal for the '<em><b>Traits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH_EXPLORATION__TRAITS = eINSTANCE.getStrengthExploration_Traits();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ExceptionEntryImpl <em>Exception Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ExceptionEntryImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getExceptionEntry()
		 * @generated
		 */
		EClass EXCEPTION_ENTRY = eINSTANCE.getExceptionEntry();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_ENTRY__CONTEXT = eINSTANCE.getExceptionEntry_Context();

		/**
		 * The meta object literal for the '<em><b>Behavior</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_ENTRY__BEHAVIOR = eINSTANCE.getExceptionEntry_Behavior();

		/**
		 * The meta object literal for the '<em><b>Thoughts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_ENTRY__THOUGHTS = eINSTANCE.getExceptionEntry_Thoughts();

		/**
		 * The meta object literal for the '<em><b>Emotions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_ENTRY__EMOTIONS = eINSTANCE.getExceptionEntry_Emotions();

		/**
		 * The meta object literal for the '<em><b>Reveals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_ENTRY__REVEALS = eINSTANCE.getExceptionEntry_Reveals();

		/**
		 * The meta object literal for the '<em><b>Contradicts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCEPTION_ENTRY__CONTRADICTS = eINSTANCE.getExceptionEntry_Contradicts();

		/**
		 * The meta object literal for the '<em><b>Selected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_ENTRY__SELECTED = eINSTANCE.getExceptionEntry_Selected();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.MiracleDayImpl <em>Miracle Day</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.MiracleDayImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getMiracleDay()
		 * @generated
		 */
		EClass MIRACLE_DAY = eINSTANCE.getMiracleDay();

		/**
		 * The meta object literal for the '<em><b>First Sign</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIRACLE_DAY__FIRST_SIGN = eINSTANCE.getMiracleDay_FirstSign();

		/**
		 * The meta object literal for the '<em><b>IDo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIRACLE_DAY__IDO = eINSTANCE.getMiracleDay_IDo();

		/**
		 * The meta object literal for the '<em><b>Partner Does</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIRACLE_DAY__PARTNER_DOES = eINSTANCE.getMiracleDay_PartnerDoes();

		/**
		 * The meta object literal for the '<em><b>Interactions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIRACLE_DAY__INTERACTIONS = eINSTANCE.getMiracleDay_Interactions();

		/**
		 * The meta object literal for the '<em><b>Details</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIRACLE_DAY__DETAILS = eINSTANCE.getMiracleDay_Details();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ScaleReadingImpl <em>Scale Reading</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ScaleReadingImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getScaleReading()
		 * @generated
		 */
		EClass SCALE_READING = eINSTANCE.getScaleReading();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE_READING__SCALE = eINSTANCE.getScaleReading_Scale();

		/**
		 * The meta object literal for the '<em><b>Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE_READING__OF = eINSTANCE.getScaleReading_Of();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_READING__LOW = eINSTANCE.getScaleReading_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_READING__HIGH = eINSTANCE.getScaleReading_High();

		/**
		 * The meta object literal for the '<em><b>Why Not Lower</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_READING__WHY_NOT_LOWER = eINSTANCE.getScaleReading_WhyNotLower();

		/**
		 * The meta object literal for the '<em><b>Changed How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_READING__CHANGED_HOW = eINSTANCE.getScaleReading_ChangedHow();

		/**
		 * The meta object literal for the '<em><b>One Point Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_READING__ONE_POINT_UP = eINSTANCE.getScaleReading_OnePointUp();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ValueItemImpl <em>Value Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ValueItemImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getValueItem()
		 * @generated
		 */
		EClass VALUE_ITEM = eINSTANCE.getValueItem();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ITEM__RANK = eINSTANCE.getValueItem_Rank();

		/**
		 * The meta object literal for the '<em><b>Focus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ITEM__FOCUS = eINSTANCE.getValueItem_Focus();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ITEM__WHY = eINSTANCE.getValueItem_Why();

		/**
		 * The meta object literal for the '<em><b>Specific Thing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ITEM__SPECIFIC_THING = eINSTANCE.getValueItem_SpecificThing();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ExceptionDescriptionImpl <em>Exception Description</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ExceptionDescriptionImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getExceptionDescription()
		 * @generated
		 */
		EClass EXCEPTION_DESCRIPTION = eINSTANCE.getExceptionDescription();

		/**
		 * The meta object literal for the '<em><b>Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCEPTION_DESCRIPTION__OF = eINSTANCE.getExceptionDescription_Of();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_DESCRIPTION__CONTEXT = eINSTANCE.getExceptionDescription_Context();

		/**
		 * The meta object literal for the '<em><b>Thinking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_DESCRIPTION__THINKING = eINSTANCE.getExceptionDescription_Thinking();

		/**
		 * The meta object literal for the '<em><b>Did Differently</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_DESCRIPTION__DID_DIFFERENTLY = eINSTANCE.getExceptionDescription_DidDifferently();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_DESCRIPTION__BODY = eINSTANCE.getExceptionDescription_Body();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_DESCRIPTION__CAPACITY = eINSTANCE.getExceptionDescription_Capacity();

		/**
		 * The meta object literal for the '<em><b>If Frequent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_DESCRIPTION__IF_FREQUENT = eINSTANCE.getExceptionDescription_IfFrequent();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ExceptionPatternImpl <em>Exception Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ExceptionPatternImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getExceptionPattern()
		 * @generated
		 */
		EClass EXCEPTION_PATTERN = eINSTANCE.getExceptionPattern();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_PATTERN__CONDITIONS = eINSTANCE.getExceptionPattern_Conditions();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCEPTION_PATTERN__FACTOR = eINSTANCE.getExceptionPattern_Factor();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCEPTION_PATTERN__ENTRIES = eINSTANCE.getExceptionPattern_Entries();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.MicroExperimentImpl <em>Micro Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.MicroExperimentImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getMicroExperiment()
		 * @generated
		 */
		EClass MICRO_EXPERIMENT = eINSTANCE.getMicroExperiment();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MICRO_EXPERIMENT__PATTERN = eINSTANCE.getMicroExperiment_Pattern();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MICRO_EXPERIMENT__DAYS = eINSTANCE.getMicroExperiment_Days();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MICRO_EXPERIMENT__PLAN = eINSTANCE.getMicroExperiment_Plan();

		/**
		 * The meta object literal for the '<em><b>Observations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MICRO_EXPERIMENT__OBSERVATIONS = eINSTANCE.getMicroExperiment_Observations();

		/**
		 * The meta object literal for the '<em><b>Learned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MICRO_EXPERIMENT__LEARNED = eINSTANCE.getMicroExperiment_Learned();

		/**
		 * The meta object literal for the '<em><b>Asks To Talk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MICRO_EXPERIMENT__ASKS_TO_TALK = eINSTANCE.getMicroExperiment_AsksToTalk();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ActionItemImpl <em>Action Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ActionItemImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getActionItem()
		 * @generated
		 */
		EClass ACTION_ITEM = eINSTANCE.getActionItem();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__TEXT = eINSTANCE.getActionItem_Text();

		/**
		 * The meta object literal for the '<em><b>Concrete</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__CONCRETE = eINSTANCE.getActionItem_Concrete();

		/**
		 * The meta object literal for the '<em><b>Feasible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__FEASIBLE = eINSTANCE.getActionItem_Feasible();

		/**
		 * The meta object literal for the '<em><b>Situation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__SITUATION = eINSTANCE.getActionItem_Situation();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__STYLE = eINSTANCE.getActionItem_Style();

		/**
		 * The meta object literal for the '<em><b>Asks To Talk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__ASKS_TO_TALK = eINSTANCE.getActionItem_AsksToTalk();

		/**
		 * The meta object literal for the '<em><b>Grows From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_ITEM__GROWS_FROM = eINSTANCE.getActionItem_GrowsFrom();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ActionCommitmentImpl <em>Action Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ActionCommitmentImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getActionCommitment()
		 * @generated
		 */
		EClass ACTION_COMMITMENT = eINSTANCE.getActionCommitment();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_COMMITMENT__ACTION = eINSTANCE.getActionCommitment_Action();

		/**
		 * The meta object literal for the '<em><b>Week Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_COMMITMENT__WEEK_START = eINSTANCE.getActionCommitment_WeekStart();

		/**
		 * The meta object literal for the '<em><b>Try</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_COMMITMENT__TRY = eINSTANCE.getActionCommitment_Try();

		/**
		 * The meta object literal for the '<em><b>Hope To Learn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_COMMITMENT__HOPE_TO_LEARN = eINSTANCE.getActionCommitment_HopeToLearn();

		/**
		 * The meta object literal for the '<em><b>Know How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_COMMITMENT__KNOW_HOW = eINSTANCE.getActionCommitment_KnowHow();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.FeedbackReviewImpl <em>Feedback Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.FeedbackReviewImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getFeedbackReview()
		 * @generated
		 */
		EClass FEEDBACK_REVIEW = eINSTANCE.getFeedbackReview();

		/**
		 * The meta object literal for the '<em><b>Commitment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEEDBACK_REVIEW__COMMITMENT = eINSTANCE.getFeedbackReview_Commitment();

		/**
		 * The meta object literal for the '<em><b>Tried</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK_REVIEW__TRIED = eINSTANCE.getFeedbackReview_Tried();

		/**
		 * The meta object literal for the '<em><b>Happened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK_REVIEW__HAPPENED = eINSTANCE.getFeedbackReview_Happened();

		/**
		 * The meta object literal for the '<em><b>Learned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK_REVIEW__LEARNED = eINSTANCE.getFeedbackReview_Learned();

		/**
		 * The meta object literal for the '<em><b>Adjust</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK_REVIEW__ADJUST = eINSTANCE.getFeedbackReview_Adjust();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.ProgressNarrativeImpl <em>Progress Narrative</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.ProgressNarrativeImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getProgressNarrative()
		 * @generated
		 */
		EClass PROGRESS_NARRATIVE = eINSTANCE.getProgressNarrative();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_NARRATIVE__START = eINSTANCE.getProgressNarrative_Start();

		/**
		 * The meta object literal for the '<em><b>Happened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_NARRATIVE__HAPPENED = eINSTANCE.getProgressNarrative_Happened();

		/**
		 * The meta object literal for the '<em><b>Learned Self</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_NARRATIVE__LEARNED_SELF = eINSTANCE.getProgressNarrative_LearnedSelf();

		/**
		 * The meta object literal for the '<em><b>Learned Relationship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_NARRATIVE__LEARNED_RELATIONSHIP = eINSTANCE.getProgressNarrative_LearnedRelationship();

		/**
		 * The meta object literal for the '<em><b>Now</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_NARRATIVE__NOW = eINSTANCE.getProgressNarrative_Now();

		/**
		 * The meta object literal for the '<em><b>Proud</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_NARRATIVE__PROUD = eINSTANCE.getProgressNarrative_Proud();

		/**
		 * The meta object literal for the '<em><b>Hope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_NARRATIVE__HOPE = eINSTANCE.getProgressNarrative_Hope();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.PreventionPlanImpl <em>Prevention Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.PreventionPlanImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getPreventionPlan()
		 * @generated
		 */
		EClass PREVENTION_PLAN = eINSTANCE.getPreventionPlan();

		/**
		 * The meta object literal for the '<em><b>Early Signs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREVENTION_PLAN__EARLY_SIGNS = eINSTANCE.getPreventionPlan_EarlySigns();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREVENTION_PLAN__RESPONSES = eINSTANCE.getPreventionPlan_Responses();

		/**
		 * The meta object literal for the '<em><b>Proven Coping</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREVENTION_PLAN__PROVEN_COPING = eINSTANCE.getPreventionPlan_ProvenCoping();

		/**
		 * The meta object literal for the '<em><b>Support When</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREVENTION_PLAN__SUPPORT_WHEN = eINSTANCE.getPreventionPlan_SupportWhen();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.CelebrationImpl <em>Celebration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.CelebrationImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getCelebration()
		 * @generated
		 */
		EClass CELEBRATION = eINSTANCE.getCelebration();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELEBRATION__MEANING = eINSTANCE.getCelebration_Meaning();

		/**
		 * The meta object literal for the '<em><b>Changed Self</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELEBRATION__CHANGED_SELF = eINSTANCE.getCelebration_ChangedSelf();

		/**
		 * The meta object literal for the '<em><b>Changed Relationship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELEBRATION__CHANGED_RELATIONSHIP = eINSTANCE.getCelebration_ChangedRelationship();

		/**
		 * The meta object literal for the '<em><b>Changed Life</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELEBRATION__CHANGED_LIFE = eINSTANCE.getCelebration_ChangedLife();

		/**
		 * The meta object literal for the '<em><b>Discovery</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELEBRATION__DISCOVERY = eINSTANCE.getCelebration_Discovery();

		/**
		 * The meta object literal for the '<em><b>Witnesses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELEBRATION__WITNESSES = eINSTANCE.getCelebration_Witnesses();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.impl.RitualImpl <em>Ritual</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.impl.RitualImpl
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getRitual()
		 * @generated
		 */
		EClass RITUAL = eINSTANCE.getRitual();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RITUAL__TEXT = eINSTANCE.getRitual_Text();

		/**
		 * The meta object literal for the '<em><b>Every Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RITUAL__EVERY_DAYS = eINSTANCE.getRitual_EveryDays();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RITUAL__MINUTES = eINSTANCE.getRitual_Minutes();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.Phase <em>Phase</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.Phase
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getPhase()
		 * @generated
		 */
		EEnum PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.RunState <em>Run State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.RunState
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getRunState()
		 * @generated
		 */
		EEnum RUN_STATE = eINSTANCE.getRunState();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.practice.PatternFactor <em>Pattern Factor</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.practice.PatternFactor
		 * @see org.relationalimages.model.practice.impl.PracticePackageImpl#getPatternFactor()
		 * @generated
		 */
		EEnum PATTERN_FACTOR = eINSTANCE.getPatternFactor();

	}

} //PracticePackage
