// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.programme;

import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Programme;

/** Whose exercises are: each of two partners has a colour, and the names stand on the cards. */
public class PartnerServices {

	private static final String PERSON = "person";
	private static final String PAIR_OF_ROUND = "eContainer.eContainer.forWhom.partners";
	private static final String COUPLE_OF_ROUND = "eContainer.eContainer.eContainer.dyads.partners";
	private static final String PAIR_OF_CASE = "eContainer.programmes.forWhom.partners";
	private static final String COUPLE_OF_CASE = "eContainer.dyads.partners";

	/** Whether the exercise is of the person the programme is for, or of the partner named first. */
	@Reads({ PERSON, PAIR_OF_ROUND, COUPLE_OF_ROUND, PAIR_OF_CASE, COUPLE_OF_CASE })
	public boolean isOfTheFirst(ExerciseForm form) {
		return isOf(form, 0);
	}

	/** Whether the exercise is of the partner named second. */
	@Reads({ PERSON, PAIR_OF_ROUND, COUPLE_OF_ROUND, PAIR_OF_CASE, COUPLE_OF_CASE })
	public boolean isOfTheSecond(ExerciseForm form) {
		return isOf(form, 1);
	}

	/** Whether it is not of the first partner alone. */
	@Reads({ PERSON, PAIR_OF_ROUND, COUPLE_OF_ROUND, PAIR_OF_CASE, COUPLE_OF_CASE })
	public boolean isNotOnlyOfTheFirst(ExerciseForm form) {
		return !isOfTheFirst(form);
	}

	/** Whether it is not of the second partner alone. */
	@Reads({ PERSON, PAIR_OF_ROUND, COUPLE_OF_ROUND, PAIR_OF_CASE, COUPLE_OF_CASE })
	public boolean isNotOnlyOfTheSecond(ExerciseForm form) {
		return !isOfTheSecond(form);
	}

	private static boolean isOf(ExerciseForm form, int place) {
		List<Person> pair = pair(form);
		return form.getPerson() instanceof Person person && pair.size() > place && pair.get(place) == person;
	}

	/** The one or two people of the programme; with one person, the partner of that person's couple comes second. */
	private static List<Person> pair(ExerciseForm form) {
		CaseFile file = BoardPlaces.caseOf(form);
		Programme programme = BoardPlaces.programmeOf(form);
		if (programme == null && file != null && !file.getProgrammes().isEmpty())
			programme = file.getProgrammes().getFirst();
		List<Person> people = programme == null ? List.of() : BoardPlaces.people(programme.getForWhom());
		if (people.size() != 1 || file == null)
			return people;
		Person first = people.getFirst();
		for (Dyad couple : file.getDyads())
			if (couple.getPartners().contains(first))
				for (Person partner : couple.getPartners())
					if (partner != first)
						return List.of(first, partner);
		return people;
	}
}
