// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage.Literals;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.PrivacyInfo;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Severity;

class R50TeachingNeedsConsentTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();

	private PrivacyInfo teaching(ConsentStatus consent, boolean deidentified) {
		PrivacyInfo privacy = CasesFactory.eINSTANCE.createPrivacyInfo();
		privacy.setConsent(consent);
		privacy.setDeidentified(deidentified);
		file.setKind(CaseKind.TEACHING);
		file.setPrivacy(privacy);
		return privacy;
	}

	@ParameterizedTest
	@CsvSource({ "NOT_RECORDED, true, 1", "WITHDRAWN, true, 1", "NOT_RECORDED, false, 2", "WITHDRAWN, false, 2", "GIVEN, false, 1",
			"LIMITED, false, 1", "NOT_NEEDED_FICTION, false, 1", "GIVEN, true, 0", "LIMITED, true, 0", "NOT_NEEDED_FICTION, true, 0" })
	void wantsConsentAndDeidentification(ConsentStatus consent, boolean deidentified, int findings) {
		PrivacyInfo privacy = teaching(consent, deidentified);
		List<Finding> found = RuleFindings.by("R50", file);
		assertEquals(findings, found.size());
		found.forEach(finding -> {
			assertSame(privacy, finding.element());
			assertSame(Severity.ERROR, finding.severity());
		});
	}

	@Test
	void otherCasesMayWaitForConsent() {
		teaching(ConsentStatus.NOT_RECORDED, false);
		for (CaseKind kind : List.of(CaseKind.CLINICAL, CaseKind.TEMPLATE)) {
			file.setKind(kind);
			assertEquals(List.of(), RuleFindings.by("R50", file));
		}
	}

	@ParameterizedTest
	@CsvSource({ "NOT_RECORDED, true", "NOT_RECORDED, false", "NOT_NEEDED_FICTION, false" })
	void offersToRecordFiction(ConsentStatus consent, boolean deidentified) {
		PrivacyInfo privacy = teaching(consent, deidentified);
		Fix fix = RuleFindings.by("R50", file).get(0).fixes().get(0);
		assertEquals("Record as fiction", fix.name());
		assertSame(privacy, fix.change().get());
		assertEquals(List.of(), RuleFindings.by("R50", file));
	}

	@ParameterizedTest
	@CsvSource({ "WITHDRAWN", "GIVEN", "LIMITED" })
	void neverMakesFictionOfARealPersonsAnswer(ConsentStatus consent) {
		teaching(consent, false);
		for (Finding finding : RuleFindings.by("R50", file))
			assertEquals(List.of(), finding.fixes());
	}

	@Test
	void bearsACaseWithoutPrivacy() {
		teaching(ConsentStatus.GIVEN, true);
		file.setPrivacy(null);
		assertSame(Literals.CASE_FILE__PRIVACY, RuleFindings.by("R50", file).get(0).feature());
		RuleFindings.by("R50", file).get(0).fixes().get(0).change().get();
		assertEquals(List.of(), RuleFindings.by("R50", file));
	}

	@Test
	void theShippedCasesMayBeTaughtWith() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R50", ShippedFiles.load(each)), each.id());
	}
}
