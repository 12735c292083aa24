// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching;

import org.eclipse.emf.ecore.EFactory;

public interface TeachingFactory extends EFactory {
	TeachingFactory eINSTANCE = org.relationalimages.model.teaching.impl.TeachingFactoryImpl.init();
	TeachingGuide createTeachingGuide();
	RevealStep createRevealStep();
	TeachingPackage getTeachingPackage();
}
