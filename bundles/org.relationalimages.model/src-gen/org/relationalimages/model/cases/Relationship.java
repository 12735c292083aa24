// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The bond between two people. Source: S0#1, S0#26, S2#10.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.Relationship#getKind <em>Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Relationship#getQuality <em>Quality</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Relationship#getCustomQuality <em>Custom Quality</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Relationship#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Relationship#getMutuality <em>Mutuality</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Relationship#isPrimaryAttachment <em>Primary Attachment</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Relationship#isNoYearningFound <em>No Yearning Found</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.Relationship#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.cases.CasesPackage#getRelationship()
 * @model
 * @generated
 */
public interface Relationship extends ClinicalElement, YearnedFor {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.RelationshipKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What ties the two together. Source: P40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.cases.RelationshipKind
	 * @see #setKind(RelationshipKind)
	 * @see org.relationalimages.model.cases.CasesPackage#getRelationship_Kind()
	 * @model default="OTHER" required="true"
	 * @generated
	 */
	RelationshipKind getKind();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Relationship#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.cases.RelationshipKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RelationshipKind value);

	/**
	 * Returns the value of the '<em><b>Quality</b></em>' attribute.
	 * The default value is <code>"NORMAL"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.EmotionalQuality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it feels between them. Source: P40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality</em>' attribute.
	 * @see org.relationalimages.model.cases.EmotionalQuality
	 * @see #setQuality(EmotionalQuality)
	 * @see org.relationalimages.model.cases.CasesPackage#getRelationship_Quality()
	 * @model default="NORMAL" required="true"
	 * @generated
	 */
	EmotionalQuality getQuality();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Relationship#getQuality <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quality</em>' attribute.
	 * @see org.relationalimages.model.cases.EmotionalQuality
	 * @see #getQuality()
	 * @generated
	 */
	void setQuality(EmotionalQuality value);

	/**
	 * Returns the value of the '<em><b>Custom Quality</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A quality of the user's own; when set it is shown instead of the usual one. Source: P79.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custom Quality</em>' reference.
	 * @see #setCustomQuality(CustomQuality)
	 * @see org.relationalimages.model.cases.CasesPackage#getRelationship_CustomQuality()
	 * @model resolveProxies="false"
	 * @generated
	 */
	CustomQuality getCustomQuality();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Relationship#getCustomQuality <em>Custom Quality</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Custom Quality</em>' reference.
	 * @see #getCustomQuality()
	 * @generated
	 */
	void setCustomQuality(CustomQuality value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way the quality points. Source: P40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.relationalimages.model.cases.Direction
	 * @see #setDirection(Direction)
	 * @see org.relationalimages.model.cases.CasesPackage#getRelationship_Direction()
	 * @model default="NONE" required="true"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Relationship#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.relationalimages.model.cases.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Mutuality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How mutual the relationship is, 0 (not at all) to 10 (fully). Source: S0#26, S0#28.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mutuality</em>' attribute.
	 * @see #setMutuality(Integer)
	 * @see org.relationalimages.model.cases.CasesPackage#getRelationship_Mutuality()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getMutuality();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Relationship#getMutuality <em>Mutuality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mutuality</em>' attribute.
	 * @see #getMutuality()
	 * @generated
	 */
	void setMutuality(Integer value);

	/**
	 * Returns the value of the '<em><b>Primary Attachment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a primary attachment relationship, where other rules hold. Source: S2#10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary Attachment</em>' attribute.
	 * @see #setPrimaryAttachment(boolean)
	 * @see org.relationalimages.model.cases.CasesPackage#getRelationship_PrimaryAttachment()
	 * @model required="true"
	 * @generated
	 */
	boolean isPrimaryAttachment();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Relationship#isPrimaryAttachment <em>Primary Attachment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary Attachment</em>' attribute.
	 * @see #isPrimaryAttachment()
	 * @generated
	 */
	void setPrimaryAttachment(boolean value);

	/**
	 * Returns the value of the '<em><b>No Yearning Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the yearning for this relationship was asked for and none was found. Source: S0#23, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>No Yearning Found</em>' attribute.
	 * @see #setNoYearningFound(boolean)
	 * @see org.relationalimages.model.cases.CasesPackage#getRelationship_NoYearningFound()
	 * @model required="true"
	 * @generated
	 */
	boolean isNoYearningFound();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.Relationship#isNoYearningFound <em>No Yearning Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>No Yearning Found</em>' attribute.
	 * @see #isNoYearningFound()
	 * @generated
	 */
	void setNoYearningFound(boolean value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Person}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.cases.Person#getRelationships <em>Relationships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two people, first A, then B. Source: P40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getRelationship_Ends()
	 * @see org.relationalimages.model.cases.Person#getRelationships
	 * @model opposite="relationships" resolveProxies="false" lower="2" upper="2"
	 * @generated
	 */
	EList<Person> getEnds();

} // Relationship
