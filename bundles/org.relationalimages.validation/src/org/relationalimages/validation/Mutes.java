// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.validation.CheckResult.Muted;
import org.relationalimages.validation.rule.Finding;

/** Separates the findings that count from the muted ones, in the whole case or at some elements. */
final class Mutes {

	private Mutes() {
	}

	static CheckResult part(CaseFile file, List<Finding> all, List<Unchecked> unchecked) {
		if (file.getMutes().isEmpty())
			return new CheckResult(List.copyOf(all), List.of(), unchecked);
		Map<String, List<Mute>> mutes = file.getMutes().stream().map(Mute::of)
				.collect(Collectors.groupingBy(Mute::ruleId));
		List<Finding> counting = new ArrayList<>();
		List<Muted> muted = new ArrayList<>();
		for (Finding finding : all)
			mutes.getOrDefault(finding.rule().id(), List.of()).stream().filter(mute -> mute.holdsFor(finding)).findFirst()
					.ifPresentOrElse(mute -> muted.add(new Muted(finding, mute.reason())), () -> counting.add(finding));
		return new CheckResult(List.copyOf(counting), List.copyOf(muted), unchecked);
	}

	/** A mute, read once for many findings. */
	private record Mute(String ruleId, String reason, boolean wholeCase, Set<Identified> elements) {

		static Mute of(RuleMute mute) {
			return new Mute(Objects.requireNonNullElse(mute.getRuleId(), ""),
					Objects.requireNonNullElse(mute.getReason(), ""), mute.isWholeCase(),
					new HashSet<>(mute.getElements()));
		}

		boolean holdsFor(Finding finding) {
			return finding.rule().isMutable() && (wholeCase || elements.contains(finding.element()));
		}
	}
}
