// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.RimPackage.Literals.NAMED_ELEMENT__NAME;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PERSONS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROBLEMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__PSEUDONYM;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.ExternalProblem;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.Phrases;
import org.relationalimages.validation.text.TextQuestions;

/**
 * "Problems are problems": what troubles gets a name of its own, such as "the silence" (S1#65). Fires when the name contains the
 * pseudonym of somebody in the case, or begins with a person: "My husband …", "She …", "The client". What is between people, such
 * as "the wall between Anna and Ben", has a name of its own.
 */
final class R48PersonAsProblem extends Rule<CaseFile> {

	private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "they", "them", "you", "me", "i",
			"er", "sie", "ihn", "ich");
	private static final Set<String> PERSONS = Set.of("husband", "wife", "partner", "boyfriend", "girlfriend", "mother",
			"father", "mom", "mum", "dad", "parents", "son", "daughter", "brother", "sister", "boss", "client", "patient",
			"mann", "frau", "partnerin", "freund", "freundin", "mutter", "vater", "eltern", "sohn", "tochter", "bruder",
			"schwester", "chef", "klient", "klientin", "patientin");
	private static final Set<String> ARTICLES = Set.of("the", "my", "your", "our", "their", "his", "her", "this", "that",
			"der", "die", "mein", "meine", "unser", "unsere", "sein", "seine", "ihr", "ihre");

	private static final Pattern BETWEEN = Pattern.compile("(?<=\\S)\\s+(?:between|among|zwischen)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	R48PersonAsProblem() {
		super("R48", Severity.PROMPT, CaseFile.class, "Person named as the problem", "S1#65",
				ReadFeatures.own(CASE_FILE__PROBLEMS, CASE_FILE__PERSONS).andBelow(NAMED_ELEMENT__NAME, PERSON__PSEUDONYM));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		if (file.getProblems().isEmpty())
			return;
		Set<String> names = new HashSet<>();
		for (Person person : file.getPersons()) {
			addName(person.getPseudonym(), names);
			addName(person.getName(), names);
		}
		Optional<Phrases> persons = names.isEmpty() ? Optional.empty()
				: Optional.of(Phrases.of(names.toArray(String[]::new)));
		for (ExternalProblem problem : file.getProblems()) {
			String name = withoutBetween(problem.getName());
			if (!TextQuestions.isBlank(name) && (beginsWithPerson(name)
					|| persons.flatMap(phrases -> phrases.firstIn(name)).filter(R48PersonAsProblem::isCapital).isPresent()
					|| names.stream().anyMatch(each -> Character.isIdeographic(each.codePointAt(0)) && name.contains(each))))
				found.add(problem, NAMED_ELEMENT__NAME,
						"The person is not the problem. What would the problem be called, if it had a name of its own?");
		}
	}

	private static String withoutBetween(String name) {
		return name == null ? null : BETWEEN.matcher(name).replaceFirst("");
	}

	/** Skips single letters: the A of partner A is an article as well. */
	private static void addName(String name, Set<String> names) {
		if (TextQuestions.isBlank(name))
			return;
		String plain = name.strip().replace("*", "");
		if (plain.length() > 1 && Character.isLetterOrDigit(plain.charAt(0)))
			names.add(plain);
	}

	/** Hope and Will are ordinary words, too, when written in lower case. */
	private static boolean isCapital(String written) {
		return !Character.isLowerCase(written.charAt(0));
	}

	/** "He …", "My mother …", "The client": the person alone, or with an article; "partner conflicts" does not match. */
	private static boolean beginsWithPerson(String name) {
		String[] words = name.strip().toLowerCase(Locale.ROOT).split("[\\s,.;:!?…]+", 3);
		String last = words[Math.min(1, words.length - 1)];
		return words.length == 1 ? PERSONS.contains(last) || PRONOUNS.contains(last)
				: PRONOUNS.contains(words[0]) && !ARTICLES.contains(words[0])
						|| ARTICLES.contains(words[0]) && PERSONS.contains(last);
	}
}
