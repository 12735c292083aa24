// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A written note about a session, free or in one of the usual forms. Source: house.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.sessions.SessionNote#getFormat <em>Format</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.SessionNote#isSensitive <em>Sensitive</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.SessionNote#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.sessions.SessionsPackage#getSessionNote()
 * @model
 * @generated
 */
public interface SessionNote extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"FREE"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.sessions.NoteFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The form of the note. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.relationalimages.model.sessions.NoteFormat
	 * @see #setFormat(NoteFormat)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSessionNote_Format()
	 * @model default="FREE" required="true"
	 * @generated
	 */
	NoteFormat getFormat();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.SessionNote#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.relationalimages.model.sessions.NoteFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(NoteFormat value);

	/**
	 * Returns the value of the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it must be left out of de-identified copies. Source: P90, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitive</em>' attribute.
	 * @see #setSensitive(boolean)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSessionNote_Sensitive()
	 * @model required="true"
	 * @generated
	 */
	boolean isSensitive();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.SessionNote#isSensitive <em>Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitive</em>' attribute.
	 * @see #isSensitive()
	 * @generated
	 */
	void setSensitive(boolean value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.sessions.NoteSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its sections, in order. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSessionNote_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<NoteSection> getSections();

} // SessionNote
