// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import org.relationalimages.design.Reads;
import org.relationalimages.design.images.Lives;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.cases.Relationship;

/** The table of persons. */
public class PersonTableServices {

	/** The head of a person's line. */
	@Reads({ "pseudonym", "name" })
	public String personHeader(Person person) {
		return Lives.nameOf(person);
	}

	/** The part somebody has in the case. */
	@Reads("role")
	public String roleCell(Person person) {
		return Label.words(person.getRole());
	}

	/** The pronouns; empty when they are not noted. */
	@Reads("pronouns")
	public String pronounsCell(Person person) {
		return Cells.words(person.getPronouns(), Pronouns.NOT_NOTED);
	}

	/** The symbol of a genogram; empty when it is not known. */
	@Reads("genderSymbol")
	public String symbolCell(Person person) {
		return Cells.words(person.getGenderSymbol(), GenderSymbol.UNKNOWN);
	}

	/** The age band; empty when it is not known. */
	@Reads("ageBand")
	public String ageBandCell(Person person) {
		return Cells.words(person.getAgeBand(), AgeBand.UNKNOWN);
	}

	/** Whether somebody lives; empty for the living. */
	@Reads("lifeState")
	public String lifeStateCell(Person person) {
		return Cells.words(person.getLifeState(), LifeState.LIVING);
	}

	/** With whom somebody is connected, and how. */
	@Reads({ "relationships.kind", "relationships.ends.pseudonym", "relationships.ends.name" })
	public String bondsCell(Person person) {
		return Cells.all(person.getRelationships(), bond -> bond(bond, person));
	}

	private static String bond(Relationship bond, Person person) {
		return Cells.all(bond.getEnds(), end -> end == person ? null : Lives.nameOf(end)) + " (" + Label.words(bond.getKind()) + ")";
	}
}
