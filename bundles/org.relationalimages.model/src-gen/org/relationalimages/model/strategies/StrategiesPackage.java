// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

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
 * The central relational paradox: yearnings, fears, the parts held back, the strategies of survival, and where old images are played out.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.strategies.StrategiesFactory
 * @model kind="package"
 * @generated
 */
public interface StrategiesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "strategies";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://relationalimages.org/model/1.0/strategies";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rim.strategies";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StrategiesPackage eINSTANCE = org.relationalimages.model.strategies.impl.StrategiesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.impl.YearningImpl <em>Yearning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.impl.YearningImpl
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getYearning()
	 * @generated
	 */
	int YEARNING = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__INTENSITY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Acknowledged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__ACKNOWLEDGED = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Toward</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__TOWARD = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Paradoxes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING__PARADOXES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Yearning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEARNING_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.impl.FearImpl <em>Fear</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.impl.FearImpl
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getFear()
	 * @generated
	 */
	int FEAR = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__INTENSITY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Feeds From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__FEEDS_FROM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Image</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__IMAGE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Fear</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.impl.HeldBackPartImpl <em>Held Back Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.impl.HeldBackPartImpl
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getHeldBackPart()
	 * @generated
	 */
	int HELD_BACK_PART = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__KIND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Held Back By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART__HELD_BACK_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Held Back Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HELD_BACK_PART_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.impl.StrategyOfSurvivalImpl <em>Strategy Of Survival</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.impl.StrategyOfSurvivalImpl
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getStrategyOfSurvival()
	 * @generated
	 */
	int STRATEGY_OF_SURVIVAL = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__FAMILY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Movement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__MOVEMENT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Protects From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__PROTECTS_FROM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__COST = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Honoured How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__HONOURED_HOW = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__FREQUENCY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__STATUS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Emerges From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__EMERGES_FROM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Keeps Out</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__KEEPS_OUT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reinforces</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__REINFORCES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reframed As</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL__REFRAMED_AS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Strategy Of Survival</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_OF_SURVIVAL_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.impl.ParadoxImpl <em>Paradox</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.impl.ParadoxImpl
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getParadox()
	 * @generated
	 */
	int PARADOX = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__SUMMARY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Shame Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__SHAME_NOTE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Empathy With Yearning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__EMPATHY_WITH_YEARNING = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Empathy With Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__EMPATHY_WITH_STRATEGY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Yearning</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__YEARNING = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fears</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__FEARS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Strategies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__STRATEGIES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Images</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX__IMAGES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Paradox</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARADOX_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.impl.EnactmentImpl <em>Enactment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.impl.EnactmentImpl
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getEnactment()
	 * @generated
	 */
	int ENACTMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arena</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__ARENA = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Symbolic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__SYMBOLIC = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Displaced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__DISPLACED = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Distorted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__DISTORTED = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Forms Considered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__FORMS_CONSIDERED = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Therapist Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__THERAPIST_RESPONSE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Image</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__IMAGE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Strategy</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__STRATEGY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__SESSION = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>With Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT__WITH_PERSON = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Enactment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENACTMENT_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.StrategyKind <em>Strategy Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.StrategyKind
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getStrategyKind()
	 * @generated
	 */
	int STRATEGY_KIND = 6;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.Movement <em>Movement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.Movement
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getMovement()
	 * @generated
	 */
	int MOVEMENT = 7;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.HeldBackKind <em>Held Back Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.HeldBackKind
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getHeldBackKind()
	 * @generated
	 */
	int HELD_BACK_KIND = 8;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.strategies.Arena <em>Arena</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.strategies.Arena
	 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getArena()
	 * @generated
	 */
	int ARENA = 9;


	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.strategies.Yearning <em>Yearning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Yearning</em>'.
	 * @see org.relationalimages.model.strategies.Yearning
	 * @generated
	 */
	EClass getYearning();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Yearning#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.strategies.Yearning#getText()
	 * @see #getYearning()
	 * @generated
	 */
	EAttribute getYearning_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Yearning#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.relationalimages.model.strategies.Yearning#getIntensity()
	 * @see #getYearning()
	 * @generated
	 */
	EAttribute getYearning_Intensity();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Yearning#isAcknowledged <em>Acknowledged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acknowledged</em>'.
	 * @see org.relationalimages.model.strategies.Yearning#isAcknowledged()
	 * @see #getYearning()
	 * @generated
	 */
	EAttribute getYearning_Acknowledged();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Yearning#getToward <em>Toward</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Toward</em>'.
	 * @see org.relationalimages.model.strategies.Yearning#getToward()
	 * @see #getYearning()
	 * @generated
	 */
	EReference getYearning_Toward();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Yearning#getParadoxes <em>Paradoxes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Paradoxes</em>'.
	 * @see org.relationalimages.model.strategies.Yearning#getParadoxes()
	 * @see #getYearning()
	 * @generated
	 */
	EReference getYearning_Paradoxes();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.strategies.Fear <em>Fear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fear</em>'.
	 * @see org.relationalimages.model.strategies.Fear
	 * @generated
	 */
	EClass getFear();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Fear#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.strategies.Fear#getText()
	 * @see #getFear()
	 * @generated
	 */
	EAttribute getFear_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Fear#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.relationalimages.model.strategies.Fear#getIntensity()
	 * @see #getFear()
	 * @generated
	 */
	EAttribute getFear_Intensity();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Fear#getFeedsFrom <em>Feeds From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Feeds From</em>'.
	 * @see org.relationalimages.model.strategies.Fear#getFeedsFrom()
	 * @see #getFear()
	 * @generated
	 */
	EReference getFear_FeedsFrom();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Fear#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Image</em>'.
	 * @see org.relationalimages.model.strategies.Fear#getImage()
	 * @see #getFear()
	 * @generated
	 */
	EReference getFear_Image();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.strategies.HeldBackPart <em>Held Back Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Held Back Part</em>'.
	 * @see org.relationalimages.model.strategies.HeldBackPart
	 * @generated
	 */
	EClass getHeldBackPart();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.HeldBackPart#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.strategies.HeldBackPart#getText()
	 * @see #getHeldBackPart()
	 * @generated
	 */
	EAttribute getHeldBackPart_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.HeldBackPart#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.relationalimages.model.strategies.HeldBackPart#getKind()
	 * @see #getHeldBackPart()
	 * @generated
	 */
	EAttribute getHeldBackPart_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.HeldBackPart#getHeldBackBy <em>Held Back By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Held Back By</em>'.
	 * @see org.relationalimages.model.strategies.HeldBackPart#getHeldBackBy()
	 * @see #getHeldBackPart()
	 * @generated
	 */
	EReference getHeldBackPart_HeldBackBy();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.strategies.StrategyOfSurvival <em>Strategy Of Survival</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategy Of Survival</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival
	 * @generated
	 */
	EClass getStrategyOfSurvival();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getFamily()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EAttribute getStrategyOfSurvival_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getMovement <em>Movement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Movement</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getMovement()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EAttribute getStrategyOfSurvival_Movement();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getProtectsFrom <em>Protects From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protects From</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getProtectsFrom()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EAttribute getStrategyOfSurvival_ProtectsFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getCost()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EAttribute getStrategyOfSurvival_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getHonouredHow <em>Honoured How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Honoured How</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getHonouredHow()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EAttribute getStrategyOfSurvival_HonouredHow();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getFrequency()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EAttribute getStrategyOfSurvival_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getStatus()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EAttribute getStrategyOfSurvival_Status();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getEmergesFrom <em>Emerges From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Emerges From</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getEmergesFrom()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EReference getStrategyOfSurvival_EmergesFrom();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getKeepsOut <em>Keeps Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Keeps Out</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getKeepsOut()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EReference getStrategyOfSurvival_KeepsOut();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getReinforces <em>Reinforces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Reinforces</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getReinforces()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EReference getStrategyOfSurvival_Reinforces();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.StrategyOfSurvival#getReframedAs <em>Reframed As</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Reframed As</em>'.
	 * @see org.relationalimages.model.strategies.StrategyOfSurvival#getReframedAs()
	 * @see #getStrategyOfSurvival()
	 * @generated
	 */
	EReference getStrategyOfSurvival_ReframedAs();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.strategies.Paradox <em>Paradox</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paradox</em>'.
	 * @see org.relationalimages.model.strategies.Paradox
	 * @generated
	 */
	EClass getParadox();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Paradox#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.relationalimages.model.strategies.Paradox#getSummary()
	 * @see #getParadox()
	 * @generated
	 */
	EAttribute getParadox_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Paradox#getShameNote <em>Shame Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shame Note</em>'.
	 * @see org.relationalimages.model.strategies.Paradox#getShameNote()
	 * @see #getParadox()
	 * @generated
	 */
	EAttribute getParadox_ShameNote();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Paradox#getEmpathyWithYearning <em>Empathy With Yearning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Empathy With Yearning</em>'.
	 * @see org.relationalimages.model.strategies.Paradox#getEmpathyWithYearning()
	 * @see #getParadox()
	 * @generated
	 */
	EAttribute getParadox_EmpathyWithYearning();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Paradox#getEmpathyWithStrategy <em>Empathy With Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Empathy With Strategy</em>'.
	 * @see org.relationalimages.model.strategies.Paradox#getEmpathyWithStrategy()
	 * @see #getParadox()
	 * @generated
	 */
	EAttribute getParadox_EmpathyWithStrategy();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Paradox#getYearning <em>Yearning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Yearning</em>'.
	 * @see org.relationalimages.model.strategies.Paradox#getYearning()
	 * @see #getParadox()
	 * @generated
	 */
	EReference getParadox_Yearning();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Paradox#getFears <em>Fears</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Fears</em>'.
	 * @see org.relationalimages.model.strategies.Paradox#getFears()
	 * @see #getParadox()
	 * @generated
	 */
	EReference getParadox_Fears();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Paradox#getStrategies <em>Strategies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Strategies</em>'.
	 * @see org.relationalimages.model.strategies.Paradox#getStrategies()
	 * @see #getParadox()
	 * @generated
	 */
	EReference getParadox_Strategies();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Paradox#getImages <em>Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Images</em>'.
	 * @see org.relationalimages.model.strategies.Paradox#getImages()
	 * @see #getParadox()
	 * @generated
	 */
	EReference getParadox_Images();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.strategies.Enactment <em>Enactment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enactment</em>'.
	 * @see org.relationalimages.model.strategies.Enactment
	 * @generated
	 */
	EClass getEnactment();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Enactment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#getText()
	 * @see #getEnactment()
	 * @generated
	 */
	EAttribute getEnactment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Enactment#getArena <em>Arena</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arena</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#getArena()
	 * @see #getEnactment()
	 * @generated
	 */
	EAttribute getEnactment_Arena();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Enactment#isSymbolic <em>Symbolic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbolic</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#isSymbolic()
	 * @see #getEnactment()
	 * @generated
	 */
	EAttribute getEnactment_Symbolic();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Enactment#isDisplaced <em>Displaced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Displaced</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#isDisplaced()
	 * @see #getEnactment()
	 * @generated
	 */
	EAttribute getEnactment_Displaced();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Enactment#isDistorted <em>Distorted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distorted</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#isDistorted()
	 * @see #getEnactment()
	 * @generated
	 */
	EAttribute getEnactment_Distorted();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Enactment#isFormsConsidered <em>Forms Considered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forms Considered</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#isFormsConsidered()
	 * @see #getEnactment()
	 * @generated
	 */
	EAttribute getEnactment_FormsConsidered();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.strategies.Enactment#getTherapistResponse <em>Therapist Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Therapist Response</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#getTherapistResponse()
	 * @see #getEnactment()
	 * @generated
	 */
	EAttribute getEnactment_TherapistResponse();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Enactment#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Image</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#getImage()
	 * @see #getEnactment()
	 * @generated
	 */
	EReference getEnactment_Image();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.strategies.Enactment#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Strategy</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#getStrategy()
	 * @see #getEnactment()
	 * @generated
	 */
	EReference getEnactment_Strategy();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.strategies.Enactment#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#getSession()
	 * @see #getEnactment()
	 * @generated
	 */
	EReference getEnactment_Session();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.strategies.Enactment#getWithPerson <em>With Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>With Person</em>'.
	 * @see org.relationalimages.model.strategies.Enactment#getWithPerson()
	 * @see #getEnactment()
	 * @generated
	 */
	EReference getEnactment_WithPerson();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.strategies.StrategyKind <em>Strategy Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Strategy Kind</em>'.
	 * @see org.relationalimages.model.strategies.StrategyKind
	 * @generated
	 */
	EEnum getStrategyKind();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.strategies.Movement <em>Movement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Movement</em>'.
	 * @see org.relationalimages.model.strategies.Movement
	 * @generated
	 */
	EEnum getMovement();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.strategies.HeldBackKind <em>Held Back Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Held Back Kind</em>'.
	 * @see org.relationalimages.model.strategies.HeldBackKind
	 * @generated
	 */
	EEnum getHeldBackKind();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.strategies.Arena <em>Arena</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Arena</em>'.
	 * @see org.relationalimages.model.strategies.Arena
	 * @generated
	 */
	EEnum getArena();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StrategiesFactory getStrategiesFactory();

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
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.impl.YearningImpl <em>Yearning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.impl.YearningImpl
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getYearning()
		 * @generated
		 */
		EClass YEARNING = eINSTANCE.getYearning();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEARNING__TEXT = eINSTANCE.getYearning_Text();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEARNING__INTENSITY = eINSTANCE.getYearning_Intensity();

		/**
		 * The meta object literal for the '<em><b>Acknowledged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEARNING__ACKNOWLEDGED = eINSTANCE.getYearning_Acknowledged();

		/**
		 * The meta object literal for the '<em><b>Toward</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YEARNING__TOWARD = eINSTANCE.getYearning_Toward();

		/**
		 * The meta object literal for the '<em><b>Paradoxes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YEARNING__PARADOXES = eINSTANCE.getYearning_Paradoxes();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.impl.FearImpl <em>Fear</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.impl.FearImpl
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getFear()
		 * @generated
		 */
		EClass FEAR = eINSTANCE.getFear();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEAR__TEXT = eINSTANCE.getFear_Text();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEAR__INTENSITY = eINSTANCE.getFear_Intensity();

		/**
		 * The meta object literal for the '<em><b>Feeds From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEAR__FEEDS_FROM = eINSTANCE.getFear_FeedsFrom();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEAR__IMAGE = eINSTANCE.getFear_Image();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.impl.HeldBackPartImpl <em>Held Back Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.impl.HeldBackPartImpl
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getHeldBackPart()
		 * @generated
		 */
		EClass HELD_BACK_PART = eINSTANCE.getHeldBackPart();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HELD_BACK_PART__TEXT = eINSTANCE.getHeldBackPart_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HELD_BACK_PART__KIND = eINSTANCE.getHeldBackPart_Kind();

		/**
		 * The meta object literal for the '<em><b>Held Back By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HELD_BACK_PART__HELD_BACK_BY = eINSTANCE.getHeldBackPart_HeldBackBy();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.impl.StrategyOfSurvivalImpl <em>Strategy Of Survival</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.impl.StrategyOfSurvivalImpl
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getStrategyOfSurvival()
		 * @generated
		 */
		EClass STRATEGY_OF_SURVIVAL = eINSTANCE.getStrategyOfSurvival();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_OF_SURVIVAL__FAMILY = eINSTANCE.getStrategyOfSurvival_Family();

		/**
		 * The meta object literal for the '<em><b>Movement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_OF_SURVIVAL__MOVEMENT = eINSTANCE.getStrategyOfSurvival_Movement();

		/**
		 * The meta object literal for the '<em><b>Protects From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_OF_SURVIVAL__PROTECTS_FROM = eINSTANCE.getStrategyOfSurvival_ProtectsFrom();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_OF_SURVIVAL__COST = eINSTANCE.getStrategyOfSurvival_Cost();

		/**
		 * The meta object literal for the '<em><b>Honoured How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_OF_SURVIVAL__HONOURED_HOW = eINSTANCE.getStrategyOfSurvival_HonouredHow();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_OF_SURVIVAL__FREQUENCY = eINSTANCE.getStrategyOfSurvival_Frequency();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_OF_SURVIVAL__STATUS = eINSTANCE.getStrategyOfSurvival_Status();

		/**
		 * The meta object literal for the '<em><b>Emerges From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY_OF_SURVIVAL__EMERGES_FROM = eINSTANCE.getStrategyOfSurvival_EmergesFrom();

		/**
		 * The meta object literal for the '<em><b>Keeps Out</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY_OF_SURVIVAL__KEEPS_OUT = eINSTANCE.getStrategyOfSurvival_KeepsOut();

		/**
		 * The meta object literal for the '<em><b>Reinforces</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY_OF_SURVIVAL__REINFORCES = eINSTANCE.getStrategyOfSurvival_Reinforces();

		/**
		 * The meta object literal for the '<em><b>Reframed As</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY_OF_SURVIVAL__REFRAMED_AS = eINSTANCE.getStrategyOfSurvival_ReframedAs();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.impl.ParadoxImpl <em>Paradox</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.impl.ParadoxImpl
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getParadox()
		 * @generated
		 */
		EClass PARADOX = eINSTANCE.getParadox();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARADOX__SUMMARY = eINSTANCE.getParadox_Summary();

		/**
		 * The meta object literal for the '<em><b>Shame Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARADOX__SHAME_NOTE = eINSTANCE.getParadox_ShameNote();

		/**
		 * The meta object literal for the '<em><b>Empathy With Yearning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARADOX__EMPATHY_WITH_YEARNING = eINSTANCE.getParadox_EmpathyWithYearning();

		/**
		 * The meta object literal for the '<em><b>Empathy With Strategy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARADOX__EMPATHY_WITH_STRATEGY = eINSTANCE.getParadox_EmpathyWithStrategy();

		/**
		 * The meta object literal for the '<em><b>Yearning</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARADOX__YEARNING = eINSTANCE.getParadox_Yearning();

		/**
		 * The meta object literal for the '<em><b>Fears</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARADOX__FEARS = eINSTANCE.getParadox_Fears();

		/**
		 * The meta object literal for the '<em><b>Strategies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARADOX__STRATEGIES = eINSTANCE.getParadox_Strategies();

		/**
		 * The meta object literal for the '<em><b>Images</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARADOX__IMAGES = eINSTANCE.getParadox_Images();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.impl.EnactmentImpl <em>Enactment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.impl.EnactmentImpl
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getEnactment()
		 * @generated
		 */
		EClass ENACTMENT = eINSTANCE.getEnactment();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENACTMENT__TEXT = eINSTANCE.getEnactment_Text();

		/**
		 * The meta object literal for the '<em><b>Arena</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENACTMENT__ARENA = eINSTANCE.getEnactment_Arena();

		/**
		 * The meta object literal for the '<em><b>Symbolic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENACTMENT__SYMBOLIC = eINSTANCE.getEnactment_Symbolic();

		/**
		 * The meta object literal for the '<em><b>Displaced</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENACTMENT__DISPLACED = eINSTANCE.getEnactment_Displaced();

		/**
		 * The meta object literal for the '<em><b>Distorted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENACTMENT__DISTORTED = eINSTANCE.getEnactment_Distorted();

		/**
		 * The meta object literal for the '<em><b>Forms Considered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENACTMENT__FORMS_CONSIDERED = eINSTANCE.getEnactment_FormsConsidered();

		/**
		 * The meta object literal for the '<em><b>Therapist Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENACTMENT__THERAPIST_RESPONSE = eINSTANCE.getEnactment_TherapistResponse();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENACTMENT__IMAGE = eINSTANCE.getEnactment_Image();

		/**
		 * The meta object literal for the '<em><b>Strategy</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENACTMENT__STRATEGY = eINSTANCE.getEnactment_Strategy();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENACTMENT__SESSION = eINSTANCE.getEnactment_Session();

		/**
		 * The meta object literal for the '<em><b>With Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENACTMENT__WITH_PERSON = eINSTANCE.getEnactment_WithPerson();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.StrategyKind <em>Strategy Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.StrategyKind
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getStrategyKind()
		 * @generated
		 */
		EEnum STRATEGY_KIND = eINSTANCE.getStrategyKind();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.Movement <em>Movement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.Movement
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getMovement()
		 * @generated
		 */
		EEnum MOVEMENT = eINSTANCE.getMovement();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.HeldBackKind <em>Held Back Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.HeldBackKind
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getHeldBackKind()
		 * @generated
		 */
		EEnum HELD_BACK_KIND = eINSTANCE.getHeldBackKind();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.strategies.Arena <em>Arena</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.strategies.Arena
		 * @see org.relationalimages.model.strategies.impl.StrategiesPackageImpl#getArena()
		 * @generated
		 */
		EEnum ARENA = eINSTANCE.getArena();

	}

} //StrategiesPackage
