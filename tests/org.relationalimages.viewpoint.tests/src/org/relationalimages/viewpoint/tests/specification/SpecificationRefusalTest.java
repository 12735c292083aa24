// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.specification;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.viewpoint.tests.specification.SpecificationText.STYLE;
import static org.relationalimages.viewpoint.tests.specification.SpecificationText.diagram;
import static org.relationalimages.viewpoint.tests.specification.SpecificationText.group;
import static org.relationalimages.viewpoint.tests.specification.SpecificationText.inLayer;
import static org.relationalimages.viewpoint.tests.specification.SpecificationText.layer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;

/** Everything unsupported or wrong is refused with one sentence that names file, element and feature. */
class SpecificationRefusalTest {

	private static void refuses(String text, String... named) {
		String message = assertThrows(SpecificationException.class, () -> SpecificationText.load(text)).getMessage();
		assertTrue(message.contains("sheet.odesign"), message);
		assertTrue(message.endsWith("."), message);
		assertFalse(message.contains("\n") || message.contains("Exception"), message);
		for (String name : named)
			assertTrue(message.contains(name), name + " is not named in: " + message);
	}

	private static String node(String attributes) {
		return layer("<nodeMappings name=\"N\" domainClass=\"ecore.EClass\" " + attributes + ">" + STYLE + "</nodeMappings>");
	}

	@Test
	void unknownAttribute() {
		refuses(node("colour=\"red\""), "NodeMapping \"N\"", "\"colour\"", "Layer \"L\"");
	}

	@Test
	void knownToSiriusButNotSupported() {
		refuses(node("pasteDescriptions=\"//@x\""), "NodeMapping \"N\"", "\"pasteDescriptions\"");
		refuses(diagram("<concerns/>"), "DiagramDescription \"d\"", "\"concerns\"");
	}

	@Test
	void unknownElement() {
		refuses(layer("<nothing/>"), "Layer \"L\"", "\"nothing\"");
	}

	@Test
	void unknownType() {
		refuses(layer("<nodeMappings name=\"N\" domainClass=\"X\"><style xsi:type=\"style:CustomStyleDescription\"/></nodeMappings>"),
				"NodeMapping \"N\"", "\"style\"", "CustomStyleDescription");
		refuses(group("<ownedViewpoints name=\"v\"><ownedRepresentations xsi:type=\"dd:DiagramImportDescription\" name=\"d\"/></ownedViewpoints>"),
				"Viewpoint \"v\"", "DiagramImportDescription");
	}

	@Test
	void typeOfAnotherPlace() {
		refuses(layer("<nodeMappings name=\"N\" domainClass=\"X\"><style xsi:type=\"style:FlatContainerStyleDescription\"/></nodeMappings>"),
				"NodeMapping \"N\"", "FlatContainerStyleDescription");
	}

	@Test
	void missingType() {
		refuses(layer("<nodeMappings name=\"N\" domainClass=\"X\"><style labelExpression=\"x\"/></nodeMappings>"),
				"NodeMapping \"N\"", "\"style\"", "xsi:type");
	}

	@Test
	void missingValues() {
		refuses(layer("<nodeMappings domainClass=\"X\">" + STYLE + "</nodeMappings>"), "NodeMapping (nodeMappings)", "\"name\"");
		refuses(layer("<nodeMappings name=\"N\">" + STYLE + "</nodeMappings>"), "NodeMapping \"N\"", "\"domainClass\"");
		refuses(layer("<nodeMappings name=\"N\" domainClass=\"X\"/>"), "NodeMapping \"N\"", "\"style\"");
	}

	@Test
	void danglingReference() {
		refuses(node("deletionDescription=\"" + inLayer("@toolSections[name='T']/@ownedTools[name='gone']") + "\""),
				"NodeMapping \"N\"", "\"deletionDescription\"", "gone");
		refuses(node("reusedBorderedNodeMappings=\"" + inLayer("@nodeMappings.7") + "\""), "\"reusedBorderedNodeMappings\"");
		refuses(node("reusedBorderedNodeMappings=\"nowhere.odesign#//@x\""), "nowhere.odesign");
		refuses(node("reusedBorderedNodeMappings=\"_id\""), "_id");
	}

	@Test
	void referenceToTheWrongKind() {
		refuses(node("deletionDescription=\"" + inLayer("@nodeMappings[name='N']") + "\""), "\"deletionDescription\"",
				"must be a DeleteElementDescription");
	}

	@Test
	void unknownSystemColor() {
		refuses(layer("<nodeMappings name=\"N\" domainClass=\"X\"><style xsi:type=\"style:SquareDescription\">"
				+ "<color xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint#//@systemColors/@entries[name='mauve']\"/>"
				+ "</style></nodeMappings>"), "\"color\"", "mauve");
	}

	@ParameterizedTest
	@ValueSource(strings = { "aql:self.name", "ocl:self", "[self.name/]", "&lt;%name%>", "service:name(1)", "service:name('x')",
			"service:f(g(x))", "service:", "service:noSuchService" })
	void expressions(String expression) {
		refuses(node("preconditionExpression=\"" + expression + "\""), "NodeMapping \"N\"", "\"preconditionExpression\"");
	}

	@Test
	void expressionOfATool() {
		refuses(layer("<toolSections name=\"T\"><ownedTools xsi:type=\"op:ToolDescription\" name=\"t\"><element name=\"element\"/>"
				+ "<elementView name=\"elementView\"/><initialOperation><firstModelOperations xsi:type=\"op:SetValue\""
				+ " featureName=\"name\" valueExpression=\"aql:1\"/></initialOperation></ownedTools></toolSections>"),
				"SetValue", "\"valueExpression\"", "aql:");
	}

	@Test
	void conditionOnAView() {
		refuses(diagram("<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"F\"><filters xsi:type=\"filter:MappingFilter\""
				+ " viewConditionExpression=\"feature:visible\"/></filters>"), "MappingFilter", "\"viewConditionExpression\"",
				"CompositeFilterDescription \"F\"");
	}

	@Test
	void serviceClasses() {
		String sheet = group("<ownedViewpoints name=\"v\"><ownedJavaExtensions qualifiedClassName=\"no.such.Services\"/></ownedViewpoints>");
		refuses(sheet, "JavaExtension", "no.such.Services");
	}

	@Test
	void aServiceWithoutItsClass() {
		String sheet = node("preconditionExpression=\"service:isShown\"").replace("<ownedViewpoints name=\"v\">",
				"<ownedViewpoints name=\"v\"><ownedJavaExtensions qualifiedClassName=\"no.such.Services\"/>");
		String message = assertThrows(SpecificationException.class, () -> SpecificationText.load(null, sheet)).getMessage();
		assertTrue(message.contains("\"isShown\"; no classes come with this file"), message);
	}

	@Test
	void conditionOfAFilterForAllMappings() {
		refuses(diagram("<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"F\"><filters xsi:type=\"filter:MappingFilter\""
				+ " semanticConditionExpression=\"feature:name\"/></filters>"), "MappingFilter", "\"semanticConditionExpression\"");
	}

	@Test
	void edgesMovedByDrops() {
		refuses(layer("<toolSections name=\"T\"><ownedTools xsi:type=\"tool:ContainerDropDescription\" name=\"t\" moveEdges=\"true\">"
				+ "<initialOperation/></ownedTools></toolSections>"), "ContainerDropDescription \"t\"", "\"moveEdges\"");
	}

	@Test
	void wrongValues() {
		refuses(node("createElements=\"maybe\""), "\"createElements\"", "maybe");
		refuses(layer("<containerMappings name=\"C\" domainClass=\"X\" childrenPresentation=\"Circle\"/>"), "\"childrenPresentation\"",
				"Circle");
		refuses(layer("<nodeMappings name=\"N\" domainClass=\"X\"><style xsi:type=\"style:SquareDescription\" labelSize=\"big\"/></nodeMappings>"),
				"\"labelSize\"", "big");
		refuses(layer("<nodeMappings name=\"N\" domainClass=\"X\">" + STYLE + STYLE + "</nodeMappings>"), "more than one \"style\"");
		refuses(layer("stray text"), "Layer \"L\"", "stray text");
	}

	@Test
	void noSpecificationAtAll() {
		refuses("", "no well-formed XML");
		refuses(group("").replace("</description:Group>", ""), "no well-formed XML");
		refuses("<a/>", "no viewpoint specification");
		refuses("plain text", "no well-formed XML");
		refuses("<description:Viewpoint xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\" name=\"v\"/>",
				"no viewpoint specification");
	}

	@Test
	void documentTypesAndEntities() {
		refuses(group("").replace("?>", "?><!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"), "sheet.odesign");
		refuses(group("&x;"), "sheet.odesign");
		StringBuilder bomb = new StringBuilder("?><!DOCTYPE g [<!ENTITY a \"ha\">");
		for (char c = 'b'; c < 'h'; c++)
			bomb.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(20)).append("\">");
		refuses(group("&g;").replace("?>", bomb + "]>"), "sheet.odesign");
	}

	@Test
	void namespacesThatNameClasses() {
		refuses(group("").replace("http://www.eclipse.org/sirius/description/1.1.0", "java://java.lang.Runtime"),
				"no viewpoint specification");
		refuses(layer("<nodeMappings xmlns:z=\"java://java.lang.Runtime\" xsi:type=\"z:Runtime\" name=\"N\"/>"), "z:Runtime");
	}

	@Test
	void endlessNesting() {
		refuses(layer("<toolSections name=\"s\">" + "<subSections name=\"s\">".repeat(200) + "</subSections>".repeat(200)
				+ "</toolSections>"), "levels");
	}

	@Test
	void missingFile() {
		String message = assertThrows(SpecificationException.class,
				() -> SpecificationLoader.load(List.of(SpecificationSource.of(Path.of("no-such.odesign"))), null)).getMessage();
		assertTrue(message.startsWith("no-such.odesign can't be read"), message);
	}

	@Test
	void twoFilesOfOneName() {
		SpecificationSource source = new SpecificationSource("same.odesign",
				() -> new ByteArrayInputStream(group("").getBytes(StandardCharsets.UTF_8)));
		assertThrows(SpecificationException.class, () -> SpecificationLoader.load(List.of(source, source), null));
	}
}
