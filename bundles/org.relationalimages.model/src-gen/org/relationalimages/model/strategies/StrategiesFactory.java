// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.ecore.EFactory;

public interface StrategiesFactory extends EFactory {
	StrategiesFactory eINSTANCE = org.relationalimages.model.strategies.impl.StrategiesFactoryImpl.init();
	Yearning createYearning();
	Fear createFear();
	HeldBackPart createHeldBackPart();
	StrategyOfSurvival createStrategyOfSurvival();
	Paradox createParadox();
	Enactment createEnactment();
	StrategiesPackage getStrategiesPackage();
}
