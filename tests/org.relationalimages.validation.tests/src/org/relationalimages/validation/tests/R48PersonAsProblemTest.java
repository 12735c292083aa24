// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.RimPackage.Literals;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.ExternalProblem;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R48PersonAsProblemTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();

	private ExternalProblem problem(String name) {
		ExternalProblem problem = CouplesFactory.eINSTANCE.createExternalProblem();
		problem.setName(name);
		file.getProblems().add(problem);
		return problem;
	}

	private void person(String pseudonym) {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setPseudonym(pseudonym);
		file.getPersons().add(person);
	}

	@ParameterizedTest
	@ValueSource(strings = { "My husband", "the Client", "He never listens", "she", "Mother", "Our boss is a bully", "Anna's jealousy",
			"What Zhou  Ting does", "陈静的嫉妒", "HIS MOTHER", "Mein Mann", "Die Mutter",
			"Er hört nie zu", "Between you and me: Anna", "Anna, always between us" })
	void thePersonIsNotTheProblem(String name) {
		person("Anna");
		person("Zhou Ting");
		person("陈静");
		ExternalProblem problem = problem(name);
		List<Finding> found = RuleFindings.by("R48", file);
		assertEquals(1, found.size());
		assertSame(problem, found.get(0).element());
		assertSame(Literals.NAMED_ELEMENT__NAME, found.get(0).feature());
		assertSame(Severity.PROMPT, found.get(0).severity());
		assertTrue(found.get(0).message().startsWith("The person is not the problem."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The wall of silence", "A wall", "Partner conflicts", "Losing hope", "the will to win", "Annas", "", "  ", "…",
			"Her anger", "The fear that he leaves", "Das Schweigen", "Ihr Zorn", "Die Mauer",
			"The wall between A and Anna", "the distance that came between Anna and Hope", "Die Mauer zwischen Anna und Will" })
	void aProblemWithANameOfItsOwnIsFine(String name) {
		for (String pseudonym : new String[] { "A", "Hope", "Will", "Anna", null, "", "*", "B*", "\u0001" })
			person(pseudonym);
		problem(name);
		problem(null);
		assertEquals(List.of(), RuleFindings.by("R48", file));
	}

	@Test
	void namesOfTheCaseCountOnlyInIt() {
		problem("Bertha and the tea");
		assertEquals(List.of(), RuleFindings.by("R48", file));
	}
}
