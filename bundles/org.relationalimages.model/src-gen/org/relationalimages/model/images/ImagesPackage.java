// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

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
 * Relational images, the layers of life they come from, the expectations and meanings they carry, and how they change.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.images.ImagesFactory
 * @model kind="package"
 * @generated
 */
public interface ImagesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "images";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://relationalimages.org/model/1.0/images";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rim.images";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ImagesPackage eINSTANCE = org.relationalimages.model.images.impl.ImagesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.Revisable <em>Revisable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.Revisable
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getRevisable()
	 * @generated
	 */
	int REVISABLE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Revised By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__REVISED_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Result Of</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE__RESULT_OF = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Revisable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISABLE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.ReasonForChange <em>Reason For Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.ReasonForChange
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getReasonForChange()
	 * @generated
	 */
	int REASON_FOR_CHANGE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The number of structural features of the '<em>Reason For Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FOR_CHANGE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.impl.LifeLayerImpl <em>Life Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.impl.LifeLayerImpl
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getLifeLayer()
	 * @generated
	 */
	int LIFE_LAYER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__ORDER = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__STAGE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__AGE_FROM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__AGE_TO = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Images</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__IMAGES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Experiences</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER__EXPERIENCES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Life Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFE_LAYER_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.impl.ExperienceImpl <em>Experience</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.impl.ExperienceImpl
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getExperience()
	 * @generated
	 */
	int EXPERIENCE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__KIND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Disconnection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__DISCONNECTION = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Profound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__PROFOUND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Repeated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__REPEATED = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Repaired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__REPAIRED = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__AGE_FROM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__AGE_TO = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__IN = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__LAYER = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Shapes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__SHAPES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Experience</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.impl.RelationalImageImpl <em>Relational Image</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.impl.RelationalImageImpl
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getRelationalImage()
	 * @generated
	 */
	int RELATIONAL_IMAGE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Revised By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__REVISED_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Result Of</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__RESULT_OF = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__PICTURE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Self Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__SELF_PART = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Other Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__OTHER_PART = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Between</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__BETWEEN = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Valence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__VALENCE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Dominance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__DOMINANCE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__STATUS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Preverbal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__PREVERBAL = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Hypothetical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__HYPOTHETICAL = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__LAYER = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Built On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__BUILT_ON = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Foundation Of</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__FOUNDATION_OF = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Formed From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__FORMED_FROM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__CONDITIONS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Meanings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__MEANINGS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Gives Rise To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__GIVES_RISE_TO = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Reinforced By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__REINFORCED_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Enactments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__ENACTMENTS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Echoes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__ECHOES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__ABOUT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Contradicts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__CONTRADICTS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Contradicted By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__CONTRADICTED_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Exceptions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE__EXCEPTIONS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The number of structural features of the '<em>Relational Image</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_IMAGE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.impl.RelationalConditionImpl <em>Relational Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.impl.RelationalConditionImpl
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getRelationalCondition()
	 * @generated
	 */
	int RELATIONAL_CONDITION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__TRIGGER = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Trigger Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__TRIGGER_KIND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__LIKELIHOOD = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__EXPECTED = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Guides</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION__GUIDES = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Relational Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONAL_CONDITION_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.impl.ExpectedResponseImpl <em>Expected Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.impl.ExpectedResponseImpl
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getExpectedResponse()
	 * @generated
	 */
	int EXPECTED_RESPONSE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE__KIND = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Expected Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTED_RESPONSE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.impl.MeaningImpl <em>Meaning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.impl.MeaningImpl
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getMeaning()
	 * @generated
	 */
	int MEANING = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Revised By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__REVISED_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Result Of</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__RESULT_OF = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__STATEMENT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Facet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__FACET = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__DEPTH = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__HELD = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__STATUS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Deepens</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__DEEPENS = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Deepened By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING__DEEPENED_BY = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Meaning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEANING_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.impl.SocialImageImpl <em>Social Image</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.impl.SocialImageImpl
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getSocialImage()
	 * @generated
	 */
	int SOCIAL_IMAGE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__STATEMENT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__GROUP = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE__EFFECT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Social Image</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCIAL_IMAGE_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.impl.ImageRevisionImpl <em>Image Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.impl.ImageRevisionImpl
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getImageRevision()
	 * @generated
	 */
	int IMAGE_REVISION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__ID = RimPackage.CLINICAL_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__NAME = RimPackage.CLINICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__NOTE = RimPackage.CLINICAL_ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__TAGS = RimPackage.CLINICAL_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__PROVENANCE = RimPackage.CLINICAL_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__CONFIDENCE = RimPackage.CLINICAL_ELEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Awareness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__AWARENESS = RimPackage.CLINICAL_ELEMENT__AWARENESS;

	/**
	 * The feature id for the '<em><b>Awareness History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__AWARENESS_HISTORY = RimPackage.CLINICAL_ELEMENT__AWARENESS_HISTORY;

	/**
	 * The feature id for the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__STATED_IN = RimPackage.CLINICAL_ELEMENT__STATED_IN;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__VALID_FROM = RimPackage.CLINICAL_ELEMENT__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__VALID_TO = RimPackage.CLINICAL_ELEMENT__VALID_TO;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__QUOTES = RimPackage.CLINICAL_ELEMENT__QUOTES;

	/**
	 * The feature id for the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__SENSITIVE = RimPackage.CLINICAL_ELEMENT__SENSITIVE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__TEXT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__DEGREE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Day Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__DAY_OFFSET = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__DATE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__SESSION = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__FROM = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__TO = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Because</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION__BECAUSE = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Image Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_REVISION_FEATURE_COUNT = RimPackage.CLINICAL_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.Stage <em>Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.Stage
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 10;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.ExperienceKind <em>Experience Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.ExperienceKind
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getExperienceKind()
	 * @generated
	 */
	int EXPERIENCE_KIND = 11;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.Disconnection <em>Disconnection</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.Disconnection
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getDisconnection()
	 * @generated
	 */
	int DISCONNECTION = 12;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.Valence <em>Valence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.Valence
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getValence()
	 * @generated
	 */
	int VALENCE = 13;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.Dominance <em>Dominance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.Dominance
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getDominance()
	 * @generated
	 */
	int DOMINANCE = 14;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.TriggerKind <em>Trigger Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.TriggerKind
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getTriggerKind()
	 * @generated
	 */
	int TRIGGER_KIND = 15;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.ResponseKind <em>Response Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.ResponseKind
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getResponseKind()
	 * @generated
	 */
	int RESPONSE_KIND = 16;

	/**
	 * The meta object id for the '{@link org.relationalimages.model.images.MeaningFacet <em>Meaning Facet</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.relationalimages.model.images.MeaningFacet
	 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getMeaningFacet()
	 * @generated
	 */
	int MEANING_FACET = 17;


	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.Revisable <em>Revisable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Revisable</em>'.
	 * @see org.relationalimages.model.images.Revisable
	 * @generated
	 */
	EClass getRevisable();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.Revisable#getRevisedBy <em>Revised By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Revised By</em>'.
	 * @see org.relationalimages.model.images.Revisable#getRevisedBy()
	 * @see #getRevisable()
	 * @generated
	 */
	EReference getRevisable_RevisedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.Revisable#getResultOf <em>Result Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Result Of</em>'.
	 * @see org.relationalimages.model.images.Revisable#getResultOf()
	 * @see #getRevisable()
	 * @generated
	 */
	EReference getRevisable_ResultOf();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.ReasonForChange <em>Reason For Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reason For Change</em>'.
	 * @see org.relationalimages.model.images.ReasonForChange
	 * @generated
	 */
	EClass getReasonForChange();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.LifeLayer <em>Life Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Life Layer</em>'.
	 * @see org.relationalimages.model.images.LifeLayer
	 * @generated
	 */
	EClass getLifeLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.LifeLayer#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.relationalimages.model.images.LifeLayer#getOrder()
	 * @see #getLifeLayer()
	 * @generated
	 */
	EAttribute getLifeLayer_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.LifeLayer#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.relationalimages.model.images.LifeLayer#getStage()
	 * @see #getLifeLayer()
	 * @generated
	 */
	EAttribute getLifeLayer_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.LifeLayer#getAgeFrom <em>Age From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age From</em>'.
	 * @see org.relationalimages.model.images.LifeLayer#getAgeFrom()
	 * @see #getLifeLayer()
	 * @generated
	 */
	EAttribute getLifeLayer_AgeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.LifeLayer#getAgeTo <em>Age To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age To</em>'.
	 * @see org.relationalimages.model.images.LifeLayer#getAgeTo()
	 * @see #getLifeLayer()
	 * @generated
	 */
	EAttribute getLifeLayer_AgeTo();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.LifeLayer#getImages <em>Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Images</em>'.
	 * @see org.relationalimages.model.images.LifeLayer#getImages()
	 * @see #getLifeLayer()
	 * @generated
	 */
	EReference getLifeLayer_Images();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.LifeLayer#getExperiences <em>Experiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Experiences</em>'.
	 * @see org.relationalimages.model.images.LifeLayer#getExperiences()
	 * @see #getLifeLayer()
	 * @generated
	 */
	EReference getLifeLayer_Experiences();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.Experience <em>Experience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experience</em>'.
	 * @see org.relationalimages.model.images.Experience
	 * @generated
	 */
	EClass getExperience();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Experience#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.images.Experience#getText()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Experience#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.relationalimages.model.images.Experience#getKind()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Experience#getDisconnection <em>Disconnection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disconnection</em>'.
	 * @see org.relationalimages.model.images.Experience#getDisconnection()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Disconnection();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Experience#isProfound <em>Profound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Profound</em>'.
	 * @see org.relationalimages.model.images.Experience#isProfound()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Profound();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Experience#isRepeated <em>Repeated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeated</em>'.
	 * @see org.relationalimages.model.images.Experience#isRepeated()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Repeated();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Experience#isRepaired <em>Repaired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repaired</em>'.
	 * @see org.relationalimages.model.images.Experience#isRepaired()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Repaired();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Experience#getAgeFrom <em>Age From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age From</em>'.
	 * @see org.relationalimages.model.images.Experience#getAgeFrom()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_AgeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Experience#getAgeTo <em>Age To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age To</em>'.
	 * @see org.relationalimages.model.images.Experience#getAgeTo()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_AgeTo();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.images.Experience#getIn <em>In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>In</em>'.
	 * @see org.relationalimages.model.images.Experience#getIn()
	 * @see #getExperience()
	 * @generated
	 */
	EReference getExperience_In();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.images.Experience#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Layer</em>'.
	 * @see org.relationalimages.model.images.Experience#getLayer()
	 * @see #getExperience()
	 * @generated
	 */
	EReference getExperience_Layer();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.Experience#getShapes <em>Shapes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Shapes</em>'.
	 * @see org.relationalimages.model.images.Experience#getShapes()
	 * @see #getExperience()
	 * @generated
	 */
	EReference getExperience_Shapes();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.RelationalImage <em>Relational Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relational Image</em>'.
	 * @see org.relationalimages.model.images.RelationalImage
	 * @generated
	 */
	EClass getRelationalImage();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalImage#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Picture</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getPicture()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EAttribute getRelationalImage_Picture();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalImage#getSelfPart <em>Self Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Self Part</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getSelfPart()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EAttribute getRelationalImage_SelfPart();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalImage#getOtherPart <em>Other Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Part</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getOtherPart()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EAttribute getRelationalImage_OtherPart();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalImage#getBetween <em>Between</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Between</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getBetween()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EAttribute getRelationalImage_Between();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalImage#getValence <em>Valence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valence</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getValence()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EAttribute getRelationalImage_Valence();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalImage#getDominance <em>Dominance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dominance</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getDominance()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EAttribute getRelationalImage_Dominance();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalImage#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getStatus()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EAttribute getRelationalImage_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalImage#isPreverbal <em>Preverbal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preverbal</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#isPreverbal()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EAttribute getRelationalImage_Preverbal();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalImage#isHypothetical <em>Hypothetical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hypothetical</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#isHypothetical()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EAttribute getRelationalImage_Hypothetical();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.images.RelationalImage#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Layer</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getLayer()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_Layer();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getBuiltOn <em>Built On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Built On</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getBuiltOn()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_BuiltOn();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getFoundationOf <em>Foundation Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Foundation Of</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getFoundationOf()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_FoundationOf();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getFormedFrom <em>Formed From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Formed From</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getFormedFrom()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_FormedFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.images.RelationalImage#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getConditions()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.images.RelationalImage#getMeanings <em>Meanings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meanings</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getMeanings()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_Meanings();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getGivesRiseTo <em>Gives Rise To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Gives Rise To</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getGivesRiseTo()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_GivesRiseTo();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getReinforcedBy <em>Reinforced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Reinforced By</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getReinforcedBy()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_ReinforcedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getEnactments <em>Enactments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Enactments</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getEnactments()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_Enactments();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getEchoes <em>Echoes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Echoes</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getEchoes()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_Echoes();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getAbout()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_About();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getContradicts <em>Contradicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contradicts</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getContradicts()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_Contradicts();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getContradictedBy <em>Contradicted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contradicted By</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getContradictedBy()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_ContradictedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalImage#getExceptions <em>Exceptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Exceptions</em>'.
	 * @see org.relationalimages.model.images.RelationalImage#getExceptions()
	 * @see #getRelationalImage()
	 * @generated
	 */
	EReference getRelationalImage_Exceptions();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.RelationalCondition <em>Relational Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relational Condition</em>'.
	 * @see org.relationalimages.model.images.RelationalCondition
	 * @generated
	 */
	EClass getRelationalCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalCondition#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.relationalimages.model.images.RelationalCondition#getTrigger()
	 * @see #getRelationalCondition()
	 * @generated
	 */
	EAttribute getRelationalCondition_Trigger();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalCondition#getTriggerKind <em>Trigger Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger Kind</em>'.
	 * @see org.relationalimages.model.images.RelationalCondition#getTriggerKind()
	 * @see #getRelationalCondition()
	 * @generated
	 */
	EAttribute getRelationalCondition_TriggerKind();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.RelationalCondition#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.relationalimages.model.images.RelationalCondition#getLikelihood()
	 * @see #getRelationalCondition()
	 * @generated
	 */
	EAttribute getRelationalCondition_Likelihood();

	/**
	 * Returns the meta object for the containment reference list '{@link org.relationalimages.model.images.RelationalCondition#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expected</em>'.
	 * @see org.relationalimages.model.images.RelationalCondition#getExpected()
	 * @see #getRelationalCondition()
	 * @generated
	 */
	EReference getRelationalCondition_Expected();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.RelationalCondition#getGuides <em>Guides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Guides</em>'.
	 * @see org.relationalimages.model.images.RelationalCondition#getGuides()
	 * @see #getRelationalCondition()
	 * @generated
	 */
	EReference getRelationalCondition_Guides();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.ExpectedResponse <em>Expected Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expected Response</em>'.
	 * @see org.relationalimages.model.images.ExpectedResponse
	 * @generated
	 */
	EClass getExpectedResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.ExpectedResponse#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.images.ExpectedResponse#getText()
	 * @see #getExpectedResponse()
	 * @generated
	 */
	EAttribute getExpectedResponse_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.ExpectedResponse#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.relationalimages.model.images.ExpectedResponse#getKind()
	 * @see #getExpectedResponse()
	 * @generated
	 */
	EAttribute getExpectedResponse_Kind();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.Meaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meaning</em>'.
	 * @see org.relationalimages.model.images.Meaning
	 * @generated
	 */
	EClass getMeaning();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Meaning#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.relationalimages.model.images.Meaning#getStatement()
	 * @see #getMeaning()
	 * @generated
	 */
	EAttribute getMeaning_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Meaning#getFacet <em>Facet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Facet</em>'.
	 * @see org.relationalimages.model.images.Meaning#getFacet()
	 * @see #getMeaning()
	 * @generated
	 */
	EAttribute getMeaning_Facet();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Meaning#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.relationalimages.model.images.Meaning#getDepth()
	 * @see #getMeaning()
	 * @generated
	 */
	EAttribute getMeaning_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Meaning#getHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see org.relationalimages.model.images.Meaning#getHeld()
	 * @see #getMeaning()
	 * @generated
	 */
	EAttribute getMeaning_Held();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.Meaning#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.relationalimages.model.images.Meaning#getStatus()
	 * @see #getMeaning()
	 * @generated
	 */
	EAttribute getMeaning_Status();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.images.Meaning#getDeepens <em>Deepens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Deepens</em>'.
	 * @see org.relationalimages.model.images.Meaning#getDeepens()
	 * @see #getMeaning()
	 * @generated
	 */
	EReference getMeaning_Deepens();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.Meaning#getDeepenedBy <em>Deepened By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Deepened By</em>'.
	 * @see org.relationalimages.model.images.Meaning#getDeepenedBy()
	 * @see #getMeaning()
	 * @generated
	 */
	EReference getMeaning_DeepenedBy();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.SocialImage <em>Social Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Social Image</em>'.
	 * @see org.relationalimages.model.images.SocialImage
	 * @generated
	 */
	EClass getSocialImage();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.SocialImage#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.relationalimages.model.images.SocialImage#getStatement()
	 * @see #getSocialImage()
	 * @generated
	 */
	EAttribute getSocialImage_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.SocialImage#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.relationalimages.model.images.SocialImage#getGroup()
	 * @see #getSocialImage()
	 * @generated
	 */
	EAttribute getSocialImage_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.SocialImage#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.relationalimages.model.images.SocialImage#getEffect()
	 * @see #getSocialImage()
	 * @generated
	 */
	EAttribute getSocialImage_Effect();

	/**
	 * Returns the meta object for class '{@link org.relationalimages.model.images.ImageRevision <em>Image Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Image Revision</em>'.
	 * @see org.relationalimages.model.images.ImageRevision
	 * @generated
	 */
	EClass getImageRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.ImageRevision#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.relationalimages.model.images.ImageRevision#getText()
	 * @see #getImageRevision()
	 * @generated
	 */
	EAttribute getImageRevision_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.ImageRevision#getDegree <em>Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Degree</em>'.
	 * @see org.relationalimages.model.images.ImageRevision#getDegree()
	 * @see #getImageRevision()
	 * @generated
	 */
	EAttribute getImageRevision_Degree();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.ImageRevision#getDayOffset <em>Day Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day Offset</em>'.
	 * @see org.relationalimages.model.images.ImageRevision#getDayOffset()
	 * @see #getImageRevision()
	 * @generated
	 */
	EAttribute getImageRevision_DayOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.relationalimages.model.images.ImageRevision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.relationalimages.model.images.ImageRevision#getDate()
	 * @see #getImageRevision()
	 * @generated
	 */
	EAttribute getImageRevision_Date();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.images.ImageRevision#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.relationalimages.model.images.ImageRevision#getSession()
	 * @see #getImageRevision()
	 * @generated
	 */
	EReference getImageRevision_Session();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.images.ImageRevision#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.relationalimages.model.images.ImageRevision#getFrom()
	 * @see #getImageRevision()
	 * @generated
	 */
	EReference getImageRevision_From();

	/**
	 * Returns the meta object for the reference '{@link org.relationalimages.model.images.ImageRevision#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.relationalimages.model.images.ImageRevision#getTo()
	 * @see #getImageRevision()
	 * @generated
	 */
	EReference getImageRevision_To();

	/**
	 * Returns the meta object for the reference list '{@link org.relationalimages.model.images.ImageRevision#getBecause <em>Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Because</em>'.
	 * @see org.relationalimages.model.images.ImageRevision#getBecause()
	 * @see #getImageRevision()
	 * @generated
	 */
	EReference getImageRevision_Because();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.images.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage</em>'.
	 * @see org.relationalimages.model.images.Stage
	 * @generated
	 */
	EEnum getStage();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.images.ExperienceKind <em>Experience Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Experience Kind</em>'.
	 * @see org.relationalimages.model.images.ExperienceKind
	 * @generated
	 */
	EEnum getExperienceKind();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.images.Disconnection <em>Disconnection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Disconnection</em>'.
	 * @see org.relationalimages.model.images.Disconnection
	 * @generated
	 */
	EEnum getDisconnection();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.images.Valence <em>Valence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Valence</em>'.
	 * @see org.relationalimages.model.images.Valence
	 * @generated
	 */
	EEnum getValence();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.images.Dominance <em>Dominance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dominance</em>'.
	 * @see org.relationalimages.model.images.Dominance
	 * @generated
	 */
	EEnum getDominance();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.images.TriggerKind <em>Trigger Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Trigger Kind</em>'.
	 * @see org.relationalimages.model.images.TriggerKind
	 * @generated
	 */
	EEnum getTriggerKind();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.images.ResponseKind <em>Response Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Response Kind</em>'.
	 * @see org.relationalimages.model.images.ResponseKind
	 * @generated
	 */
	EEnum getResponseKind();

	/**
	 * Returns the meta object for enum '{@link org.relationalimages.model.images.MeaningFacet <em>Meaning Facet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meaning Facet</em>'.
	 * @see org.relationalimages.model.images.MeaningFacet
	 * @generated
	 */
	EEnum getMeaningFacet();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ImagesFactory getImagesFactory();

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
		 * The meta object literal for the '{@link org.relationalimages.model.images.Revisable <em>Revisable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.Revisable
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getRevisable()
		 * @generated
		 */
		EClass REVISABLE = eINSTANCE.getRevisable();

		/**
		 * The meta object literal for the '<em><b>Revised By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVISABLE__REVISED_BY = eINSTANCE.getRevisable_RevisedBy();

		/**
		 * The meta object literal for the '<em><b>Result Of</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVISABLE__RESULT_OF = eINSTANCE.getRevisable_ResultOf();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.ReasonForChange <em>Reason For Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.ReasonForChange
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getReasonForChange()
		 * @generated
		 */
		EClass REASON_FOR_CHANGE = eINSTANCE.getReasonForChange();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.impl.LifeLayerImpl <em>Life Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.impl.LifeLayerImpl
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getLifeLayer()
		 * @generated
		 */
		EClass LIFE_LAYER = eINSTANCE.getLifeLayer();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFE_LAYER__ORDER = eINSTANCE.getLifeLayer_Order();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFE_LAYER__STAGE = eINSTANCE.getLifeLayer_Stage();

		/**
		 * The meta object literal for the '<em><b>Age From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFE_LAYER__AGE_FROM = eINSTANCE.getLifeLayer_AgeFrom();

		/**
		 * The meta object literal for the '<em><b>Age To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFE_LAYER__AGE_TO = eINSTANCE.getLifeLayer_AgeTo();

		/**
		 * The meta object literal for the '<em><b>Images</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIFE_LAYER__IMAGES = eINSTANCE.getLifeLayer_Images();

		/**
		 * The meta object literal for the '<em><b>Experiences</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIFE_LAYER__EXPERIENCES = eINSTANCE.getLifeLayer_Experiences();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.impl.ExperienceImpl <em>Experience</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.impl.ExperienceImpl
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getExperience()
		 * @generated
		 */
		EClass EXPERIENCE = eINSTANCE.getExperience();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__TEXT = eINSTANCE.getExperience_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__KIND = eINSTANCE.getExperience_Kind();

		/**
		 * The meta object literal for the '<em><b>Disconnection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__DISCONNECTION = eINSTANCE.getExperience_Disconnection();

		/**
		 * The meta object literal for the '<em><b>Profound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__PROFOUND = eINSTANCE.getExperience_Profound();

		/**
		 * The meta object literal for the '<em><b>Repeated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__REPEATED = eINSTANCE.getExperience_Repeated();

		/**
		 * The meta object literal for the '<em><b>Repaired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__REPAIRED = eINSTANCE.getExperience_Repaired();

		/**
		 * The meta object literal for the '<em><b>Age From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__AGE_FROM = eINSTANCE.getExperience_AgeFrom();

		/**
		 * The meta object literal for the '<em><b>Age To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__AGE_TO = eINSTANCE.getExperience_AgeTo();

		/**
		 * The meta object literal for the '<em><b>In</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE__IN = eINSTANCE.getExperience_In();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE__LAYER = eINSTANCE.getExperience_Layer();

		/**
		 * The meta object literal for the '<em><b>Shapes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE__SHAPES = eINSTANCE.getExperience_Shapes();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.impl.RelationalImageImpl <em>Relational Image</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.impl.RelationalImageImpl
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getRelationalImage()
		 * @generated
		 */
		EClass RELATIONAL_IMAGE = eINSTANCE.getRelationalImage();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_IMAGE__PICTURE = eINSTANCE.getRelationalImage_Picture();

		/**
		 * The meta object literal for the '<em><b>Self Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_IMAGE__SELF_PART = eINSTANCE.getRelationalImage_SelfPart();

		/**
		 * The meta object literal for the '<em><b>Other Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_IMAGE__OTHER_PART = eINSTANCE.getRelationalImage_OtherPart();

		/**
		 * The meta object literal for the '<em><b>Between</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_IMAGE__BETWEEN = eINSTANCE.getRelationalImage_Between();

		/**
		 * The meta object literal for the '<em><b>Valence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_IMAGE__VALENCE = eINSTANCE.getRelationalImage_Valence();

		/**
		 * The meta object literal for the '<em><b>Dominance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_IMAGE__DOMINANCE = eINSTANCE.getRelationalImage_Dominance();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_IMAGE__STATUS = eINSTANCE.getRelationalImage_Status();

		/**
		 * The meta object literal for the '<em><b>Preverbal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_IMAGE__PREVERBAL = eINSTANCE.getRelationalImage_Preverbal();

		/**
		 * The meta object literal for the '<em><b>Hypothetical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_IMAGE__HYPOTHETICAL = eINSTANCE.getRelationalImage_Hypothetical();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__LAYER = eINSTANCE.getRelationalImage_Layer();

		/**
		 * The meta object literal for the '<em><b>Built On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__BUILT_ON = eINSTANCE.getRelationalImage_BuiltOn();

		/**
		 * The meta object literal for the '<em><b>Foundation Of</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__FOUNDATION_OF = eINSTANCE.getRelationalImage_FoundationOf();

		/**
		 * The meta object literal for the '<em><b>Formed From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__FORMED_FROM = eINSTANCE.getRelationalImage_FormedFrom();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__CONDITIONS = eINSTANCE.getRelationalImage_Conditions();

		/**
		 * The meta object literal for the '<em><b>Meanings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__MEANINGS = eINSTANCE.getRelationalImage_Meanings();

		/**
		 * The meta object literal for the '<em><b>Gives Rise To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__GIVES_RISE_TO = eINSTANCE.getRelationalImage_GivesRiseTo();

		/**
		 * The meta object literal for the '<em><b>Reinforced By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__REINFORCED_BY = eINSTANCE.getRelationalImage_ReinforcedBy();

		/**
		 * The meta object literal for the '<em><b>Enactments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__ENACTMENTS = eINSTANCE.getRelationalImage_Enactments();

		/**
		 * The meta object literal for the '<em><b>Echoes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__ECHOES = eINSTANCE.getRelationalImage_Echoes();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__ABOUT = eINSTANCE.getRelationalImage_About();

		/**
		 * The meta object literal for the '<em><b>Contradicts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__CONTRADICTS = eINSTANCE.getRelationalImage_Contradicts();

		/**
		 * The meta object literal for the '<em><b>Contradicted By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__CONTRADICTED_BY = eINSTANCE.getRelationalImage_ContradictedBy();

		/**
		 * The meta object literal for the '<em><b>Exceptions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_IMAGE__EXCEPTIONS = eINSTANCE.getRelationalImage_Exceptions();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.impl.RelationalConditionImpl <em>Relational Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.impl.RelationalConditionImpl
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getRelationalCondition()
		 * @generated
		 */
		EClass RELATIONAL_CONDITION = eINSTANCE.getRelationalCondition();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_CONDITION__TRIGGER = eINSTANCE.getRelationalCondition_Trigger();

		/**
		 * The meta object literal for the '<em><b>Trigger Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_CONDITION__TRIGGER_KIND = eINSTANCE.getRelationalCondition_TriggerKind();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONAL_CONDITION__LIKELIHOOD = eINSTANCE.getRelationalCondition_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_CONDITION__EXPECTED = eINSTANCE.getRelationalCondition_Expected();

		/**
		 * The meta object literal for the '<em><b>Guides</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATIONAL_CONDITION__GUIDES = eINSTANCE.getRelationalCondition_Guides();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.impl.ExpectedResponseImpl <em>Expected Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.impl.ExpectedResponseImpl
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getExpectedResponse()
		 * @generated
		 */
		EClass EXPECTED_RESPONSE = eINSTANCE.getExpectedResponse();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTED_RESPONSE__TEXT = eINSTANCE.getExpectedResponse_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTED_RESPONSE__KIND = eINSTANCE.getExpectedResponse_Kind();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.impl.MeaningImpl <em>Meaning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.impl.MeaningImpl
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getMeaning()
		 * @generated
		 */
		EClass MEANING = eINSTANCE.getMeaning();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEANING__STATEMENT = eINSTANCE.getMeaning_Statement();

		/**
		 * The meta object literal for the '<em><b>Facet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEANING__FACET = eINSTANCE.getMeaning_Facet();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEANING__DEPTH = eINSTANCE.getMeaning_Depth();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEANING__HELD = eINSTANCE.getMeaning_Held();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEANING__STATUS = eINSTANCE.getMeaning_Status();

		/**
		 * The meta object literal for the '<em><b>Deepens</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEANING__DEEPENS = eINSTANCE.getMeaning_Deepens();

		/**
		 * The meta object literal for the '<em><b>Deepened By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEANING__DEEPENED_BY = eINSTANCE.getMeaning_DeepenedBy();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.impl.SocialImageImpl <em>Social Image</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.impl.SocialImageImpl
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getSocialImage()
		 * @generated
		 */
		EClass SOCIAL_IMAGE = eINSTANCE.getSocialImage();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCIAL_IMAGE__STATEMENT = eINSTANCE.getSocialImage_Statement();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCIAL_IMAGE__GROUP = eINSTANCE.getSocialImage_Group();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCIAL_IMAGE__EFFECT = eINSTANCE.getSocialImage_Effect();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.impl.ImageRevisionImpl <em>Image Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.impl.ImageRevisionImpl
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getImageRevision()
		 * @generated
		 */
		EClass IMAGE_REVISION = eINSTANCE.getImageRevision();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_REVISION__TEXT = eINSTANCE.getImageRevision_Text();

		/**
		 * The meta object literal for the '<em><b>Degree</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_REVISION__DEGREE = eINSTANCE.getImageRevision_Degree();

		/**
		 * The meta object literal for the '<em><b>Day Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_REVISION__DAY_OFFSET = eINSTANCE.getImageRevision_DayOffset();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE_REVISION__DATE = eINSTANCE.getImageRevision_Date();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMAGE_REVISION__SESSION = eINSTANCE.getImageRevision_Session();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMAGE_REVISION__FROM = eINSTANCE.getImageRevision_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMAGE_REVISION__TO = eINSTANCE.getImageRevision_To();

		/**
		 * The meta object literal for the '<em><b>Because</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMAGE_REVISION__BECAUSE = eINSTANCE.getImageRevision_Because();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.Stage <em>Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.Stage
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getStage()
		 * @generated
		 */
		EEnum STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.ExperienceKind <em>Experience Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.ExperienceKind
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getExperienceKind()
		 * @generated
		 */
		EEnum EXPERIENCE_KIND = eINSTANCE.getExperienceKind();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.Disconnection <em>Disconnection</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.Disconnection
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getDisconnection()
		 * @generated
		 */
		EEnum DISCONNECTION = eINSTANCE.getDisconnection();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.Valence <em>Valence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.Valence
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getValence()
		 * @generated
		 */
		EEnum VALENCE = eINSTANCE.getValence();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.Dominance <em>Dominance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.Dominance
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getDominance()
		 * @generated
		 */
		EEnum DOMINANCE = eINSTANCE.getDominance();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.TriggerKind <em>Trigger Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.TriggerKind
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getTriggerKind()
		 * @generated
		 */
		EEnum TRIGGER_KIND = eINSTANCE.getTriggerKind();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.ResponseKind <em>Response Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.ResponseKind
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getResponseKind()
		 * @generated
		 */
		EEnum RESPONSE_KIND = eINSTANCE.getResponseKind();

		/**
		 * The meta object literal for the '{@link org.relationalimages.model.images.MeaningFacet <em>Meaning Facet</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.relationalimages.model.images.MeaningFacet
		 * @see org.relationalimages.model.images.impl.ImagesPackageImpl#getMeaningFacet()
		 * @generated
		 */
		EEnum MEANING_FACET = eINSTANCE.getMeaningFacet();

	}

} //ImagesPackage
