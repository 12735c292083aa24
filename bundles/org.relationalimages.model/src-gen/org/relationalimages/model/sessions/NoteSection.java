// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One titled section of a note. Source: house.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.sessions.NoteSection#getTitle <em>Title</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.NoteSection#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.NoteSection#getMentions <em>Mentions</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.sessions.SessionsPackage#getNoteSection()
 * @model
 * @generated
 */
public interface NoteSection extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its heading, for example "Assessment". Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getNoteSection_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.NoteSection#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was written. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getNoteSection_Text()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.NoteSection#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Mentions</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.ClinicalElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The elements of the case that the text speaks of. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mentions</em>' reference list.
	 * @see org.relationalimages.model.sessions.SessionsPackage#getNoteSection_Mentions()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ClinicalElement> getMentions();

} // NoteSection
