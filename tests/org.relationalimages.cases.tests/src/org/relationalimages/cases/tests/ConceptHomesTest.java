// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each concept of the inventory has a home that shows it: a case that uses it, a picture that draws it, or a rule that reports it on
 * a real case. That a name exists in the model is not enough.
 */
class ConceptHomesTest {

	private static final ShippedConcepts SHIPPED = new ShippedConcepts();

	record Concept(String number, List<String> homes) {
		static Concept of(String line) {
			String[] cells = line.split("\t", -1);
			assertEquals(4, cells.length, line);
			return new Concept(cells[0], List.of(cells[3].split("; ")));
		}
	}

	static List<Concept> concepts() throws IOException {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("tests/org.relationalimages.model.tests")))
			folder = folder.getParent();
		try (Stream<String> lines = Files.lines(folder.resolve("tests/org.relationalimages.model.tests/inventory/concepts.tsv"))) {
			return lines.filter(line -> !line.startsWith("#")).map(Concept::of).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("concepts")
	void everyHomeShowsTheConcept(Concept concept) {
		concept.homes().forEach(home -> assertTrue(SHIPPED.show(home), () -> concept.number() + " is not shown by " + home));
	}

	@Test
	void allOfThemAreTried() throws IOException {
		assertEquals(133, concepts().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "case T2 strategies.StrategyOfSurvival", "case T7 couples.OriginStory.howMet", "case T7 couples.Commitment.FULL",
			"words T1 nobody ever wrote this", "picture Paradox/Nothing", "rule R21 T1", "rising T3 cases.RelationshipReading.mutuality" })
	void whatIsNotShownIsNoHome(String home) {
		assertFalse(SHIPPED.show(home));
	}

	@ParameterizedTest
	@ValueSource(strings = { "case T1 strategies.Nothing", "tale T1 x", "words T0 x" })
	void aHomeThatCanNotExistIsRefused(String home) {
		assertThrows(IllegalArgumentException.class, () -> SHIPPED.show(home));
	}
}
