// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Words before users: no words that only insiders know, and no "she" or "he" for everybody; people are spoken of by name or by the
 * pronouns noted for them. The documentation in the metamodel has a test of its own.
 */
class UsersWordsTest {

	private static final Pattern INSIDER = Pattern.compile("(?iU)\\b(?:seeds?|house's|dossier)\\b|\\b[S][012]#|\\[P\\d");
	private static final Pattern PRONOUN = Pattern.compile("(?iU)\\b(?:she|hers?|herself|he|his|him|himself)\\b");
	/** A single word is looked for in texts or put together with a name; codes of sources are for the details of a rule. */
	private static final Pattern NOT_SHOWN = Pattern.compile("\\p{L}+|(?:(?:[SP]\\d+(?:#\\d+(?:-\\d+)?)?|the workbench)(?:, |$))+");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?<name>[\\w:]+)=(?:\"(?<text>[^\"]*)\"|'(?<other>[^']*)')");
	private static final Set<String> SHOWN_IN_SPECIFICATIONS = Set.of("name", "label", "documentation", "endUserDocumentation", "labelExpression",
			"tooltipExpression", "valueExpression", "message", "messageExpression", "titleExpression");
	private static final Set<String> SHOWN_IN_PLUGINS = Set.of("name", "label", "description", "tooltip", "mnemonic");
	/** Files that still have such words; to be emptied. */
	private static final Set<String> LEFT = Set.of("TeachingCases.java", "images.odesign", "paradox.odesign");
	/** The names of colours are seen only by those who write specifications. */
	private static final String COLOURS = "palette.odesign";

	@Test
	void programsSpeakOfPeopleByName() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : files("src", ".java"))
			StringLiterals.of(Files.readString(file)).forEach(text -> check(file, text, found));
		assertEquals(List.of(), found);
	}

	@Test
	void labelsDoToo() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : files("", ".properties"))
			if (!file.endsWith("build.properties")) {
				Properties properties = new Properties();
				try (var in = Files.newBufferedReader(file)) {
					properties.load(in);
				}
				properties.forEach((key, text) -> check(file, withoutPronounsToChoose(key.toString(), text.toString()), found));
			}
		assertEquals(List.of(), found);
	}

	@Test
	void specificationsDoToo() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : files("description", ".odesign"))
			if (!file.endsWith(COLOURS))
				checkAttributes(file, SHOWN_IN_SPECIFICATIONS, found);
		assertEquals(List.of(), found);
	}

	@Test
	void menusAndViewsDoToo() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : files("", "plugin.xml"))
			checkAttributes(file, SHOWN_IN_PLUGINS, found);
		assertEquals(List.of(), found);
	}

	@Test
	void theSearchFindsWhatItIsFor() {
		List<String> found = new ArrayList<>();
		List<String> texts = StringLiterals.of("""
				// "seed 001" and '"' are not shown
				String a = "What does this picture mean to her?", b = "say \\"so\\" /* she */"; /* "he" */ char c = '"';
				String d = "S0#2, P3", e = "she", f = "there, the other", g = "[S0#2]";""");
		assertEquals(6, texts.size(), texts::toString);
		texts.forEach(text -> check(OurBundle.PROJECT, text, found));
		assertEquals(3, found.size(), found::toString);
		assertTrue(found.getLast().contains("[S0#2]"));
	}

	private static List<Path> files(String below, String ending) throws IOException {
		List<Path> found = new ArrayList<>();
		for (OurBundle bundle : OurBundle.all()) {
			Path folder = bundle.folder().resolve(below);
			if (Files.isDirectory(folder))
				try (Stream<Path> files = Files.walk(folder)) {
					files.filter(file -> file.toString().endsWith(ending) && !isBuilt(file)).forEach(found::add);
				}
		}
		assertFalse(found.isEmpty(), "nothing ends with " + ending);
		return found;
	}

	private static boolean isBuilt(Path file) {
		return Stream.of("target", "bin").anyMatch(folder -> OurBundle.PROJECT.relativize(file).toString().contains("/" + folder + "/"));
	}

	private static String withoutPronounsToChoose(String key, String text) {
		return key.startsWith("_UI_Pronouns_") ? "" : text;
	}

	private static void checkAttributes(Path file, Set<String> shown, List<String> found) throws IOException {
		String content = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
		for (Matcher attribute = ATTRIBUTE.matcher(content); attribute.find();) {
			String text = attribute.group("text") == null ? attribute.group("other") : attribute.group("text");
			if (shown.contains(attribute.group("name")) && !text.matches("(?:service|feature|var|aql):.*"))
				check(file, text, found);
		}
	}

	private static void check(Path file, String text, List<String> found) {
		if (!LEFT.contains(file.getFileName().toString()) && !NOT_SHOWN.matcher(text).matches()
				&& (INSIDER.matcher(text).find() || PRONOUN.matcher(text).find()))
			found.add(OurBundle.PROJECT.relativize(file) + ": " + text);
	}
}
