// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules for every handwritten Java file of the project. */
class SourcesTest {
	private static final int MOST_LINES = 320;

	private static final List<Path> SOURCES = new ArrayList<>();

	@BeforeAll
	static void findSources() throws IOException {
		for (String group : List.of("bundles", "tests"))
			try (Stream<Path> modules = Files.list(OurBundle.PROJECT.resolve(group))) {
				for (Path sources : modules.map(module -> module.resolve("src")).filter(Files::isDirectory).toList())
					try (Stream<Path> files = Files.walk(sources)) {
						files.filter(file -> file.toString().endsWith(".java")).forEach(SOURCES::add);
					}
			}
		assertFalse(SOURCES.isEmpty(), "no sources below " + OurBundle.PROJECT);
	}

	@Test
	void everyFileBeginsWithTheLicence() {
		assertNone("the first line is not the licence", lines -> !lines.getFirst().equals("// SPDX-License-Identifier: EPL-2.0"));
	}

	@Test
	void noFileIsLong() {
		assertNone("more than " + MOST_LINES + " lines", lines -> lines.size() > MOST_LINES);
	}

	@Test
	void noTestIsSwitchedOff() {
		assertNone("a test is switched off", lines -> lines.stream().anyMatch(line -> line.strip().matches("@Disabled\\b.*")));
	}

	@Test
	void noNameIsUsedTwice() {
		Map<String, List<Path>> byName = SOURCES.stream().filter(file -> !file.endsWith("package-info.java"))
				.collect(Collectors.groupingBy(file -> file.getFileName().toString()));
		byName.values().removeIf(files -> files.size() == 1);
		assertEquals(Map.of(), byName, "classes of one simple name");
	}

	@Test
	void everyPackageOfABundleIsDescribed() {
		Set<Path> packages = SOURCES.stream().filter(file -> file.startsWith(OurBundle.PROJECT.resolve("bundles")))
				.map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
		packages.removeIf(folder -> Files.exists(folder.resolve("package-info.java")));
		assertEquals(Set.of(), packages, "packages without package-info.java");
	}

	private static void assertNone(String fault, Predicate<List<String>> faulty) {
		List<String> found = new ArrayList<>();
		for (Path file : SOURCES)
			if (faulty.test(readLines(file)))
				found.add(OurBundle.PROJECT.relativize(file).toString());
		assertEquals(List.of(), found, fault);
	}

	private static List<String> readLines(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			return lines.isEmpty() ? List.of("") : lines;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(file + " is not UTF-8 text", e);
		}
	}
}
