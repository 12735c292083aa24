// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.List;

import org.relationalimages.export.deidentify.FreeText;
import org.relationalimages.model.edit.ElementLabels;

/** The free texts of a de-identified copy for somebody who reads all of them: a numbered heading each, then its lines. */
final class ReadingList {

	private ReadingList() {
	}

	static void print(List<FreeText> texts, Console console) {
		int number = 0;
		for (FreeText text : texts) {
			console.result(++number + ". " + ElementLabels.feature(text.place().feature()) + " (" + ElementLabels.type(text.place().element().eClass())
					+ "):");
			text.text().lines().forEach(line -> console.result("    " + line));
		}
		console.result(number == 1 ? "1 free text." : number + " free texts.");
	}
}
