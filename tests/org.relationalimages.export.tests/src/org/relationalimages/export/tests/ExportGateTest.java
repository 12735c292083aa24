// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.RuleMute;

class ExportGateTest {

	private CaseFile root;

	@BeforeEach
	void aTeachingCase() {
		root = Sample.create();
		root.setKind(CaseKind.TEACHING);
	}

	@Test
	void aClinicalCaseIsTheCliniciansOwnDecision() {
		root.setKind(CaseKind.CLINICAL);
		assertEquals(Optional.empty(), ExportGate.refusal(root));
	}

	@Test
	void bothReasonsAreTold() {
		String refusal = ExportGate.refusal(root).orElseThrow();
		assertTrue(refusal.contains("consent") && refusal.contains("not de-identified"), refusal);
		var thrown = assertThrows(CaseFileException.class, () -> CaseExport.of(root, "sample", ExportFormats.of("svg"),
				ExportOptions.DEFAULT));
		assertEquals("sample: " + refusal, thrown.getMessage());
	}

	@Test
	void consentAndDeidentificationOpenTheGate() {
		root.getPrivacy().setConsent(ConsentStatus.GIVEN);
		assertTrue(ExportGate.refusal(root).isPresent());
		root.getPrivacy().setDeidentified(true);
		assertEquals(Optional.empty(), ExportGate.refusal(root));
	}

	@Test
	void aMuteDoesNotOpenIt() {
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setRuleId("R50");
		mute.setReason("we know");
		mute.setWholeCase(true);
		root.getMutes().add(mute);
		assertTrue(ExportGate.refusal(root).isPresent());
	}

	@Test
	void aCaseWithoutAnyWordOnPrivacyStays() {
		root.setPrivacy(null);
		assertTrue(ExportGate.refusal(root).isPresent());
	}
}
