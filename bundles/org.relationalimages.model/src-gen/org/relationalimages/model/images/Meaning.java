// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClinicalElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meaning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an image has come to mean about oneself, others and relationships. Source: S0#2, S0#3, S0#33.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.Meaning#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Meaning#getFacet <em>Facet</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Meaning#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Meaning#getHeld <em>Held</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Meaning#getStatus <em>Status</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Meaning#getDeepens <em>Deepens</em>}</li>
 *   <li>{@link org.relationalimages.model.images.Meaning#getDeepenedBy <em>Deepened By</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.images.ImagesPackage#getMeaning()
 * @model
 * @generated
 */
public interface Meaning extends ClinicalElement, Revisable {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meaning as a sentence, for example "I am not worthy of anyone's interest". Source: S0#3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getMeaning_Statement()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Meaning#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Facet</b></em>' attribute.
	 * The default value is <code>"WHO_I_AM"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.images.MeaningFacet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about. Source: S0#33.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facet</em>' attribute.
	 * @see org.relationalimages.model.images.MeaningFacet
	 * @see #setFacet(MeaningFacet)
	 * @see org.relationalimages.model.images.ImagesPackage#getMeaning_Facet()
	 * @model default="WHO_I_AM" required="true"
	 * @generated
	 */
	MeaningFacet getFacet();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Meaning#getFacet <em>Facet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facet</em>' attribute.
	 * @see org.relationalimages.model.images.MeaningFacet
	 * @see #getFacet()
	 * @generated
	 */
	void setFacet(MeaningFacet value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How deep it lies, 1 (surface) to 9 (core). Source: S0#19, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(Integer)
	 * @see org.relationalimages.model.images.ImagesPackage#getMeaning_Depth()
	 * @model default="1" dataType="org.relationalimages.model.Depth" required="true"
	 * @generated
	 */
	Integer getDepth();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Meaning#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(Integer value);

	/**
	 * Returns the value of the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How firmly it is held, 0 to 100 %. Source: S0#36, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held</em>' attribute.
	 * @see #setHeld(Integer)
	 * @see org.relationalimages.model.images.ImagesPackage#getMeaning_Held()
	 * @model dataType="org.relationalimages.model.Percent"
	 * @generated
	 */
	Integer getHeld();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Meaning#getHeld <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held</em>' attribute.
	 * @see #getHeld()
	 * @generated
	 */
	void setHeld(Integer value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"ACTIVE"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.ChangeStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has changed. Source: S0#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.relationalimages.model.ChangeStatus
	 * @see #setStatus(ChangeStatus)
	 * @see org.relationalimages.model.images.ImagesPackage#getMeaning_Status()
	 * @model default="ACTIVE" required="true"
	 * @generated
	 */
	ChangeStatus getStatus();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Meaning#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.relationalimages.model.ChangeStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ChangeStatus value);

	/**
	 * Returns the value of the '<em><b>Deepens</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.Meaning#getDeepenedBy <em>Deepened By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meaning nearer to the surface that this one lies beneath; in the same image. Source: S0#19, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deepens</em>' reference.
	 * @see #setDeepens(Meaning)
	 * @see org.relationalimages.model.images.ImagesPackage#getMeaning_Deepens()
	 * @see org.relationalimages.model.images.Meaning#getDeepenedBy
	 * @model opposite="deepenedBy" resolveProxies="false"
	 * @generated
	 */
	Meaning getDeepens();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.Meaning#getDeepens <em>Deepens</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deepens</em>' reference.
	 * @see #getDeepens()
	 * @generated
	 */
	void setDeepens(Meaning value);

	/**
	 * Returns the value of the '<em><b>Deepened By</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.Meaning}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.Meaning#getDeepens <em>Deepens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meanings that lie beneath this one. Source: S0#19, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deepened By</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getMeaning_DeepenedBy()
	 * @see org.relationalimages.model.images.Meaning#getDeepens
	 * @model opposite="deepens" resolveProxies="false"
	 * @generated
	 */
	EList<Meaning> getDeepenedBy();

} // Meaning
