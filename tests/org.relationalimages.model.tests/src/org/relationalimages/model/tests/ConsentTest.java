// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.PrivacyInfo;
import org.relationalimages.model.edit.Consent;

class ConsentTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final PrivacyInfo privacy = CasesFactory.eINSTANCE.createPrivacyInfo();

	@Test
	void isNotRecordedWhereNothingIsSaid() {
		assertEquals("consent: not recorded", Consent.text(file));
		file.setPrivacy(privacy);
		assertEquals("consent: not recorded", Consent.text(file));
	}

	@Test
	void saysWhetherTheCaseIsDeidentified() {
		file.setPrivacy(privacy);
		privacy.setConsent(ConsentStatus.LIMITED);
		privacy.setDeidentified(true);
		assertEquals("consent: limited, de-identified", Consent.text(file));
	}
}
