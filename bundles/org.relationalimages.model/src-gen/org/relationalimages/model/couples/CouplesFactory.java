// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.ecore.EFactory;

public interface CouplesFactory extends EFactory {
	CouplesFactory eINSTANCE = org.relationalimages.model.couples.impl.CouplesFactoryImpl.init();
	Dyad createDyad();
	DyadReading createDyadReading();
	OriginStory createOriginStory();
	PartnerPosition createPartnerPosition();
	RegulationEvent createRegulationEvent();
	InteractionCycle createInteractionCycle();
	CycleStep createCycleStep();
	SafetyAgreement createSafetyAgreement();
	ThreatResponse createThreatResponse();
	ExternalProblem createExternalProblem();
	CouplesPackage getCouplesPackage();
}
