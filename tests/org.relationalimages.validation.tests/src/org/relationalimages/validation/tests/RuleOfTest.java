// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__BIRTH_YEAR;

import java.util.function.Consumer;

import org.relationalimages.model.cases.Person;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** A rule about people that runs a test's code before it reports a missing year of birth. */
final class RuleOfTest extends Rule<Person> {

	static final String ID = "R98";

	private final Consumer<Person> work;

	RuleOfTest(Consumer<Person> work) {
		super(ID, Severity.WARNING, Person.class, "Rule of a test", "the workbench", ReadFeatures.own(PERSON__BIRTH_YEAR));
		this.work = work;
	}

	@Override
	protected void check(Person person, Findings found) {
		if (person.getBirthYear() == null)
			found.add(person, PERSON__BIRTH_YEAR, "When was this person born?");
		work.accept(person);
	}
}
