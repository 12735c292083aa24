// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages for contributors name exists. */
class ArchitectureDocumentTest {

	private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
	private static final Pattern PLACE = Pattern.compile("(bundles|features|releng|tests)/\\S*");
	private static final Pattern JAVA_CLASS = Pattern.compile("\\p{Lu}[a-z]+(\\p{Lu}[a-z]+)+");

	private static final Set<String> CLASSES = new TreeSet<>();

	@BeforeAll
	static void findClasses() throws IOException {
		for (String group : List.of("bundles", "tests"))
			try (Stream<Path> files = Files.walk(OurBundle.PROJECT.resolve(group))) {
				files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
						.forEach(name -> CLASSES.add(name.substring(0, name.length() - ".java".length())));
			}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ARCHITECTURE.md", "README.md" })
	void everyFileAndFolderIsThere(String page) throws IOException {
		List<String> missing = named(page).filter(name -> PLACE.matcher(name).matches())
				.filter(name -> Files.notExists(OurBundle.PROJECT.resolve(name)) && !name.contains("/target")).toList();
		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ARCHITECTURE.md", "README.md" })
	void everyClassIsThere(String page) throws IOException {
		List<String> missing = named(page).filter(name -> JAVA_CLASS.matcher(name).matches() && !CLASSES.contains(name)).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void everyBundleHasItsRoom() throws IOException {
		String page = Files.readString(OurBundle.PROJECT.resolve("ARCHITECTURE.md"));
		for (OurBundle bundle : OurBundle.all())
			assertTrue(Pattern.compile("[ ├└]" + Pattern.quote(bundle.name()) + " ─").matcher(page).find(), bundle.name() + " has no room");
	}

	private static Stream<String> named(String page) throws IOException {
		return CODE.matcher(Files.readString(OurBundle.PROJECT.resolve(page))).results().map((MatchResult found) -> found.group(1));
	}
}
