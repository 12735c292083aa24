// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.relationalimages.model.cases.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quote</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words that somebody spoke or wrote. Source: S0#42, house.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.Quote#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.Quote#isVerbatim <em>Verbatim</em>}</li>
 *   <li>{@link org.relationalimages.model.Quote#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.relationalimages.model.Quote#getSpokenBy <em>Spoken By</em>}</li>
 *   <li>{@link org.relationalimages.model.Quote#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.RimPackage#getQuote()
 * @model
 * @generated
 */
public interface Quote extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words themselves. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.RimPackage#getQuote_Text()
	 * @model required="true"
	 *        annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.Quote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the words are exact; then a person, a speaker or a source must be given. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verbatim</em>' attribute.
	 * @see #setVerbatim(boolean)
	 * @see org.relationalimages.model.RimPackage#getQuote_Verbatim()
	 * @model required="true"
	 * @generated
	 */
	boolean isVerbatim();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.Quote#isVerbatim <em>Verbatim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verbatim</em>' attribute.
	 * @see #isVerbatim()
	 * @generated
	 */
	void setVerbatim(boolean value);

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who said it when that is no person of the case: a role, or the authors of a text. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.relationalimages.model.RimPackage#getQuote_Speaker()
	 * @model
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.Quote#getSpeaker <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' attribute.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(String value);

	/**
	 * Returns the value of the '<em><b>Spoken By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person of the case who said it. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spoken By</em>' reference.
	 * @see #setSpokenBy(Person)
	 * @see org.relationalimages.model.RimPackage#getQuote_SpokenBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getSpokenBy();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.Quote#getSpokenBy <em>Spoken By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spoken By</em>' reference.
	 * @see #getSpokenBy()
	 * @generated
	 */
	void setSpokenBy(Person value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text, recording or book that holds the words. Source: S0#42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(SourceRef)
	 * @see org.relationalimages.model.RimPackage#getQuote_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SourceRef getSource();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.Quote#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(SourceRef value);

} // Quote
