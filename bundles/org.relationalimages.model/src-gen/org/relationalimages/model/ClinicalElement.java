// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.sessions.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clinical Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything said, seen or supposed about people and their relationships: it has a provenance, a degree of awareness and a place in the course of sessions. Source: S0#12, S0#14, S0#35, house.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.ClinicalElement#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.relationalimages.model.ClinicalElement#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.relationalimages.model.ClinicalElement#getAwareness <em>Awareness</em>}</li>
 *   <li>{@link org.relationalimages.model.ClinicalElement#getAwarenessHistory <em>Awareness History</em>}</li>
 *   <li>{@link org.relationalimages.model.ClinicalElement#getStatedIn <em>Stated In</em>}</li>
 *   <li>{@link org.relationalimages.model.ClinicalElement#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.relationalimages.model.ClinicalElement#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.relationalimages.model.ClinicalElement#getQuotes <em>Quotes</em>}</li>
 *   <li>{@link org.relationalimages.model.ClinicalElement#isSensitive <em>Sensitive</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.RimPackage#getClinicalElement()
 * @model abstract="true"
 * @generated
 */
public interface ClinicalElement extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' attribute.
	 * The default value is <code>"NOT_RECORDED"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who stands behind it: the client's words, an observation, a hypothesis, a source text or a trainer. Source: S0#39, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' attribute.
	 * @see org.relationalimages.model.Provenance
	 * @see #setProvenance(Provenance)
	 * @see org.relationalimages.model.RimPackage#getClinicalElement_Provenance()
	 * @model default="NOT_RECORDED" required="true"
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.ClinicalElement#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see org.relationalimages.model.Provenance
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the writer is, 0 to 100 %; empty when not judged. Source: S0#39, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(Integer)
	 * @see org.relationalimages.model.RimPackage#getClinicalElement_Confidence()
	 * @model dataType="org.relationalimages.model.Percent"
	 * @generated
	 */
	Integer getConfidence();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.ClinicalElement#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Integer value);

	/**
	 * Returns the value of the '<em><b>Awareness</b></em>' attribute.
	 * The default value is <code>"NOT_NOTED"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.AwarenessDegree}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the person is aware of it at present; drawn as the border of the element. Source: S0#12, S0#35.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Awareness</em>' attribute.
	 * @see org.relationalimages.model.AwarenessDegree
	 * @see #setAwareness(AwarenessDegree)
	 * @see org.relationalimages.model.RimPackage#getClinicalElement_Awareness()
	 * @model default="NOT_NOTED" required="true"
	 * @generated
	 */
	AwarenessDegree getAwareness();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.ClinicalElement#getAwareness <em>Awareness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Awareness</em>' attribute.
	 * @see org.relationalimages.model.AwarenessDegree
	 * @see #getAwareness()
	 * @generated
	 */
	void setAwareness(AwarenessDegree value);

	/**
	 * Returns the value of the '<em><b>Awareness History</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.AwarenessReading}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier degrees of awareness, each with its session, so that growing relational awareness can be drawn. Source: S0#23, S0#35, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Awareness History</em>' containment reference list.
	 * @see org.relationalimages.model.RimPackage#getClinicalElement_AwarenessHistory()
	 * @model containment="true"
	 * @generated
	 */
	EList<AwarenessReading> getAwarenessHistory();

	/**
	 * Returns the value of the '<em><b>Stated In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session in which it was first said or seen. Source: S0#14, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated In</em>' reference.
	 * @see #setStatedIn(Session)
	 * @see org.relationalimages.model.RimPackage#getClinicalElement_StatedIn()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getStatedIn();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.ClinicalElement#getStatedIn <em>Stated In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated In</em>' reference.
	 * @see #getStatedIn()
	 * @generated
	 */
	void setStatedIn(Session value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session from which on it holds; empty means from the beginning. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' reference.
	 * @see #setValidFrom(Session)
	 * @see org.relationalimages.model.RimPackage#getClinicalElement_ValidFrom()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getValidFrom();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.ClinicalElement#getValidFrom <em>Valid From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' reference.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(Session value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last session in which it held; empty means it still holds. Not before validFrom. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid To</em>' reference.
	 * @see #setValidTo(Session)
	 * @see org.relationalimages.model.RimPackage#getClinicalElement_ValidTo()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getValidTo();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.ClinicalElement#getValidTo <em>Valid To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' reference.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(Session value);

	/**
	 * Returns the value of the '<em><b>Quotes</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.Quote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that support it. Source: S0#17, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quotes</em>' containment reference list.
	 * @see org.relationalimages.model.RimPackage#getClinicalElement_Quotes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Quote> getQuotes();

	/**
	 * Returns the value of the '<em><b>Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it must be left out of de-identified copies and projected pictures. Source: P90, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitive</em>' attribute.
	 * @see #setSensitive(boolean)
	 * @see org.relationalimages.model.RimPackage#getClinicalElement_Sensitive()
	 * @model required="true"
	 * @generated
	 */
	boolean isSensitive();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.ClinicalElement#isSensitive <em>Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitive</em>' attribute.
	 * @see #isSensitive()
	 * @generated
	 */
	void setSensitive(boolean value);

} // ClinicalElement
