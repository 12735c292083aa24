// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reveal Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of revealing a case; step n shows everything of the steps up to n. Source: P82, house.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.teaching.RevealStep#getOrder <em>Order</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.RevealStep#getTitle <em>Title</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.RevealStep#getNarration <em>Narration</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.RevealStep#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.RevealStep#getExpectedAnswer <em>Expected Answer</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.RevealStep#getDiagram <em>Diagram</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.RevealStep#getShows <em>Shows</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.RevealStep#getHighlights <em>Highlights</em>}</li>
 *   <li>{@link org.relationalimages.model.teaching.RevealStep#isGap <em>Gap</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep()
 * @model
 * @generated
 */
public interface RevealStep extends Identified {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number, from 1 without gaps. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(Integer)
	 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep_Order()
	 * @model default="1" dataType="org.relationalimages.model.Ordinal" required="true"
	 * @generated
	 */
	Integer getOrder();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.teaching.RevealStep#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Integer value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its title. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.teaching.RevealStep#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Narration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the teacher tells. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Narration</em>' attribute.
	 * @see #setNarration(String)
	 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep_Narration()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getNarration();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.teaching.RevealStep#getNarration <em>Narration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Narration</em>' attribute.
	 * @see #getNarration()
	 * @generated
	 */
	void setNarration(String value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the teacher asks. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep_Question()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.teaching.RevealStep#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Expected Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a good answer would hold. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Answer</em>' attribute.
	 * @see #setExpectedAnswer(String)
	 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep_ExpectedAnswer()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getExpectedAnswer();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.teaching.RevealStep#getExpectedAnswer <em>Expected Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Answer</em>' attribute.
	 * @see #getExpectedAnswer()
	 * @generated
	 */
	void setExpectedAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Diagram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the diagram it is shown on; empty means the one that is open. Source: P82, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagram</em>' attribute.
	 * @see #setDiagram(String)
	 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep_Diagram()
	 * @model
	 * @generated
	 */
	String getDiagram();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.teaching.RevealStep#getDiagram <em>Diagram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagram</em>' attribute.
	 * @see #getDiagram()
	 * @generated
	 */
	void setDiagram(String value);

	/**
	 * Returns the value of the '<em><b>Shows</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.ClinicalElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes visible. Source: P82.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shows</em>' reference list.
	 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep_Shows()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ClinicalElement> getShows();

	/**
	 * Returns the value of the '<em><b>Highlights</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.ClinicalElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is stressed in this step. Source: P82.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highlights</em>' reference list.
	 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep_Highlights()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ClinicalElement> getHighlights();

	/**
	 * Returns the value of the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the source text breaks off here; nothing may be invented. Source: S0#41, S2#22.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gap</em>' attribute.
	 * @see #setGap(boolean)
	 * @see org.relationalimages.model.teaching.TeachingPackage#getRevealStep_Gap()
	 * @model required="true"
	 * @generated
	 */
	boolean isGap();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.teaching.RevealStep#isGap <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gap</em>' attribute.
	 * @see #isGap()
	 * @generated
	 */
	void setGap(boolean value);

} // RevealStep
