// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__KIND;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PRIVACY;
import static org.relationalimages.model.cases.CasesPackage.Literals.PRIVACY_INFO__CONSENT;
import static org.relationalimages.model.cases.CasesPackage.Literals.PRIVACY_INFO__DEIDENTIFIED;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.PrivacyInfo;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.rule.Severity;

/**
 * A case is used for teaching only when nobody can be recognised in it and the people in it agreed, or when it is fiction (P90).
 * While this fires, muted or not, the case is not exported. That it is fiction is offered only where no answer of a real person
 * is noted.
 */
final class R50TeachingNeedsConsent extends Rule<CaseFile> {

	R50TeachingNeedsConsent() {
		super(RuleIds.TEACHING_NEEDS_CONSENT, Severity.ERROR, CaseFile.class, "Teaching case without consent or de-identification", "P90",
				ReadFeatures.own(CASE_FILE__KIND, CASE_FILE__PRIVACY).andBelow(PRIVACY_INFO__CONSENT, PRIVACY_INFO__DEIDENTIFIED));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		if (file.getKind() != CaseKind.TEACHING)
			return;
		PrivacyInfo privacy = file.getPrivacy();
		if (privacy == null) {
			found.add(file, CASE_FILE__PRIVACY,
					"A teaching case needs the consent of the people in it, or is fiction. Neither is noted.", fiction(file));
			return;
		}
		if (privacy.getConsent() == ConsentStatus.WITHDRAWN)
			found.add(privacy, PRIVACY_INFO__CONSENT, "Consent was withdrawn. This case may no longer be taught with.");
		else if (privacy.getConsent() == ConsentStatus.NOT_RECORDED)
			found.add(privacy, PRIVACY_INFO__CONSENT,
					"A teaching case needs the consent of the people in it, or is fiction. Neither is noted.", fiction(file));
		if (!privacy.isDeidentified())
			if (privacy.getConsent() == ConsentStatus.NOT_NEEDED_FICTION)
				found.add(privacy, PRIVACY_INFO__DEIDENTIFIED,
						"This case is noted as fiction, but not as de-identified.", fiction(file));
			else
				found.add(privacy, PRIVACY_INFO__DEIDENTIFIED,
						"This teaching case is not de-identified. Make a de-identified copy, read every text of it there, and teach with that.");
	}

	private static Fix fiction(CaseFile file) {
		return new Fix("Record as fiction", () -> {
			if (file.getPrivacy() == null)
				file.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
			PrivacyInfo privacy = file.getPrivacy();
			privacy.setConsent(ConsentStatus.NOT_NEEDED_FICTION);
			privacy.setDeidMethod(DeidMethod.FICTIONAL);
			privacy.setDeidentified(true);
			return privacy;
		});
	}
}
