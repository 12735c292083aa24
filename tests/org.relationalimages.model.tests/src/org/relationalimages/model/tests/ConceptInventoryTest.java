// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dossier's concept inventory S0#1..42, S1#1..69 and S2#1..22: each number refers to something that exists and, for a model
 * element, whose documentation names the number. The fourth column, the homes, is tested with the teaching cases.
 */
class ConceptInventoryTest {
	record Row(String number, String kind, String names) {
		static Row of(String line) {
			String[] cells = line.split("\t", -1);
			assertEquals(4, cells.length, () -> "Four columns expected: " + line);
			return new Row(cells[0], cells[1], cells[2]);
		}
	}

	static List<Row> rows() throws IOException {
		try (InputStream in = ConceptInventoryTest.class.getResourceAsStream("/inventory/concepts.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
		}
	}

	@Test
	void everyNumberHasExactlyOneRow() throws IOException {
		List<String> expected = Stream.of(numbers("S0", 42), numbers("S1", 69), numbers("S2", 22)).flatMap(s -> s).toList();
		assertEquals(expected, rows().stream().map(Row::number).toList());
	}

	@ParameterizedTest
	@MethodSource("rows")
	void whatHoldsTheNumberExists(Row row) throws IOException {
		assertFalse(row.names().isBlank(), row.number());
		switch (row.kind()) {
			case "class" -> inModel(row, EClassifier.class);
			case "feature" -> inModel(row, EStructuralFeature.class);
			case "literal" -> inModel(row, EEnumLiteral.class);
			case "diagram" -> inFolder(row, "org.relationalimages.design/description", ".*\\.odesign", "name=\"" + row.names() + "\"");
			case "case" -> inFolder(row, "org.relationalimages.cases/cases", Pattern.quote(row.names()) + "-.*\\.relimages", "CaseFile");
			case "rule" -> inRule(row);
			default -> throw new AssertionError(row.number() + " has the unknown kind " + row.kind());
		}
	}

	private static void inModel(Row row, Class<? extends ENamedElement> kind) {
		for (String name : row.names().split(" ")) {
			ENamedElement element = MetamodelWalk.find(name);
			assertNotNull(element, () -> row.number() + ": there is no " + name);
			assertTrue(kind.isInstance(element), () -> row.number() + ": " + name + " is no " + row.kind());
			String documentation = EcoreUtil.getDocumentation(element);
			if (documentation == null || !documentation.contains("Source:")) {
				documentation = EcoreUtil.getDocumentation((ENamedElement) element.eContainer());
			}
			assertTrue(Pattern.compile(Pattern.quote(row.number()) + "\\b").matcher(documentation).find(), () -> name + " does not name " + row.number());
		}
	}

	private static void inFolder(Row row, String folder, String file, String content) throws IOException {
		Path path = Project.bundles().resolve(folder);
		assertTrue(Files.isDirectory(path), () -> row.number() + ": there is no folder " + folder);
		try (Stream<Path> files = Files.list(path)) {
			List<Path> named = files.filter(f -> f.getFileName().toString().matches(file)).toList();
			assertFalse(named.isEmpty(), () -> row.number() + ": no file " + row.names() + " in " + folder);
			assertTrue(named.stream().anyMatch(f -> read(f).contains(content)), () -> row.number() + ": nothing called " + row.names() + " in " + folder);
		}
	}

	private static void inRule(Row row) throws IOException {
		try (Stream<Path> files = Files.walk(Project.bundles().resolve("org.relationalimages.validation/src"))) {
			List<Path> named = files.filter(f -> f.getFileName().toString().matches(row.names() + "[A-Z].*\\.java")).toList();
			assertEquals(1, named.size(), () -> row.number() + ": one class for " + row.names() + " expected");
			assertTrue(Pattern.compile(Pattern.quote(row.number()) + "\\b").matcher(read(named.get(0))).find(),
					() -> row.names() + " does not name " + row.number());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new AssertionError(file + " cannot be read", e);
		}
	}

	private static Stream<String> numbers(String seed, int count) {
		return IntStream.rangeClosed(1, count).mapToObj(n -> seed + "#" + n);
	}
}
