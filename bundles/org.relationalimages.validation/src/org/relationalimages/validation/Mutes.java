// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.validation.CheckResult.Muted;
import org.relationalimages.validation.rule.Finding;

/** Parts what counts from what is muted. A mute without elements holds for the whole case. */
final class Mutes {

	private Mutes() {
	}

	static CheckResult part(CaseFile file, List<Finding> all) {
		if (file.getMutes().isEmpty())
			return new CheckResult(List.copyOf(all), List.of());
		List<Finding> counting = new ArrayList<>();
		List<Muted> muted = new ArrayList<>();
		for (Finding finding : all) {
			RuleMute mute = of(finding, file.getMutes());
			if (mute == null)
				counting.add(finding);
			else
				muted.add(new Muted(finding, mute.getReason()));
		}
		return new CheckResult(List.copyOf(counting), List.copyOf(muted));
	}

	private static RuleMute of(Finding finding, List<RuleMute> mutes) {
		for (RuleMute mute : mutes)
			if (finding.rule().id().equals(mute.getRuleId())
					&& (mute.getElements().isEmpty() || mute.getElements().contains(finding.element())))
				return mute;
		return null;
	}
}
