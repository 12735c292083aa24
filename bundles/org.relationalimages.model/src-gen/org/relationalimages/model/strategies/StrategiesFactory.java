// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.relationalimages.model.strategies.StrategiesPackage
 * @generated
 */
public interface StrategiesFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StrategiesFactory eINSTANCE = org.relationalimages.model.strategies.impl.StrategiesFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Yearning</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Yearning</em>'.
	 * @generated
	 */
	Yearning createYearning();

	/**
	 * Returns a new object of class '<em>Fear</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fear</em>'.
	 * @generated
	 */
	Fear createFear();

	/**
	 * Returns a new object of class '<em>Held Back Part</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Held Back Part</em>'.
	 * @generated
	 */
	HeldBackPart createHeldBackPart();

	/**
	 * Returns a new object of class '<em>Strategy Of Survival</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Strategy Of Survival</em>'.
	 * @generated
	 */
	StrategyOfSurvival createStrategyOfSurvival();

	/**
	 * Returns a new object of class '<em>Paradox</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Paradox</em>'.
	 * @generated
	 */
	Paradox createParadox();

	/**
	 * Returns a new object of class '<em>Enactment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Enactment</em>'.
	 * @generated
	 */
	Enactment createEnactment();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	StrategiesPackage getStrategiesPackage();

} //StrategiesFactory
