// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.LiveChecks;
import org.relationalimages.validation.RuleSet;
import org.relationalimages.validation.Unchecked;
import org.relationalimages.validation.rule.Rule;

/** A rule that fails is reported once, and loses only its own answers. */
class RuleFailureTest {

	private static final String SECRET = "Annegret";

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person first = SampleElements.person(file);
	private final Person second = SampleElements.person(file);
	private final Person third = SampleElements.person(file);

	static Stream<Consumer<Person>> failures() {
		return Stream.of(person -> {
			throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
		}, RuleFailureTest::endless, person -> {
			throw new AssertionError(SECRET);
		}, person -> {
			throw new NoClassDefFoundError(SECRET);
		}, person -> person.getPseudonym().length());
	}

	private static int endless(Person person) {
		return endless(person) + 1;
	}

	private static RuleSet with(Rule<?> rule) {
		List<Rule<?>> rules = new ArrayList<>(RuleSet.ALL.rules());
		rules.add(rule);
		return new RuleSet(rules);
	}

	@ParameterizedTest
	@MethodSource("failures")
	void theOthersAreChecked(Consumer<Person> failure) {
		CheckResult result = Checks.of(file, with(new RuleOfTest(failure)));
		assertEquals(Checks.of(file).findings().stream().map(Object::toString).toList().size(), result.findings().size());
		assertEquals(1, result.unchecked().size(), "one notice of a rule");
		Unchecked unchecked = result.unchecked().getFirst();
		assertEquals(List.of(first, second, third), unchecked.elements());
		assertEquals("Rule R98 (Rule of a test) could not be checked for Ana and 2 other elements; the other rules were.",
				unchecked.sentence(person -> "Ana"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void theFaultHasNoWordsOfTheCase(Consumer<Person> failure) {
		Unchecked unchecked = Checks.of(file, with(new RuleOfTest(failure))).unchecked().getFirst();
		StringWriter trace = new StringWriter();
		unchecked.fault().printStackTrace(new PrintWriter(trace));
		assertFalse(trace.toString().contains(SECRET), trace::toString);
		assertTrue(trace.toString().lines().count() < 200, trace::toString);
		assertTrue(unchecked.fault().place().matches("RuleFailureTest\\.java, line \\d+"), unchecked.fault().place());
	}

	@Test
	void whereTheRuleDoesNotFailItCounts() {
		CheckResult result = Checks.of(file, with(new RuleOfTest(person -> {
			if (person == second)
				throw new IllegalStateException();
		})));
		assertEquals(List.of(first, third), result.findings().stream().filter(one -> one.rule().id().equals(RuleOfTest.ID))
				.map(one -> one.element()).toList());
		assertEquals("Rule R98 (Rule of a test) could not be checked for Ana; the other rules were.",
				result.unchecked().getFirst().sentence(person -> "Ana"));
	}

	@Test
	void afterAnEditItIsAskedAgain() {
		RuleOfTest rule = new RuleOfTest(person -> {
			if (Integer.valueOf(1900).equals(person.getBirthYear()))
				throw new IllegalStateException();
		});
		try (LiveChecks live = new LiveChecks(file, with(rule), new ReentrantLock())) {
			assertEquals(List.of(), live.result().unchecked());
			second.setBirthYear(1900);
			assertEquals(List.of(second), live.result().unchecked().getFirst().elements());
			third.setBirthYear(1900);
			assertEquals(List.of(second, third), live.result().unchecked().getFirst().elements());
			file.getPersons().remove(third);
			second.setBirthYear(1970);
			assertEquals(List.of(), live.result().unchecked());
		}
	}

	/** A lack of memory is not a failure of the rule: other code would fail, too. */
	@Test
	void aLackOfMemoryIsNotTheRulesOwn() {
		RuleOfTest rule = new RuleOfTest(person -> {
			throw new OutOfMemoryError();
		});
		assertThrows(OutOfMemoryError.class, () -> Checks.of(file, with(rule)));
	}
}
