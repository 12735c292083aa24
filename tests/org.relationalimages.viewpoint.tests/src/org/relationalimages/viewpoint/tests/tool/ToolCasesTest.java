// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.viewpoint.conformance.ConformanceRunner;
import org.relationalimages.viewpoint.conformance.ToolStage;
import org.relationalimages.viewpoint.tests.conformance.GoldenCases;

/** All scenarios, also those with tools, have the same results as in the real Sirius when they run in an editing session. */
class ToolCasesTest {

	private final ConformanceRunner runner = new ConformanceRunner(ToolStage::new);

	@TempDir
	Path folder;

	static List<String> scenarios() throws IOException {
		return GoldenCases.files().stream().filter(file -> file.endsWith(".scenario")).toList();
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void yieldsWhatSiriusYields(String scenario) throws IOException {
		GoldenCases.unpack(scenario.substring(0, scenario.indexOf('/')), folder);
		assertEquals(List.of(), runner.differences(folder.resolve(scenario)));
	}

	@Test
	void aToolThatDidNothingIsADifference() throws IOException {
		GoldenCases.unpack("operations", folder);
		Path scenario = folder.resolve("operations/values.scenario");
		Files.writeString(scenario, Files.readString(scenario).replaceFirst("create \"set num 7\"", "create \"set num seven\""));
		assertFalse(runner.differences(scenario).isEmpty());
	}

	@Test
	void unknownToolsAndViewsAreNamed() throws IOException {
		GoldenCases.unpack("tools", folder);
		Path scenario = folder.resolve("tools/create.scenario");
		String text = Files.readString(scenario);
		Files.writeString(scenario, text.replaceFirst("create \"new box\" diagram", "create \"no box\" diagram"));
		assertEquals(List.of("There is no such tool: no box."), runner.differences(scenario));
		Files.writeString(scenario, text.replaceFirst("create \"new box\" diagram", "create \"new box\" Nothing@/"));
		assertEquals(List.of("There is no view Nothing@/."), runner.differences(scenario));
	}
}
