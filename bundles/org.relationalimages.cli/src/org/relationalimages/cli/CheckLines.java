// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.validation.Unchecked;
import org.relationalimages.validation.rule.Severity;

/** What is said about a case as lines to read: the file, one line a finding, one a rule that failed, and how many there are. */
final class CheckLines {

	private CheckLines() {
	}

	static List<String> of(CheckedFile checked) {
		List<String> lines = new ArrayList<>();
		lines.add(checked.file().toString());
		for (CheckMessage checkMessage : checked.findings())
			lines.add(String.format("  %-7s  %-9s  %s%s: %s [%s]", checkMessage.severity().word(), checkMessage.rule(),
					ElementLabels.typed(checkMessage.element()), checkMessage.feature() == null ? "" : ", " + ElementLabels.feature(checkMessage.feature()),
					checkMessage.message(), checkMessage.citation()));
		for (Unchecked rule : checked.unchecked())
			lines.add("  " + rule.sentence(ElementLabels::typed));
		lines.add("  " + sum(checked));
		return lines;
	}

	private static String sum(CheckedFile checked) {
		List<String> parts = new ArrayList<>();
		for (Map.Entry<Severity, Integer> count : checked.counts().entrySet())
			if (count.getValue() > 0)
				parts.add(count.getValue() + " " + count.getKey().word() + (count.getValue() == 1 ? "" : "s"));
		String counting = parts.isEmpty() ? "no findings" : String.join(", ", parts);
		String muted = checked.muted().isEmpty() ? "" : "; " + checked.muted().size() + " muted";
		int unchecked = checked.unchecked().size();
		return counting + muted + (unchecked == 0 ? "" : "; " + unchecked + (unchecked == 1 ? " rule" : " rules") + " not checked");
	}
}
