// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.relationalimages.model.images.ImagesPackage
 * @generated
 */
public interface ImagesFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ImagesFactory eINSTANCE = org.relationalimages.model.images.impl.ImagesFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Life Layer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Life Layer</em>'.
	 * @generated
	 */
	LifeLayer createLifeLayer();

	/**
	 * Returns a new object of class '<em>Experience</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Experience</em>'.
	 * @generated
	 */
	Experience createExperience();

	/**
	 * Returns a new object of class '<em>Relational Image</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Relational Image</em>'.
	 * @generated
	 */
	RelationalImage createRelationalImage();

	/**
	 * Returns a new object of class '<em>Relational Condition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Relational Condition</em>'.
	 * @generated
	 */
	RelationalCondition createRelationalCondition();

	/**
	 * Returns a new object of class '<em>Expected Response</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expected Response</em>'.
	 * @generated
	 */
	ExpectedResponse createExpectedResponse();

	/**
	 * Returns a new object of class '<em>Meaning</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Meaning</em>'.
	 * @generated
	 */
	Meaning createMeaning();

	/**
	 * Returns a new object of class '<em>Social Image</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Social Image</em>'.
	 * @generated
	 */
	SocialImage createSocialImage();

	/**
	 * Returns a new object of class '<em>Image Revision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Image Revision</em>'.
	 * @generated
	 */
	ImageRevision createImageRevision();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ImagesPackage getImagesPackage();

} //ImagesFactory
