// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

/** What the rules say about a case, found by element. Never changes. */
public final class CheckIndex {

	private final CheckResult result;
	private final Map<EObject, List<Finding>> found = new IdentityHashMap<>();
	private final Map<EObject, Severity> inside = new IdentityHashMap<>();

	CheckIndex(CheckResult result) {
		this.result = result;
		for (Finding finding : result.findings()) {
			found.computeIfAbsent(finding.element(), element -> new ArrayList<>()).add(finding);
			if (finding.severity() != Severity.PROMPT)
				noteAround(finding.element().eContainer(), finding.severity());
		}
		found.values().forEach(list -> list.sort((one, other) -> one.severity().compareTo(other.severity())));
	}

	private void noteAround(EObject innermost, Severity severity) {
		for (EObject around = innermost; around != null; around = around.eContainer()) {
			Severity known = inside.get(around);
			if (known != null && known.isAtLeast(severity))
				return; // all further out know of it, too
			inside.put(around, severity);
		}
	}

	/** Everything that was found, and what is muted. */
	public CheckResult result() {
		return result;
	}

	/** What counts against an element itself, the heaviest first. */
	public List<Finding> of(EObject element) {
		return found.getOrDefault(element, List.of());
	}

	/** How heavy the heaviest finding about an element is, or null. */
	public Severity worst(EObject element) {
		List<Finding> own = of(element);
		return own.isEmpty() ? null : own.get(0).severity();
	}

	/** How heavy the heaviest finding of all is, or null. */
	public Severity worst() {
		return result.findings().stream().map(Finding::severity).min(Severity::compareTo).orElse(null);
	}

	/** How heavy the heaviest error or warning about something inside an element is, or null; prompts do not count. */
	public Severity inside(EObject element) {
		return inside.get(element);
	}

	/** How many findings there are by severity, in words, such as "1 error · 3 prompts"; empty for none. */
	public String counts() {
		StringBuilder words = new StringBuilder();
		for (Severity severity : Severity.values()) {
			long count = result.count(severity);
			if (count > 0)
				words.append(words.isEmpty() ? "" : " \u00b7 ").append(count(count, severity));
		}
		return words.toString();
	}

	/** A number of findings in words. */
	static String count(long count, Severity severity) {
		return count + " " + severity.word() + (count == 1 ? "" : "s");
	}
}
