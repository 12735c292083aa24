// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.Rules;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.rule.Severity;

/** The registry contains every rule once, and all of them have the same form. */
class RulesTest {

	private static final int RULES = 63;
	/** The only rules that may report an error: faults of structure. */
	private static final Set<String> STRUCTURAL = Set.of("R03", "R04", "R05", "R08", "R16", "R24", "R30", "R32", "R46", "R50",
			"R52", "R53", "R56", "R57", RuleIds.STRUCTURE);
	private static final Pattern SOURCE = Pattern.compile("(S[012]#\\d+(-\\d+)?|P\\d+|the workbench)(, (S[012]#\\d+(-\\d+)?|P\\d+|the workbench))*");

	static List<Rule<?>> rules() {
		return Rules.all();
	}

	@Test
	void everyRuleIsThereOnceAndInOrder() {
		assertEquals(IntStream.rangeClosed(1, RULES).mapToObj(i -> String.format("R%02d", i)).toList(),
				Rules.all().stream().map(rule -> rule.id()).toList());
		assertEquals(RULES, Rules.all().stream().map(rule -> rule.title()).distinct().count());
		assertSame(Rules.all().get(20), Rules.of("R21").orElseThrow());
		assertEquals(Optional.empty(), Rules.of("R64"));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void saysWhatItIsAndWhereItComesFrom(Rule<?> rule) {
		assertTrue(rule.getClass().getSimpleName().startsWith(rule.id()), rule.getClass().getName());
		assertTrue(Modifier.isFinal(rule.getClass().getModifiers()), rule.getClass().getName());
		assertTrue(rule.title().matches("\\p{Lu}[^.?!]{5,60}"), rule.title());
		assertTrue(SOURCE.matcher(rule.source()).matches(), rule.source());
		assertFalse(rule.citation().isBlank() || rule.citation().contains("#"), rule.citation());
		assertTrue(rule.severity() != Severity.ERROR || STRUCTURAL.contains(rule.id()), rule.toString());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasATestOfItsOwn(Rule<?> rule) {
		assertDoesNotThrow(() -> Class.forName(RulesTest.class.getPackageName() + "." + rule.getClass().getSimpleName() + "Test"));
	}

	/** In a case with elements of every kind most rules have findings: all of them have to be presentable. */
	@Test
	void messagesAreFitToBeShown() {
		Set<String> heard = new TreeSet<>();
		for (int seed = 0; seed < 30; seed++)
			for (Finding finding : Checks.of(FullCase.withValues(seed)).findings()) {
				heard.add(finding.rule().id());
				isFit(finding);
			}
		assertTrue(heard.size() > 40, "heard only of " + heard);
	}

	/** Messages, fixes and citations cite texts as readers know them, not as the project calls them. */
	private static final Pattern INSIDER = Pattern.compile("(?i)\\bseeds?\\b|\\bhouse's\\b|[SP]\\d+#|\\bR\\d\\d\\b");

	@Test
	void aCitationNamesEachTextOnce() {
		assertEquals("Stiver & Miller 1995", Rules.of("R01").orElseThrow().citation());
		assertEquals("Stiver & Miller 1995; \u201cHonoring the Strategies of Disconnection\u201d; writings on the central relational paradox",
				Rules.of("R10").orElseThrow().citation());
		assertEquals("the reply on bitterness and alienation", Rules.of("R21").orElseThrow().citation());
		assertEquals("the article on relationship images and attachment", Rules.of("R49").orElseThrow().citation());
	}

	@Test
	void wordsOfInsidersAreNeverShown() {
		Stream<Finding> ofCases = TeachingCases.all().stream().flatMap(each -> Checks.of(ShippedFiles.load(each)).findings().stream());
		List<String> shown = new ArrayList<>();
		ofCases.forEach(finding -> {
			shown.add(finding.message());
			finding.fixes().forEach(fix -> shown.add(fix.name()));
		});
		Rules.all().forEach(rule -> shown.addAll(List.of(rule.title(), rule.citation())));
		assertTrue(shown.size() > 100);
		assertEquals(List.of(), shown.stream().filter(text -> INSIDER.matcher(text).find()).toList());
	}

	private static void isFit(Finding finding) {
		String message = finding.message();
		assertTrue(message.matches("(?s)\\S.*[.?!”]") && message.length() < 300 && !message.contains("null"), finding::toString);
		assertTrue(finding.severity() != Severity.ERROR || STRUCTURAL.contains(finding.rule().id()), finding::toString);
		assertTrue(finding.feature() == null || finding.element().eClass().getEAllStructuralFeatures().contains(finding.feature()),
				finding::toString);
		for (Fix fix : finding.fixes())
			assertTrue(fix.name().matches("\\p{Lu}.{3,80}[^.]"), fix.name());
	}
}
