// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;

import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.deidentify.Found;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;

/**
 * Makes the de-identified copy that is exported instead of the case. Nothing doubtful passes without a word: as long as
 * a place is undecided, all of them are listed with their numbers, and nothing is written.
 */
final class Deidentifying {

	private static final String METHOD = "--deidentify";
	private static final String DECIDE = "--decide";
	private static final String RENAME = "--rename";
	private static final String ALL = "all";
	private static final String KEEP = "keep";
	private static final String REPLACE = "replace";
	private static final Map<String, DeidMethod> METHODS = Map.of("safe-harbor", DeidMethod.SAFE_HARBOR_18, "expert",
			DeidMethod.EXPERT, "composite", DeidMethod.COMPOSITE, "fictional", DeidMethod.FICTIONAL);

	private Deidentifying() {
	}

	static List<Option> options() {
		return List.of(
				Option.choice(METHOD, "exports a copy that tells nobody who it is about, made by that method",
						METHODS.keySet().stream().sorted().toArray(String[]::new)),
				Option.of(DECIDE, "N=keep|N=TEXT|all=replace",
						"what becomes of place N in the list of doubtful places; all=replace: of those left").several(),
				Option.of(RENAME, "OLD=NEW", "another name for a person in the copy than the one suggested").several());
	}

	/** Whether a copy is asked for. */
	static boolean isWanted(Arguments arguments) throws UsageException {
		if (arguments.has(METHOD))
			return true;
		for (String option : List.of(DECIDE, RENAME))
			if (arguments.has(option))
				throw new UsageException(option + " goes with " + METHOD + "; give that, too.");
		return false;
	}

	/** The copy; every place of the case is decided in it. */
	static CaseFile copy(CaseFile root, Path file, Arguments arguments, Console console)
			throws UsageException, Failure {
		Deidentification work = new Deidentification(root, Year.now().getValue());
		for (String rename : arguments.values(RENAME))
			rename(work, rename, file);
		if (work.conflict() != null)
			throw new Failure(file + ": " + work.conflict());
		for (String decision : arguments.values(DECIDE))
			if (!decision.equals(ALL + "=" + REPLACE))
				decide(work, decision, file);
		if (arguments.values(DECIDE).contains(ALL + "=" + REPLACE))
			for (Found place : work.places())
				if (work.decision(place) == null)
					work.decide(place, Decision.replace(place.suggestion()));
		if (work.undecided() > 0) {
			list(work, console);
			throw new Failure(file + ": " + work.undecided() + " of " + work.places().size()
					+ " places above are undecided; decide each with " + DECIDE + " N=keep or " + DECIDE
					+ " N='other words', or replace those left as suggested with " + DECIDE + " " + ALL + "=" + REPLACE);
		}
		return work.copy(METHODS.get(arguments.required(METHOD)));
	}

	private static void rename(Deidentification work, String rename, Path file) throws UsageException, Failure {
		int equals = rename.indexOf('=');
		if (equals < 1 || rename.substring(equals + 1).isBlank())
			throw new UsageException(RENAME + " '" + rename + "' lacks something; write OLD=NEW.");
		String old = rename.substring(0, equals);
		List<Person> people = work.names().keySet().stream().filter(person -> old.equals(person.getPseudonym())).toList();
		if (people.isEmpty())
			throw new Failure(file + ": nobody is called '" + old + "' in it; its people are "
					+ String.join(", ", work.names().keySet().stream().map(Person::getPseudonym).toList()));
		people.forEach(person -> work.rename(person, rename.substring(equals + 1)));
	}

	private static void decide(Deidentification work, String decision, Path file) throws UsageException, Failure {
		int equals = decision.indexOf('=');
		if (equals < 1 || !decision.substring(0, equals).matches("[1-9]\\d{0,8}"))
			throw new UsageException(DECIDE + " '" + decision + "' begins with no number; write N=keep, N='other words' or "
					+ ALL + "=" + REPLACE + ".");
		int number = Integer.parseInt(decision.substring(0, equals));
		if (number > work.places().size())
			throw new Failure(file + ": there is no place " + number + " to decide; it has " + work.places().size());
		Found place = work.places().get(number - 1);
		String what = decision.substring(equals + 1);
		work.decide(place, what.equals(KEEP) ? Decision.KEEP
				: Decision.replace(what.equals(REPLACE) ? place.suggestion() : what));
	}

	private static void list(Deidentification work, Console console) {
		int number = 1;
		for (Found place : work.places()) {
			Decision decision = work.decision(place);
			console.result(number++ + ". " + place.kind() + ": " + place.before() + ">>" + place.text() + "<<"
					+ place.after() + " (" + place.place().feature().getName() + " of "
					+ place.place().element().eClass().getName() + ") -> "
					+ (decision == null ? "undecided; suggested: " + quoted(place.suggestion())
							: decision.keeps() ? "stays" : quoted(decision.with())));
		}
	}

	private static String quoted(String text) {
		return text.isEmpty() ? "(taken out)" : text;
	}
}
