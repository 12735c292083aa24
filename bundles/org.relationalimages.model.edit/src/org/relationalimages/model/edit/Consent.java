// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.edit;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.PrivacyInfo;

/** The state of consent as text, shown wherever a case is named. */
public final class Consent {

	private Consent() {
	}

	/** The text, such as "consent: limited, de-identified"; short enough for a heading. */
	public static String text(CaseFile file) {
		PrivacyInfo privacy = file.getPrivacy();
		ConsentStatus status = privacy == null ? ConsentStatus.NOT_RECORDED : privacy.getConsent();
		StringBuilder text = new StringBuilder("consent: ").append(lower(ElementLabels.literal(status)));
		if (privacy != null && privacy.isDeidentified())
			text.append(", de-identified");
		return text.toString();
	}

	private static String lower(String label) {
		return Character.toLowerCase(label.charAt(0)) + label.substring(1);
	}
}
