// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.tests.conformance.Sketch;

class CustomizationTest {

	private static final String STYLE = Sketch.LAYER + "@nodeMappings.0/@style";

	@TempDir
	Path folder;

	private static String attribute(String name, String value, String on) {
		return "<featureCustomizations xsi:type='description:EAttributeCustomization' attributeName='" + name + "' value='" + value
				+ "' " + on + "/>";
	}

	private static String customization(String predicate, String features) {
		return "<vsmElementCustomizations xsi:type='description:VSMElementCustomization' predicateExpression='" + predicate + "'>" + features
				+ "</vsmElementCustomizations>";
	}

	private static String reuse(String features, String styles) {
		return "<vsmElementCustomizations xsi:type='description:VSMElementCustomizationReuse' reuse='" + features + "' appliedOn='" + styles
				+ "'/>";
	}

	private Object customized(String content, String feature, String... steps) throws Exception {
		String[] all = new String[steps.length + 2];
		System.arraycopy(steps, 0, all, 0, steps.length);
		all[steps.length] = "refresh";
		all[steps.length + 1] = "dump end";
		return Sketch.play(folder, Sketch.node("N", "SquareDescription", "labelSize='9'") + "<customization>" + content + "</customization>", all)
				.style("end", "N", feature);
	}

	private Object value(String attribute, String value, String... steps) throws Exception {
		return customized(customization("", attribute(attribute, value, "applyOnAll='true'")), attribute, steps);
	}

	@Test
	void aReuseBringsTheConditionOfWhatItReuses() throws Exception {
		String others = Sketch.LAYER + "@customization/@vsmElementCustomizations.0/@featureCustomizations.0";
		String content = customization("feature:flag", attribute("labelSize", "20", "")) + reuse(others, STYLE);
		assertEquals(9, customized(content, "labelSize"));
		assertEquals(20, customized(content, "labelSize", "set //@items.0 flag true"));
	}

	@Test
	void reusesComeAfterTheOthersOfTheirLayer() throws Exception {
		String reused = Sketch.LAYER + "@customization/@vsmElementCustomizations.1/@featureCustomizations.0";
		String content = reuse(reused, STYLE) + customization("", attribute("labelSize", "20", ""))
				+ customization("", attribute("labelSize", "30", "appliedOn='" + STYLE + "'"));
		assertEquals(20, customized(content, "labelSize"));
	}

	@Test
	void whatIsReusedAndOfItsOwnKeepsItsPlace() throws Exception {
		String reused = Sketch.LAYER + "@customization/@vsmElementCustomizations.0/@featureCustomizations.0";
		String content = customization("", attribute("labelSize", "20", "appliedOn='" + STYLE + "'"))
				+ customization("", attribute("labelSize", "30", "appliedOn='" + STYLE + "'")) + reuse(reused, STYLE);
		assertEquals(30, customized(content, "labelSize"));
	}

	@Test
	void anEnumerationOfTheModelIsNone() throws Exception {
		assertEquals("solid", value("borderLineStyle", "feature:kind", "set //@items.0 kind dash"));
		assertEquals("dash", value("borderLineStyle", "feature:text", "set //@items.0 text dash"));
	}

	@Test
	void textThatReadsAsANumber() throws Exception {
		assertEquals(12, value("labelSize", "feature:text", "set //@items.0 text 12"));
		Sketch sketch = Sketch.play(folder, Sketch.node("N", "SquareDescription", "") + "<customization>"
				+ customization("", attribute("labelExpression", "feature:text", "applyOnAll='true'"))
				+ customization("feature:flag", attribute("labelExpression", "13", "applyOnAll='true'")) + "</customization>",
				"set //@items.0 text 12", "set //@items.0 flag true", "refresh", "dump end");
		assertEquals("12", sketch.first("end", "N", "name"));
	}

	@Test
	void severalValues() throws Exception {
		assertEquals(List.of("italic", "underline"), value("labelFormat", "feature:words", "set //@items.0 words underline italic"));
	}

	@Test
	void nothingWrittenChangesNothing() throws Exception {
		Sketch sketch = Sketch.play(folder, Sketch.node("N", "SquareDescription", "") + "<customization>"
				+ customization("", attribute("labelExpression", " ", "applyOnAll='true'")) + "</customization>", "dump end");
		assertEquals("a", sketch.first("end", "N", "name"));
	}

	@Test
	void theContainerIsKnownToConditions() throws Exception {
		assertEquals(20, customized(customization("var:container", attribute("labelSize", "20", "applyOnAll='true'")), "labelSize"));
	}
}
