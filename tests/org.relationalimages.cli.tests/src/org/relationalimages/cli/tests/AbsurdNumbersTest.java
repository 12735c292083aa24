// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes and other numbers of a specification that no picture can have: they are cut off, and nothing overflows. */
class AbsurdNumbersTest {

	private static final List<String> NUMBERS = List.of("2147483647", "-2147483648", "214748365", "-1", "100000000", "0", "99999999999", "1e300",
			"NaN", "-Infinity");
	private static final Pattern BOUNDS = Pattern.compile("\"bounds\": \\[([-\\d]+), ([-\\d]+), ([-\\d]+), ([-\\d]+)\\]");

	@TempDir
	Path folder;
	private BoxSpecification boxSpecification;

	@BeforeEach
	void write() throws Exception {
		boxSpecification = new BoxSpecification(folder).metamodel();
	}

	/** Whole numbers are drawn; what the file format does not allow for a number is refused by name. */
	private void draw() {
		Run json = boxSpecification.diagram();
		json.exits(json.status());
		if (json.status() != 0) {
			assertTrue(json.err().contains("s.odesign") && json.problems() == 1, json::toString);
			return;
		}
		Matcher bounds = BOUNDS.matcher(json.out());
		while (bounds.find())
			assertTrue(Integer.parseInt(bounds.group(3)) >= 0 && Integer.parseInt(bounds.group(4)) >= 0
					&& Math.abs(Long.parseLong(bounds.group(1))) <= 10_000_000 && Math.abs(Long.parseLong(bounds.group(2))) <= 10_000_000,
					bounds::group);
		Run svg = boxSpecification.diagram("--format", "svg").exits(0);
		assertFalse(svg.out().contains("NaN") || svg.out().contains("Infinity"), svg::toString);
	}

	private static String model(String number) {
		return ("<boxes name='a box' size='" + number + "' to='//@boxes.1'><boxes name='in' size='" + number + "'/><boxes size='" + number
				+ "'/></boxes>").repeat(3);
	}

	@Test
	void sizesThatStandInTheSpecification() throws Exception {
		boxSpecification.model(model("1"));
		for (String number : NUMBERS) {
			String pin = "<borderedNodeMappings name='Pin' domainClass='b.Box' semanticCandidatesExpression='feature:boxes'>"
					+ BoxSpecification.SQUARE + "width='"
					+ number + "' height='" + number + "' labelSize='" + number + "' borderSizeComputationExpression='" + number
					+ "'/></borderedNodeMappings>";
			boxSpecification.layer(BoxSpecification.nodes("feature:boxes", BoxSpecification.SQUARE + "labelPosition='node' width='" + number
					+ "' height='" + number
					+ "' sizeComputationExpression='" + number + "' borderSizeComputationExpression='" + number + "' labelSize='" + number + "'/>" + pin));
			draw();
			for (String style : List.of("EllipseNodeDescription' horizontalDiameterComputationExpression='%s' verticalDiameterComputationExpression='%s'",
					"LozengeNodeDescription' widthComputationExpression='%s' heightComputationExpression='%s'",
					"DotDescription' strokeSizeComputationExpression='%s' sizeComputationExpression='%s'")) {
				boxSpecification.layer(BoxSpecification.nodes("feature:boxes", "<style xsi:type='style:" + style.replace("%s", number) + "/>" + pin));
				draw();
			}
		}
	}

	@Test
	void containersListsAndStacks() throws Exception {
		for (String number : NUMBERS)
			for (String presentation : List.of("FreeForm", "List", "VerticalStack", "HorizontalStack")) {
				String style = BoxSpecification.FLAT + "roundedCorner='true' arcWidth='" + number + "' arcHeight='" + number
						+ "' widthComputationExpression='feature:size' heightComputationExpression='feature:size' labelSize='" + number
						+ "' borderSizeComputationExpression='feature:size'/>";
				boolean stack = presentation.endsWith("Stack");
				String inner = stack ? "<subContainerMappings name='In' domainClass='b.Box' semanticCandidatesExpression='feature:boxes'>" + style
						+ "</subContainerMappings>"
						: "<subNodeMappings name='In' domainClass='b.Box' semanticCandidatesExpression='feature:boxes'>" + BoxSpecification.SQUARE
								+ "sizeComputationExpression='feature:size'/></subNodeMappings>";
				boxSpecification.layer(BoxSpecification.containers("feature:boxes", presentation, "", style + inner)).model(model(number));
				draw();
			}
	}

	@Test
	void edgesAndColours() throws Exception {
		String node = BoxSpecification.at("nodeMappings", "Node");
		for (String number : NUMBERS) {
			String label = "StyleDescription labelExpression='feature:name' labelSize='" + number + "'/>";
			boxSpecification.layer(BoxSpecification.nodes("feature:boxes", BoxSpecification.SQUARE + "width='" + number
					+ "' height='3'><color xsi:type='description:ComputedColor' red='"
					+ number + "' green='feature:size' blue='" + number + "'/></style>") + "<edgeMappings name='E' sourceMapping=\"" + node
					+ "\" targetMapping=\"" + node + "\" targetFinderExpression='feature:to'><style sizeComputationExpression='" + number
					+ "'><centerLabel" + label + "<beginLabel" + label + "<endLabel" + label + "</style></edgeMappings>");
			boxSpecification.model(model(number));
			draw();
		}
	}
}
