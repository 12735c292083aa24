// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.List;
import java.util.stream.Stream;

import org.relationalimages.document.diagrams.FoundationEmphasis;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.edit.ElementLabels;

/** Finds what {@code --foundation-of} names, and lets it stand out in pictures. */
final class ExportedFoundation {

	private ExportedFoundation() {
	}

	/** The options of an export, with what stands out in them. */
	static ExportOptions in(ExportChoices choices, CaseFile root, String name) throws Failure {
		if (choices.foundation().isEmpty())
			return choices.options();
		List<? extends InnerElement> all = Stream.concat(root.getStrategies().stream(), root.getImages().stream()).toList();
		InnerElement found = all.stream().filter(one -> ElementLabels.text(one).equalsIgnoreCase(choices.foundation().strip())).findFirst()
				.orElseThrow(() -> new Failure(name + ": there is no strategy or image '" + choices.foundation() + "'"
						+ (all.isEmpty() ? "" : "; it has " + String.join(", ", all.stream().map(one -> "'" + ElementLabels.text(one) + "'").toList()))));
		ExportOptions options = choices.options();
		return options.withPictures(options.pictures().withEmphasis(FoundationEmphasis.of(found)));
	}
}
