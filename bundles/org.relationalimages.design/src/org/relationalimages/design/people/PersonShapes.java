// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import org.relationalimages.design.Reads;
import org.relationalimages.model.Clients;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Person;

/**
 * The genogram symbol of a person: square, circle or dome, a shape within a shape for transgender people (the outer
 * shape is the lived gender), a diamond when unknown. Index persons, those the case is about, have a double outline.
 * Small symbols: a triangle for a pregnancy, crossed for a miscarriage; a crossed symbol for a stillbirth.
 */
public class PersonShapes {

	/** Whether the person is a woman. */
	@Reads("genderSymbol")
	public boolean isWoman(Person person) {
		return person.getGenderSymbol() == GenderSymbol.FEMALE;
	}

	/** Whether the person is a man. */
	@Reads("genderSymbol")
	public boolean isMan(Person person) {
		return person.getGenderSymbol() == GenderSymbol.MALE;
	}

	/** Whether the person is non-binary. */
	@Reads("genderSymbol")
	public boolean isNonBinary(Person person) {
		return person.getGenderSymbol() == GenderSymbol.NON_BINARY;
	}

	/** Whether the person is a transgender man. */
	@Reads("genderSymbol")
	public boolean isTransMan(Person person) {
		return person.getGenderSymbol() == GenderSymbol.TRANSGENDER_MAN;
	}

	/** Whether the person is a transgender woman. */
	@Reads("genderSymbol")
	public boolean isTransWoman(Person person) {
		return person.getGenderSymbol() == GenderSymbol.TRANSGENDER_WOMAN;
	}

	/** Whether the person is an index person. */
	@Reads("role")
	public boolean isIndexPerson(Person person) {
		return Clients.isClient(person);
	}

	/** Whether the person is a woman and an index person. */
	@Reads({ "genderSymbol", "role" })
	public boolean isIndexWoman(Person person) {
		return isIndexPerson(person) && isWoman(person);
	}

	/** Whether the person is a man and an index person. */
	@Reads({ "genderSymbol", "role" })
	public boolean isIndexMan(Person person) {
		return isIndexPerson(person) && isMan(person);
	}

	/** Whether the person is non-binary and an index person. */
	@Reads({ "genderSymbol", "role" })
	public boolean isIndexNonBinary(Person person) {
		return isIndexPerson(person) && isNonBinary(person);
	}

	/** Whether the person is a transgender man and an index person. */
	@Reads({ "genderSymbol", "role" })
	public boolean isIndexTransMan(Person person) {
		return isIndexPerson(person) && isTransMan(person);
	}

	/** Whether the person is a transgender woman and an index person. */
	@Reads({ "genderSymbol", "role" })
	public boolean isIndexTransWoman(Person person) {
		return isIndexPerson(person) && isTransWoman(person);
	}

	/** Whether the person has died. */
	@Reads("lifeState")
	public boolean isDeceased(Person person) {
		return person.getLifeState() == LifeState.DECEASED;
	}

	/** Whether a child is expected. */
	@Reads("lifeState")
	public boolean isPregnancy(Person person) {
		return person.getLifeState() == LifeState.PREGNANCY;
	}

	/** Whether a pregnancy ended early. */
	@Reads("lifeState")
	public boolean isMiscarriage(Person person) {
		return person.getLifeState() == LifeState.MISCARRIAGE;
	}

	/** Whether a child was stillborn. */
	@Reads("lifeState")
	public boolean isStillbirth(Person person) {
		return person.getLifeState() == LifeState.STILLBIRTH;
	}

	/** Whether a girl was stillborn. */
	@Reads({ "lifeState", "genderSymbol" })
	public boolean isStillbornGirl(Person person) {
		return isStillbirth(person) && isWoman(person);
	}

	/** Whether a boy was stillborn. */
	@Reads({ "lifeState", "genderSymbol" })
	public boolean isStillbornBoy(Person person) {
		return isStillbirth(person) && isMan(person);
	}
}
