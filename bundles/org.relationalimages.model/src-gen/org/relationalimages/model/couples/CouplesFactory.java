// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.relationalimages.model.couples.CouplesPackage
 * @generated
 */
public interface CouplesFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CouplesFactory eINSTANCE = org.relationalimages.model.couples.impl.CouplesFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Dyad</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dyad</em>'.
	 * @generated
	 */
	Dyad createDyad();

	/**
	 * Returns a new object of class '<em>Origin Story</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Origin Story</em>'.
	 * @generated
	 */
	OriginStory createOriginStory();

	/**
	 * Returns a new object of class '<em>Partner Position</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Partner Position</em>'.
	 * @generated
	 */
	PartnerPosition createPartnerPosition();

	/**
	 * Returns a new object of class '<em>Regulation Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Regulation Event</em>'.
	 * @generated
	 */
	RegulationEvent createRegulationEvent();

	/**
	 * Returns a new object of class '<em>Interaction Cycle</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interaction Cycle</em>'.
	 * @generated
	 */
	InteractionCycle createInteractionCycle();

	/**
	 * Returns a new object of class '<em>Cycle Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cycle Step</em>'.
	 * @generated
	 */
	CycleStep createCycleStep();

	/**
	 * Returns a new object of class '<em>Safety Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Safety Agreement</em>'.
	 * @generated
	 */
	SafetyAgreement createSafetyAgreement();

	/**
	 * Returns a new object of class '<em>Threat Response</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Threat Response</em>'.
	 * @generated
	 */
	ThreatResponse createThreatResponse();

	/**
	 * Returns a new object of class '<em>External Problem</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>External Problem</em>'.
	 * @generated
	 */
	ExternalProblem createExternalProblem();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CouplesPackage getCouplesPackage();

} //CouplesFactory
