// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.export.Excerpt;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.LeftOut;
import org.relationalimages.model.Ids;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PrivacyInfo;

/**
 * The making of a de-identified copy. First people may get other names than those suggested, then every place that may
 * tell who somebody is has to be decided, and only then there is a copy. The case itself is never changed, and the copy
 * shares no identity with it.
 */
public final class Deidentification {

	private final CaseFile base;
	private final LeftOut leftOut;
	/** The people of the case who are in the copy, in its order; names of the others are replaced in texts, too. */
	private final List<Person> people;
	private final int year;
	private final Names names;
	private final Calendar calendar;
	private final Map<Found.Key, Decision> decisions = new HashMap<>();
	private Draft draft;

	/** The copy as it is so far, and what was found in it. */
	private record Draft(CaseFile copy, List<Found> found, int dates, int ages) {
	}

	/** @param thisYear the one people's ages are told for when the case holds no date */
	public Deidentification(CaseFile original, int thisYear) {
		Excerpt excerpt = ExportGate.passToDeidentify(original);
		base = excerpt.root();
		leftOut = excerpt.leftOut();
		people = original.getPersons().stream().filter(person -> excerpt.find(person).isPresent()).toList();
		names = new Names(original);
		calendar = new Calendar(original);
		year = calendar.year().orElse(thisYear);
	}

	/** The people of the case, each with the name in the copy. */
	public Map<Person, String> names() {
		return names.all();
	}

	/** Gives a person of the case another name in the copy; the name they have is allowed, too. */
	public void rename(Person person, String name) {
		names.set(person, name);
		draft = null;
	}

	/** What is never in a de-identified copy: everything marked sensitive. */
	public LeftOut leftOut() {
		return leftOut;
	}

	/** A sentence about two people with one name in the copy; null when all is well. */
	public String conflict() {
		return names.conflict();
	}

	/** The places to decide, in the order of the case. */
	public List<Found> places() {
		return draft().found();
	}

	/** Decides a place. A decision holds as long as the text stays as it is. */
	public void decide(Found place, Decision decision) {
		decisions.put(place.key(), decision);
	}

	/** The decision about a place; null when there is none so far. */
	public Decision decision(Found place) {
		return decisions.get(place.key());
	}

	/** How many places are still to be decided. */
	public long undecided() {
		return places().stream().filter(place -> decision(place) == null).count();
	}

	private Draft draft() {
		if (draft == null) {
			CaseFile copy = EcoreUtil.copy(base);
			int dates = calendar.replaceDates(copy);
			int ages = Ages.replaceAges(copy, year);
			NameText text = new NameText(names.changes(), names.kept(), names.shared());
			Map<TextPlace, BitSet> done = new HashMap<>();
			for (TextPlace place : TextPlace.of(copy)) {
				NameText.Renamed renamed = text.renamed(place.text());
				place.setText(renamed.text());
				done.put(place, renamed.done());
			}
			renamePeople(copy, done);
			draft = new Draft(copy, new Scan(text, done, calendar).of(copy), dates, ages);
		}
		return draft;
	}

	/** By person and not by text, since two people may be called alike; after the texts, since names may be swapped. */
	private void renamePeople(CaseFile copy, Map<TextPlace, BitSet> done) {
		for (int i = 0; i < copy.getPersons().size(); i++) {
			Person person = copy.getPersons().get(i);
			Person before = people.get(i);
			String name = names.all().get(before);
			person.setPseudonym(name);
			if (!person.getName().isBlank())
				person.setName(name);
			BitSet whole = new BitSet();
			whole.set(0, name.length());
			done.put(new TextPlace(person, CasesPackage.Literals.PERSON__PSEUDONYM, -1), whole);
			done.put(new TextPlace(person, RimPackage.Literals.NAMED_ELEMENT__NAME, -1), whole);
		}
	}

	/**
	 * Makes the copy.
	 *
	 * @param method the one that was followed; not {@link DeidMethod#NONE}
	 * @throws IllegalStateException when something is still to be decided; the message is a sentence for the user
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
		Draft last = draft();
		draft = null;
		int replaced = apply(last.found());
		TextPlace.dropRepeated(last.copy());
		note(last, method, replaced);
		Ids.renew(last.copy());
		return last.copy();
	}

	/** From the end of each text to its beginning, so that positions stay right. */
	private int apply(List<Found> found) {
		List<Found> backwards = new ArrayList<>(found);
		backwards.sort(Comparator.comparingInt(Found::start).reversed());
		int replaced = 0;
		for (Found one : backwards) {
			Decision decision = decision(one);
			if (decision.keeps())
				continue;
			String text = one.place().text();
			one.place().setText(text.substring(0, one.start()) + decision.with() + text.substring(one.end()));
			replaced++;
		}
		return replaced;
	}

	private void note(Draft made, DeidMethod method, int replaced) {
		CaseFile copy = made.copy();
		if (copy.getPrivacy() == null)
			copy.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		PrivacyInfo privacy = copy.getPrivacy();
		privacy.setDeidentified(true);
		privacy.setDeidMethod(method);
		privacy.setDeidNote("De-identified by method " + method.getLiteral() + ": " + names.changes().size()
				+ " names replaced, " + made.dates() + " dates as days or taken out, " + made.ages()
				+ " ages as bands; of " + made.found().size() + " places looked at, " + replaced + " replaced and "
				+ (made.found().size() - replaced) + " kept."
				+ (leftOut.isNothing() ? "" : " " + leftOut.sentence()));
	}
}
