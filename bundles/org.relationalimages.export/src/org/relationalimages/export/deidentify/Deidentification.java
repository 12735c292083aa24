// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.model.Ids;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PrivacyInfo;

/**
 * Makes a de-identified copy of a case. First the suggested names of persons can be changed; then every match that
 * could identify somebody has to be decided; only then a copy can be made. The copy counts as de-identified when
 * somebody has read every free text of it; until then it states that names are replaced and nothing is reviewed. The
 * case itself is never changed, and the copy shares no id with it.
 */
public final class Deidentification {

	/** The note in a copy whose free texts nobody has read. */
	public static final String NOT_REVIEWED = "names replaced, not reviewed";

	private final CaseFile base;
	private final LeftOut leftOut;
	/** The persons of the case who are in the copy, in its order. Names of the others are replaced in texts, too. */
	private final List<Person> people;
	private final int year;
	private final Names names;
	private final Calendar calendar;
	private final Replacements replacements;
	private final Reading reading = new Reading(this::texts);
	private final Map<IdentifierMatch.Key, Decision> decisions = new HashMap<>();
	private Draft draft;

	/** The present copy, its texts with the new names, and the matches found there. */
	private record Draft(CaseFile copy, Map<TextPlace, NameText.Renamed> texts, List<IdentifierMatch> found, int dates, int ages) {
	}

	/** @param thisYear the year for which ages are computed when the case has no date */
	public Deidentification(CaseFile original, int thisYear) {
		RedactedCopy redactedCopy = ExportGate.passToDeidentify(original);
		base = redactedCopy.root();
		leftOut = redactedCopy.leftOut();
		people = original.getPersons().stream().filter(person -> redactedCopy.find(person).isPresent()).toList();
		if (base.getPrivacy() != null)
			base.getPrivacy().setDeidNote(null); // the copy gets its own note
		names = new Names(original);
		replacements = new Replacements(names, () -> TextPlace.of(base));
		calendar = new Calendar(original);
		year = calendar.year().orElse(thisYear);
	}

	/** The persons of the case, each with the name in the copy. */
	public Map<Person, String> names() {
		return names.all();
	}

	/** Sets the name of a person in the copy; the present name is allowed, too. */
	public void rename(Person person, String name) {
		names.set(person, name);
		draft = null;
	}

	/** What a de-identified copy never contains: everything marked sensitive. */
	public LeftOut leftOut() {
		return leftOut;
	}

	/** A sentence about two persons with the same name in the copy; null when there are none. */
	public String conflict() {
		return names.conflict();
	}

	/** The words to be replaced in all texts, each with its replacement. */
	public Map<String, String> replacements() {
		return replacements.all();
	}

	/** The reason why these words can't be {@linkplain #replace replaced}, as a sentence for the user; null when they can. */
	public String refusal(String words) {
		return replacements.refusal(words);
	}

	/**
	 * Replaces all occurrences of words that match exactly and as whole words. Similar words become matches to decide.
	 *
	 * @param with the replacement; empty removes the words
	 * @throws IllegalArgumentException when they can't be replaced; the message is a sentence for the user
	 */
	public void replace(String words, String with) {
		replacements.put(words, with);
		draft = null;
	}

	/**
	 * Replaces words as {@link #replace} does, and similar ones with them, for a reader who sees the result. Texts that
	 * were read still count as read.
	 */
	public void replaceWhileReading(String words, String with) {
		reading.through(() -> {
			Set<IdentifierMatch.Key> before = places().stream().map(IdentifierMatch::key).collect(Collectors.toSet());
			replace(words, with);
			places().stream().filter(place -> place.kind().equals(Scan.LIKE_REPLACED) && !before.contains(place.key()))
					.forEach(place -> decide(place, Decision.replace(place.suggestion())));
		});
	}

	/** Removes a replacement. */
	public void takeBack(String words) {
		List<IdentifierMatch> alike = places().stream().filter(place -> place.kind().equals(Scan.LIKE_REPLACED)).toList();
		replacements.remove(words);
		draft = null;
		Set<IdentifierMatch.Key> left = places().stream().map(IdentifierMatch::key).collect(Collectors.toSet());
		alike.stream().map(IdentifierMatch::key).filter(key -> !left.contains(key)).forEach(decisions::remove);
	}

	/** Which texts of the copy somebody has read. */
	public Reading reading() {
		return reading;
	}

	/** The matches to decide, in the order of the case. */
	public List<IdentifierMatch> places() {
		return draft().found();
	}

	/** Decides a match. The decision is valid as long as the text does not change. */
	public void decide(IdentifierMatch place, Decision decision) {
		decisions.put(place.key(), decision);
	}

	/** The decision about a match; null when there is none. */
	public Decision decision(IdentifierMatch place) {
		return decisions.get(place.key());
	}

	/** The number of matches that are not decided yet. */
	public long undecided() {
		return places().stream().filter(place -> decision(place) == null).count();
	}

	private Draft draft() {
		if (draft == null) {
			CaseFile copy = EcoreUtil.copy(base);
			int dates = calendar.replaceDates(copy);
			int ages = Ages.replaceAges(copy, year);
			CodedValues.keepKnown(copy);
			NameText text = new NameText(names.changes(), names.kept(), names.shared(), replacements.all());
			Map<TextPlace, NameText.Renamed> texts = new HashMap<>();
			for (TextPlace place : TextPlace.of(copy)) {
				NameText.Renamed renamed = text.renamed(place.text());
				place.setText(renamed.text());
				texts.put(place, renamed);
			}
			renamePeople(copy, texts);
			draft = new Draft(copy, texts, new Scan(text, texts, calendar).of(copy), dates, ages);
		}
		return draft;
	}

	/** The texts of the copy with all decisions applied, without the names of persons. */
	private List<FreeText> texts() {
		Draft now = draft();
		Set<List<Object>> once = new HashSet<>();
		return finished(now).stream().filter(text -> !text.text().isBlank() && !isNameOfPerson(text.place()))
				.filter(text -> text.place().index() < 0 || !text.place().feature().isUnique()
						|| once.add(List.of(text.place().element(), text.place().feature(), text.text())))
				.toList();
	}

	private List<FreeText> finished(Draft now) {
		Map<TextPlace, List<IdentifierMatch>> found = now.found().stream().collect(Collectors.groupingBy(IdentifierMatch::place));
		return TextPlace.of(now.copy()).stream().map(place -> FreeText.of(place, now.texts().get(place),
				found.getOrDefault(place, List.of()), this::decision)).toList();
	}

	private static boolean isNameOfPerson(TextPlace place) {
		return place.element() instanceof Person && (place.feature() == CasesPackage.Literals.PERSON__PSEUDONYM
				|| place.feature() == RimPackage.Literals.NAMED_ELEMENT__NAME);
	}

	/**
	 * Renames by person and not by text, since two persons may have the same name; after the texts, since names may be
	 * swapped.
	 */
	private void renamePeople(CaseFile copy, Map<TextPlace, NameText.Renamed> texts) {
		for (int i = 0; i < copy.getPersons().size(); i++) {
			Person person = copy.getPersons().get(i);
			Person before = people.get(i);
			String name = names.all().get(before);
			person.setPseudonym(name);
			if (!person.getName().isBlank())
				person.setName(name);
			NameText.Renamed whole = NameText.Renamed.whole(name);
			texts.put(new TextPlace(person, CasesPackage.Literals.PERSON__PSEUDONYM, -1), whole);
			texts.put(new TextPlace(person, RimPackage.Literals.NAMED_ELEMENT__NAME, -1), whole);
		}
	}

	/**
	 * Makes the copy. It is marked as de-identified by the method when the {@link #reading} is complete; otherwise it
	 * has the note {@linkplain #NOT_REVIEWED not reviewed}.
	 *
	 * @param method the method that was followed; not {@link DeidMethod#NONE}
	 * @throws IllegalStateException when a match is not decided; the message is a sentence for the user
	 */
	public CaseFile copy(DeidMethod method) {
		String conflict = conflict();
		if (conflict != null)
			throw new IllegalStateException(conflict);
		if (method == DeidMethod.NONE)
			throw new IllegalStateException("Say by which method the copy is de-identified.");
		if (undecided() > 0)
			throw new IllegalStateException(
					undecided() + (undecided() == 1 ? " place is" : " places are") + " still to be decided.");
		boolean reviewed = reading.isComplete();
		Draft last = draft();
		draft = null;
		for (FreeText text : finished(last))
			text.place().setText(text.text());
		TextPlace.dropRepeated(last.copy());
		note(last, reviewed ? method : DeidMethod.NONE);
		Ids.renew(last.copy());
		return last.copy();
	}

	/** @param method none for a copy that nobody has read */
	private void note(Draft made, DeidMethod method) {
		CaseFile copy = made.copy();
		if (copy.getPrivacy() == null)
			copy.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		PrivacyInfo privacy = copy.getPrivacy();
		boolean reviewed = method != DeidMethod.NONE;
		long kept = made.found().stream().filter(one -> decision(one).keeps()).count();
		privacy.setDeidentified(reviewed);
		privacy.setDeidMethod(method);
		privacy.setDeidNote((reviewed ? "De-identified by method " + method.getLiteral() + ", every free text read: "
				: "De-identification: " + NOT_REVIEWED + ". Nobody has confirmed reading every free text of this copy. Done so far: ")
				+ counted(names.changes().size(), "name") + " replaced, "
				+ (replacements.all().isEmpty() ? "" : counted(replacements.all().size(), "other word") + " replaced, ")
				+ counted(made.dates(), "date") + " as days or taken out, " + counted(made.ages(), "age") + " as bands; of "
				+ counted(made.found().size(), "place") + " looked at, " + (made.found().size() - kept) + " replaced and " + kept
				+ " kept." + (leftOut.isNothing() ? "" : " " + leftOut.sentence()));
	}

	private static String counted(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
