// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dyad</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two partners looked at as one unit with a shared safety system. Source: S2#1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getBitterness <em>Bitterness</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getAlienation <em>Alienation</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getSafety <em>Safety</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#isCourtshipOver <em>Courtship Over</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getStressMonths <em>Stress Months</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getOriginStory <em>Origin Story</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getEvents <em>Events</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getCycles <em>Cycles</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.Dyad#getThreat <em>Threat</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.couples.CouplesPackage#getDyad()
 * @model
 * @generated
 */
public interface Dyad extends ClinicalElement, Party {
	/**
	 * Returns the value of the '<em><b>Bitterness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How bitter it is between them, 0 to 10. Source: S2#1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bitterness</em>' attribute.
	 * @see #setBitterness(Integer)
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Bitterness()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getBitterness();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.Dyad#getBitterness <em>Bitterness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bitterness</em>' attribute.
	 * @see #getBitterness()
	 * @generated
	 */
	void setBitterness(Integer value);

	/**
	 * Returns the value of the '<em><b>Alienation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How alienated they are, 0 to 10. Source: S2#1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alienation</em>' attribute.
	 * @see #setAlienation(Integer)
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Alienation()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getAlienation();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.Dyad#getAlienation <em>Alienation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alienation</em>' attribute.
	 * @see #getAlienation()
	 * @generated
	 */
	void setAlienation(Integer value);

	/**
	 * Returns the value of the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How safe and secure they are with each other, 0 to 10. Source: S2#1, S2#16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Safety</em>' attribute.
	 * @see #setSafety(Integer)
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Safety()
	 * @model dataType="org.relationalimages.model.Intensity"
	 * @generated
	 */
	Integer getSafety();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.Dyad#getSafety <em>Safety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safety</em>' attribute.
	 * @see #getSafety()
	 * @generated
	 */
	void setSafety(Integer value);

	/**
	 * Returns the value of the '<em><b>Courtship Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the time of courtship, in which both audition, is over. Source: S2#17.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Courtship Over</em>' attribute.
	 * @see #setCourtshipOver(boolean)
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_CourtshipOver()
	 * @model required="true"
	 * @generated
	 */
	boolean isCourtshipOver();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.Dyad#isCourtshipOver <em>Courtship Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Courtship Over</em>' attribute.
	 * @see #isCourtshipOver()
	 * @generated
	 */
	void setCourtshipOver(boolean value);

	/**
	 * Returns the value of the '<em><b>Stress Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For how many months they have been under stress. Source: S2#2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stress Months</em>' attribute.
	 * @see #setStressMonths(Integer)
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_StressMonths()
	 * @model dataType="org.relationalimages.model.Months"
	 * @generated
	 */
	Integer getStressMonths();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.Dyad#getStressMonths <em>Stress Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stress Months</em>' attribute.
	 * @see #getStressMonths()
	 * @generated
	 */
	void setStressMonths(Integer value);

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two partners, two different people. Source: S2#1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Partners()
	 * @model resolveProxies="false" lower="2" upper="2"
	 * @generated
	 */
	EList<Person> getPartners();

	/**
	 * Returns the value of the '<em><b>Relationship</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Their relationship. Source: S2#10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship</em>' reference.
	 * @see #setRelationship(Relationship)
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Relationship()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Relationship getRelationship();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.Dyad#getRelationship <em>Relationship</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relationship</em>' reference.
	 * @see #getRelationship()
	 * @generated
	 */
	void setRelationship(Relationship value);

	/**
	 * Returns the value of the '<em><b>Origin Story</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they met and why they fell in love. Source: S2#2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Story</em>' containment reference.
	 * @see #setOriginStory(OriginStory)
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_OriginStory()
	 * @model containment="true"
	 * @generated
	 */
	OriginStory getOriginStory();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.couples.Dyad#getOriginStory <em>Origin Story</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Story</em>' containment reference.
	 * @see #getOriginStory()
	 * @generated
	 */
	void setOriginStory(OriginStory value);

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.PartnerPosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where each partner stands. Source: S2#11, S2#12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' containment reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Positions()
	 * @model containment="true" upper="2"
	 * @generated
	 */
	EList<PartnerPosition> getPositions();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.RegulationEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened between them, in order. Source: S2#3, S2#4, S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<RegulationEvent> getEvents();

	/**
	 * Returns the value of the '<em><b>Cycles</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.InteractionCycle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cycles they are caught in or have built. Source: S1#45, S1#53.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycles</em>' containment reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Cycles()
	 * @model containment="true"
	 * @generated
	 */
	EList<InteractionCycle> getCycles();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.SafetyAgreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they promised each other for safety. Source: S2#1, P21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Agreements()
	 * @model containment="true"
	 * @generated
	 */
	EList<SafetyAgreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Threat</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.ThreatResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The threat responses that developed. Source: S2#6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threat</em>' containment reference list.
	 * @see org.relationalimages.model.couples.CouplesPackage#getDyad_Threat()
	 * @model containment="true"
	 * @generated
	 */
	EList<ThreatResponse> getThreat();

} // Dyad
