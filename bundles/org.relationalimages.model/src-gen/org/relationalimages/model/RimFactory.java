// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.ecore.EFactory;

public interface RimFactory extends EFactory {
	RimFactory eINSTANCE = org.relationalimages.model.impl.RimFactoryImpl.init();
	AwarenessReading createAwarenessReading();
	Quote createQuote();
	SourceRef createSourceRef();
	RimPackage getRimPackage();
}
