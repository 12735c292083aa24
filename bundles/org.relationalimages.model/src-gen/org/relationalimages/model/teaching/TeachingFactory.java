// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.relationalimages.model.teaching.TeachingPackage
 * @generated
 */
public interface TeachingFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TeachingFactory eINSTANCE = org.relationalimages.model.teaching.impl.TeachingFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Guide</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guide</em>'.
	 * @generated
	 */
	TeachingGuide createTeachingGuide();

	/**
	 * Returns a new object of class '<em>Reveal Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reveal Step</em>'.
	 * @generated
	 */
	RevealStep createRevealStep();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	TeachingPackage getTeachingPackage();

} //TeachingFactory
