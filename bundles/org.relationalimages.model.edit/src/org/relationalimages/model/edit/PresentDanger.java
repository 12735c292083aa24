// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.edit;

import java.util.List;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.SafetyConcern;

/** The dangers of a case that are present now, in words that can be read before everything else (S0#11, S2#1). */
public final class PresentDanger {

	private PresentDanger() {
	}

	/** The safety concerns of a case that still hold, in its order. */
	public static List<SafetyConcern> of(CaseFile file) {
		return file.getRelationships().stream().flatMap(relationship -> relationship.getSafetyConcerns().stream())
				.filter(concern -> concern.getValidTo() == null).toList();
	}

	/** What is dangerous, and for whom: "Safety first: he threatens to come by (who may come to harm: Ann)." */
	public static String danger(SafetyConcern concern) {
		List<Person> named = concern.getPersonsAtRisk().stream()
				.filter(person -> person.getPseudonym() != null && !person.getPseudonym().isBlank()).toList();
		String persons = named.isEmpty() ? "" : PersonWords.names(named);
		String text = line(concern.getText());
		return "Safety first: " + (text.isEmpty() ? "a concern without words yet" : withoutStop(text))
				+ (persons.isEmpty() ? "" : " (who may come to harm: " + persons + ")") + ".";
	}

	/** What is planned: "Planned: a bag is packed. Look again in session 5." */
	public static String plan(SafetyConcern concern) {
		String plan = line(concern.getPlan());
		return (plan.isEmpty() ? "Nothing is planned for safety yet." : "Planned: " + withoutStop(plan) + ".")
				+ (concern.getLookAgainIn() == null ? "" : " Look again in " + SessionNumbers.words(concern.getLookAgainIn()) + ".");
	}

	private static String line(String text) {
		return text == null ? "" : text.strip().replaceAll("\\s+", " ");
	}

	private static String withoutStop(String sentence) {
		return sentence.replaceFirst("[.;,\\s]+$", "");
	}
}
