// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Regulation Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened between the two and raised or relieved distress. Source: S2#3, S2#4, S2#6, S2#9, S2#20.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#getOrder <em>Order</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#isImplicit <em>Implicit</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#isGross <em>Gross</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#getActor <em>Actor</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#getRepairedBy <em>Repaired By</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#getRepairs <em>Repairs</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#getLeadsTo <em>Leads To</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.RegulationEvent#getFollowsFrom <em>Follows From</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent()
 * @model
 * @generated
 */
public interface RegulationEvent extends ClinicalElement, ThreatSource {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the sequence, from 0. Source: S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(Integer)
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_Order()
	 * @model default="0" dataType="org.relationalimages.model.Order" required="true"
	 * @generated
	 */
	Integer getOrder();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.RegulationEvent#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Integer value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened. Source: S2#7, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_Text()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.RegulationEvent#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"MISATTUNEMENT"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.couples.RegulationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of event it was. Source: S2#4, S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.couples.RegulationKind
	 * @see #setKind(RegulationKind)
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_Kind()
	 * @model default="MISATTUNEMENT" required="true"
	 * @generated
	 */
	RegulationKind getKind();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.RegulationEvent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.couples.RegulationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RegulationKind value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How severe it was, 0 to 10. Source: S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(Integer)
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_Severity()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getSeverity();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.RegulationEvent#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Integer value);

	/**
	 * Returns the value of the '<em><b>Implicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it went on faster than conscious awareness. Source: S2#8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implicit</em>' attribute.
	 * @see #setImplicit(boolean)
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_Implicit()
	 * @model required="true"
	 * @generated
	 */
	boolean isImplicit();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.RegulationEvent#isImplicit <em>Implicit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implicit</em>' attribute.
	 * @see #isImplicit()
	 * @generated
	 */
	void setImplicit(boolean value);

	/**
	 * Returns the value of the '<em><b>Gross</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a gross misattunement. Source: S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gross</em>' attribute.
	 * @see #setGross(boolean)
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_Gross()
	 * @model required="true"
	 * @generated
	 */
	boolean isGross();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.RegulationEvent#isGross <em>Gross</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gross</em>' attribute.
	 * @see #isGross()
	 * @generated
	 */
	void setGross(boolean value);

	/**
	 * Returns the value of the '<em><b>Actor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it; in distress people don't know what they are doing or why. Source: S2#7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actor</em>' reference.
	 * @see #setActor(Person)
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_Actor()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getActor();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.RegulationEvent#getActor <em>Actor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor</em>' reference.
	 * @see #getActor()
	 * @generated
	 */
	void setActor(Person value);

	/**
	 * Returns the value of the '<em><b>Repaired By</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.couples.RegulationEvent#getRepairs <em>Repairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The event that repaired it; empty means unrepaired. Source: S2#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repaired By</em>' reference.
	 * @see #setRepairedBy(RegulationEvent)
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_RepairedBy()
	 * @see org.relationalimages.model.couples.RegulationEvent#getRepairs
	 * @model opposite="repairs" resolveProxies="false"
	 * @generated
	 */
	RegulationEvent getRepairedBy();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.RegulationEvent#getRepairedBy <em>Repaired By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repaired By</em>' reference.
	 * @see #getRepairedBy()
	 * @generated
	 */
	void setRepairedBy(RegulationEvent value);

	/**
	 * Returns the value of the '<em><b>Repairs</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.RegulationEvent}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.couples.RegulationEvent#getRepairedBy <em>Repaired By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The events that it repaired. Source: S2#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repairs</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_Repairs()
	 * @see org.relationalimages.model.couples.RegulationEvent#getRepairedBy
	 * @model opposite="repairedBy" resolveProxies="false"
	 * @generated
	 */
	EList<RegulationEvent> getRepairs();

	/**
	 * Returns the value of the '<em><b>Leads To</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.RegulationEvent}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.couples.RegulationEvent#getFollowsFrom <em>Follows From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it led to. Source: S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leads To</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_LeadsTo()
	 * @see org.relationalimages.model.couples.RegulationEvent#getFollowsFrom
	 * @model opposite="followsFrom" resolveProxies="false"
	 * @generated
	 */
	EList<RegulationEvent> getLeadsTo();

	/**
	 * Returns the value of the '<em><b>Follows From</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.RegulationEvent}.
	 * It is bidirectional and its opposite is '{@link org.relationalimages.model.couples.RegulationEvent#getLeadsTo <em>Leads To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it followed from. Source: S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows From</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationEvent_FollowsFrom()
	 * @see org.relationalimages.model.couples.RegulationEvent#getLeadsTo
	 * @model opposite="leadsTo" resolveProxies="false"
	 * @generated
	 */
	EList<RegulationEvent> getFollowsFrom();

} // RegulationEvent
