// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.List;
import java.util.stream.Stream;

import org.relationalimages.document.diagrams.FoundationEmphasis;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.edit.ElementLabels;

/** Finds what {@code --foundation-of} names, and lets it stand out in pictures. */
final class ExportedFoundation {

	/** How many names a refusal offers. */
	private static final int OFFERED = 20;

	private ExportedFoundation() {
	}

	/** The options of an export, with what stands out in them. */
	static ExportOptions in(ExportChoices choices, CaseFile root, String name) throws Failure {
		if (choices.foundation().isEmpty())
			return choices.options();
		List<? extends InnerElement> all = Stream.concat(root.getStrategies().stream(), root.getImages().stream()).toList();
		List<? extends InnerElement> found = all.stream()
				.filter(one -> ElementLabels.text(one).equalsIgnoreCase(choices.foundation().strip())).toList();
		if (found.isEmpty())
			throw new Failure(name + ": there is no strategy or image '" + choices.foundation() + "'" + offered(all));
		if (found.size() > 1)
			throw new Failure(name + ": " + found.size() + " strategies or images are named '" + choices.foundation()
					+ "'; give the one you mean a name of its own");
		ExportOptions options = choices.options();
		return options.withPictures(options.pictures().withEmphasis(FoundationEmphasis.of(found.getFirst())));
	}

	/** Some names to choose from; error output is often sent on, so nothing of what is marked sensitive. */
	private static String offered(List<? extends InnerElement> all) {
		List<String> names = all.stream().filter(one -> !isSensitive(one)).map(one -> "'" + ElementLabels.text(one) + "'").limit(OFFERED).toList();
		return names.isEmpty() ? "" : "; it has " + String.join(", ", names) + (all.size() > names.size() ? " and others" : "");
	}

	private static boolean isSensitive(InnerElement element) {
		return element.isSensitive() || element instanceof HeldElement held && held.getHolder() != null && held.getHolder().isSensitive();
	}
}
