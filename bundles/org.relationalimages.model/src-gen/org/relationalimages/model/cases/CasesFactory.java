// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.ecore.EFactory;

public interface CasesFactory extends EFactory {
	CasesFactory eINSTANCE = org.relationalimages.model.cases.impl.CasesFactoryImpl.init();
	CaseFile createCaseFile();
	PrivacyInfo createPrivacyInfo();
	RuleMute createRuleMute();
	Snapshot createSnapshot();
	Comparison createComparison();
	Person createPerson();
	Household createHousehold();
	CustomQuality createCustomQuality();
	Relationship createRelationship();
	RelationshipReading createRelationshipReading();
	SafetyConcern createSafetyConcern();
	CasesPackage getCasesPackage();
}
