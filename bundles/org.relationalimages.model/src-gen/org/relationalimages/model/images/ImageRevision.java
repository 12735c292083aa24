// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.sessions.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Image Revision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an image or a meaning came to be understood anew. The old one is kept. Source: S0#4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.ImageRevision#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.images.ImageRevision#getDegree <em>Degree</em>}</li>
 *   <li>{@link org.relationalimages.model.images.ImageRevision#getDayOffset <em>Day Offset</em>}</li>
 *   <li>{@link org.relationalimages.model.images.ImageRevision#getDate <em>Date</em>}</li>
 *   <li>{@link org.relationalimages.model.images.ImageRevision#getSession <em>Session</em>}</li>
 *   <li>{@link org.relationalimages.model.images.ImageRevision#getFrom <em>From</em>}</li>
 *   <li>{@link org.relationalimages.model.images.ImageRevision#getTo <em>To</em>}</li>
 *   <li>{@link org.relationalimages.model.images.ImageRevision#getBecause <em>Because</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.images.ImagesPackage#getImageRevision()
 * @model
 * @generated
 */
public interface ImageRevision extends ClinicalElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed, in the person's words. Source: S0#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getImageRevision_Text()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.ImageRevision#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it changed, 0 (not yet) to 10 (fully). Source: S0#4, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Degree</em>' attribute.
	 * @see #setDegree(Integer)
	 * @see org.relationalimages.model.images.ImagesPackage#getImageRevision_Degree()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getDegree();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.ImageRevision#getDegree <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Degree</em>' attribute.
	 * @see #getDegree()
	 * @generated
	 */
	void setDegree(Integer value);

	/**
	 * Returns the value of the '<em><b>Day Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, in days since the work began, from 0; preferred to a date. Source: P90, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day Offset</em>' attribute.
	 * @see #setDayOffset(Integer)
	 * @see org.relationalimages.model.images.ImagesPackage#getImageRevision_DayOffset()
	 * @model dataType="org.relationalimages.model.DayOffset"
	 * @generated
	 */
	Integer getDayOffset();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.ImageRevision#getDayOffset <em>Day Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day Offset</em>' attribute.
	 * @see #getDayOffset()
	 * @generated
	 */
	void setDayOffset(Integer value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, as a date; the session is preferred. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.relationalimages.model.images.ImagesPackage#getImageRevision_Date()
	 * @model dataType="org.relationalimages.model.CalendarDate"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.ImageRevision#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session in which the change showed. Source: S0#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.relationalimages.model.images.ImagesPackage#getImageRevision_Session()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.ImageRevision#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.Revisable#getRevisedBy <em>Revised By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The image or meaning that changed. Source: S0#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Revisable)
	 * @see org.relationalimages.model.images.ImagesPackage#getImageRevision_From()
	 * @see org.relationalimages.model.images.Revisable#getRevisedBy
	 * @model opposite="revisedBy" resolveProxies="false" required="true"
	 * @generated
	 */
	Revisable getFrom();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.ImageRevision#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Revisable value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.images.Revisable#getResultOf <em>Result Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it changed into. Source: S0#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Revisable)
	 * @see org.relationalimages.model.images.ImagesPackage#getImageRevision_To()
	 * @see org.relationalimages.model.images.Revisable#getResultOf
	 * @model opposite="resultOf" resolveProxies="false"
	 * @generated
	 */
	Revisable getTo();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.images.ImageRevision#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Revisable value);

	/**
	 * Returns the value of the '<em><b>Because</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.ReasonForChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What moved it: an experience, an exception, an enactment. Source: S0#4, S1#8, P6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Because</em>' reference list.
	 * @see org.relationalimages.model.images.ImagesPackage#getImageRevision_Because()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ReasonForChange> getBecause();

} // ImageRevision
