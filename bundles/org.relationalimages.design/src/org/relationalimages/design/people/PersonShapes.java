// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import org.relationalimages.design.Reads;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.Person;

/**
 * Which genogram symbol shows a person: square, circle or dome, a shape within a shape for transgender people (the outer
 * one the lived gender), a diamond when unknown. Index persons, those the case is about, have a double outline.
 */
public class PersonShapes {

	/** A woman. */
	@Reads("genderSymbol")
	public boolean isWoman(Person person) {
		return person.getGenderSymbol() == GenderSymbol.FEMALE;
	}

	/** A man. */
	@Reads("genderSymbol")
	public boolean isMan(Person person) {
		return person.getGenderSymbol() == GenderSymbol.MALE;
	}

	/** A non-binary person. */
	@Reads("genderSymbol")
	public boolean isNonBinary(Person person) {
		return person.getGenderSymbol() == GenderSymbol.NON_BINARY;
	}

	/** A transgender man. */
	@Reads("genderSymbol")
	public boolean isTransMan(Person person) {
		return person.getGenderSymbol() == GenderSymbol.TRANSGENDER_MAN;
	}

	/** A transgender woman. */
	@Reads("genderSymbol")
	public boolean isTransWoman(Person person) {
		return person.getGenderSymbol() == GenderSymbol.TRANSGENDER_WOMAN;
	}

	/** An index person. */
	@Reads("isClient")
	public boolean isIndexPerson(Person person) {
		return person.isIsClient();
	}

	/** A woman who is the index person. */
	@Reads({ "genderSymbol", "isClient" })
	public boolean isIndexWoman(Person person) {
		return isIndexPerson(person) && isWoman(person);
	}

	/** A man who is the index person. */
	@Reads({ "genderSymbol", "isClient" })
	public boolean isIndexMan(Person person) {
		return isIndexPerson(person) && isMan(person);
	}

	/** A non-binary index person. */
	@Reads({ "genderSymbol", "isClient" })
	public boolean isIndexNonBinary(Person person) {
		return isIndexPerson(person) && isNonBinary(person);
	}

	/** A transgender man who is the index person. */
	@Reads({ "genderSymbol", "isClient" })
	public boolean isIndexTransMan(Person person) {
		return isIndexPerson(person) && isTransMan(person);
	}

	/** A transgender woman who is the index person. */
	@Reads({ "genderSymbol", "isClient" })
	public boolean isIndexTransWoman(Person person) {
		return isIndexPerson(person) && isTransWoman(person);
	}
}
