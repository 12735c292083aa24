// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;

import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.deidentify.IdentifierMatch;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;

/**
 * Makes the de-identified copy that is exported instead of the case. Nothing doubtful passes without a word: as long as
 * a place is undecided, all of them are listed with their numbers, and nothing is written. The copy is marked as
 * de-identified only when somebody confirms having read its free texts.
 */
final class Deidentifying {

	private static final String METHOD = "--deidentify";
	private static final String DECIDE = "--decide";
	private static final String RENAME = "--rename";
	private static final String OTHER_WORDS = "--replace";
	private static final String READ = "--read";
	private static final String CONFIRM = "--confirm-read";
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
				Option.of(RENAME, "OLD=NEW", "another name for a person in the copy than the one suggested").several(),
				Option.of(OTHER_WORDS, "OLD=NEW", "other words in place of OLD, wherever it stands in the copy; no NEW takes it out")
						.several(),
				Option.flag(READ, "shows every free text of the copy, with numbers, and writes nothing"),
				Option.of(CONFIRM, "N", "you have read all free texts of the copy, N of them: it is marked as de-identified"));
	}

	/** Whether a copy is asked for. */
	static boolean isWanted(Arguments arguments) throws UsageException {
		if (arguments.has(METHOD)) {
			check(arguments);
			return true;
		}
		for (String option : List.of(DECIDE, RENAME, OTHER_WORDS, READ, CONFIRM))
			if (arguments.has(option))
				throw new UsageException(option + " goes with " + METHOD + "; give that, too.");
		return false;
	}

	private static void check(Arguments arguments) throws UsageException {
		if (!arguments.has(CONFIRM))
			return;
		if (arguments.has(READ))
			throw new UsageException(READ + " shows the texts and writes nothing; read them first, then give " + CONFIRM
					+ " without it.");
		if (!arguments.value(CONFIRM, "").matches("\\d{1,9}"))
			throw new UsageException(CONFIRM + " needs the number of texts that " + READ + " shows.");
		if (arguments.files().size() > 1)
			throw new UsageException(CONFIRM + " is about the texts of one copy; name one file at a time.");
	}

	/** Whether the texts are only to be shown. */
	static boolean isToRead(Arguments arguments) {
		return arguments.has(READ);
	}

	/** Shows every free text of the copy as it would be. */
	static void show(CaseFile root, Path file, Arguments arguments, Console console) throws UsageException, Failure {
		ReadingList.print(decided(root, file, arguments, console).reading().texts(), console);
		console.progress("Nothing was written. No list of names, places and other identifiers is complete: when you have read "
				+ "every text above, take out what you found with " + OTHER_WORDS + " OLD=NEW, or confirm with " + CONFIRM
				+ " and their number.");
	}

	/** The copy; every place of the case is decided in it. */
	static CaseFile copy(CaseFile root, Path file, Arguments arguments, Console console)
			throws UsageException, Failure {
		Deidentification work = decided(root, file, arguments, console);
		String number = arguments.value(CONFIRM, null);
		if (number == null && root.getKind() == CaseKind.TEACHING)
			throw new Failure(file + ": a copy for teaching leaves only when somebody has read every free text of it; show them with "
					+ READ + ", then confirm with " + CONFIRM + " and their number");
		if (number != null && !work.reading().confirm(Integer.parseInt(number)))
			throw new Failure(file + ": the copy does not have " + number + " free texts, so it was not this copy that was read; show "
					+ "its texts with " + READ + ", read them, then confirm with " + CONFIRM + " and their number");
		console.progress(number != null
				? "No list of names, places and other identifiers is complete: the copy is marked as de-identified because you have read it."
				: "No list of names, places and other identifiers is complete, and nobody has read this copy yet: it says \""
						+ Deidentification.NOT_REVIEWED + "\". Show its free texts with " + READ + ", then confirm with " + CONFIRM
						+ " and their number.");
		return work.copy(METHODS.get(arguments.required(METHOD)));
	}

	private static Deidentification decided(CaseFile root, Path file, Arguments arguments, Console console)
			throws UsageException, Failure {
		Deidentification work = new Deidentification(root, Year.now().getValue());
		for (String rename : arguments.values(RENAME))
			rename(work, rename, file);
		if (work.conflict() != null)
			throw new Failure(file + ": " + work.conflict());
		for (String words : arguments.values(OTHER_WORDS))
			replace(work, words, file);
		for (String decision : arguments.values(DECIDE))
			if (!decision.equals(ALL + "=" + REPLACE))
				decide(work, decision, file);
		if (arguments.values(DECIDE).contains(ALL + "=" + REPLACE))
			for (IdentifierMatch place : work.places())
				if (work.decision(place) == null)
					work.decide(place, Decision.replace(place.suggestion()));
		if (work.undecided() > 0) {
			list(work, console);
			throw new Failure(file + ": " + work.undecided() + " of " + work.places().size()
					+ " places above are undecided; decide each with " + DECIDE + " N=keep or " + DECIDE
					+ " N='other words', or replace those left as suggested with " + DECIDE + " " + ALL + "=" + REPLACE);
		}
		return work;
	}

	private static void replace(Deidentification work, String words, Path file) throws UsageException, Failure {
		int equals = words.indexOf('=');
		if (equals < 1)
			throw new UsageException(OTHER_WORDS + " '" + words + "' lacks something; write OLD=NEW, or OLD= to take it out.");
		String old = words.substring(0, equals);
		if (work.names().keySet().stream().anyMatch(person -> old.equals(person.getPseudonym())))
			throw new Failure(file + ": '" + old + "' is the name of a person in it; use " + RENAME + " for people");
		String refusal = work.refusal(old);
		if (refusal != null)
			throw new Failure(file + ": " + refusal);
		work.replace(old, words.substring(equals + 1));
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
		IdentifierMatch place = work.places().get(number - 1);
		String what = decision.substring(equals + 1);
		work.decide(place, what.equals(KEEP) ? Decision.KEEP
				: Decision.replace(what.equals(REPLACE) ? place.suggestion() : what));
	}

	private static void list(Deidentification work, Console console) {
		int number = 1;
		for (IdentifierMatch place : work.places()) {
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
