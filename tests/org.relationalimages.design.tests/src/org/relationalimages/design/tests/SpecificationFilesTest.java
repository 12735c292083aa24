// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.design.Design;
import org.relationalimages.design.SpecifiedNames;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Viewpoint;

/** The files of the specification follow the conventions of this project. */
class SpecificationFilesTest {

	private static final Pattern PICTURE = Pattern.compile("(?:iconPath|workspacePath|imageExpression|icon)=\"((?!service:)[^\"]*)\"");
	private static final Pattern EXPRESSION = Pattern.compile("\\b\\w*(?:xpression|recondition)=\"([^\"]*)\"");
	private static final Pattern SERVICE = Pattern.compile("qualifiedClassName=\"([^\"]*)\"");
	private static final Pattern TAG = Pattern.compile("<\\w(?:[^\">]++|\"[^\"]*+\")*+>");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\w+=\"([^\"]*)\"");
	private static final Pattern TWO_REFERENCES = Pattern.compile("//@\\S+[ \\t]+\\S*//@");
	private static final int LONGEST_LINE = 400;
	private static final Pattern TOOL = Pattern.compile("<ownedTools xsi:type=\"([^\"]*)\" name=\"([^\"]*)\"");
	private static final Set<String> PALETTE_TOOLS = Set.of("tool:NodeCreationDescription", "tool:ContainerCreationDescription",
			"tool:EdgeCreationDescription", "op:ToolDescription");

	static List<URL> files() {
		return Design.specifications();
	}

	@Test
	void holdTheViewpointsAndDiagramsOthersRelyOn() {
		assertEquals(List.of("images", "paradox", "people", "tables", "practiceTables"),
				Specifications.all().viewpoints().stream().map(Viewpoint::name).toList());
		assertEquals(List.of(Design.IMAGE_LAYERS, Design.PARADOX, Design.PEOPLE_AND_BONDS),
				Specifications.all().diagrams().stream().map(DiagramDescription::name).toList());
		assertEquals(Design.FILES.size(), Design.specifications().size());
		assertTrue(Design.FILES.containsAll(Design.VIEWPOINT_FILES));
	}

	@Test
	void theListOfServicesIsComplete() throws IOException {
		Set<String> named = new HashSet<>();
		for (URL file : files()) {
			Matcher service = SERVICE.matcher(text(file));
			while (service.find())
				named.add(service.group(1));
		}
		assertEquals(named, SpecifiedNames.services());
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyPictureExists(URL file) throws IOException {
		Matcher picture = PICTURE.matcher(text(file));
		while (picture.find()) {
			URL found = Design.picture(picture.group(1));
			assertNotNull(found, picture.group(1));
			assertTrue(text(found).contains("viewBox"), picture.group(1));
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyExpressionIsOfTheSimpleKinds(URL file) throws IOException {
		Matcher expression = EXPRESSION.matcher(text(file));
		while (expression.find())
			assertTrue(expression.group(1).matches("(feature|service|var):.*|[^:\\[]*"), expression.group(1));
		assertFalse(text(file).contains("aql:"));
	}

	/** Without a declared type Sirius runs such a tool for anything dropped from its model explorer. */
	@ParameterizedTest
	@MethodSource("files")
	void everyToolForDropsFromElsewhereSaysWhatItTakes(URL file) throws IOException {
		for (String tag : tags(file))
			if (tag.contains("tool:ContainerDropDescription") && !tag.contains("dragSource=\"DIAGRAM\""))
				assertTrue(tag.contains("precondition=\"service:"), tag);
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyToolOfThePaletteHasAnIconAndAnExplanation(URL file) throws IOException {
		for (String tag : tags(file)) {
			Matcher tool = TOOL.matcher(tag);
			if (tool.find() && PALETTE_TOOLS.contains(tool.group(1)))
				assertTrue(tag.contains("iconPath=") && tag.contains("documentation="), tag);
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void namesOfToolsAreUnique(URL file) throws IOException {
		Set<String> seen = new HashSet<>();
		Matcher tool = TOOL.matcher(text(file));
		while (tool.find())
			assertTrue(seen.add(tool.group(2)), tool.group(2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/org.relationalimages.design", "/org.relationalimages.design/../secret",
			"/another.bundle/icons/kinds/image.svg", "/org.relationalimages.design/icons/kinds/nothing.svg" })
	void whatIsNoPictureOfTheBundleIsNotFound(String path) {
		assertNull(Design.picture(path));
		assertNull(Design.picture(null));
	}

	/** A change of one reference is a change of one line. */
	@ParameterizedTest
	@MethodSource("files")
	void everyReferenceOfAListHasALineOfItsOwn(URL file) throws IOException {
		for (String tag : tags(file))
			for (Matcher attribute = ATTRIBUTE.matcher(tag); attribute.find();)
				assertFalse(TWO_REFERENCES.matcher(attribute.group(1)).find(), attribute.group());
	}

	@ParameterizedTest
	@MethodSource("files")
	void noLineIsTooLongToRead(URL file) throws IOException {
		assertEquals(List.of(), text(file).lines().filter(line -> line.length() > LONGEST_LINE).toList());
	}

	private static List<String> tags(URL file) throws IOException {
		return TAG.matcher(text(file)).results().map(MatchResult::group).toList();
	}

	private static String text(URL url) throws IOException {
		try (InputStream in = url.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
