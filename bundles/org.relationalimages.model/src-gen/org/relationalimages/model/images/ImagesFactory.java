// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.ecore.EFactory;

public interface ImagesFactory extends EFactory {
	ImagesFactory eINSTANCE = org.relationalimages.model.images.impl.ImagesFactoryImpl.init();
	LifeLayer createLifeLayer();
	Experience createExperience();
	RelationalImage createRelationalImage();
	RelationalCondition createRelationalCondition();
	ExpectedResponse createExpectedResponse();
	Meaning createMeaning();
	SocialImage createSocialImage();
	ImageRevision createImageRevision();
	ImagesPackage getImagesPackage();
}
