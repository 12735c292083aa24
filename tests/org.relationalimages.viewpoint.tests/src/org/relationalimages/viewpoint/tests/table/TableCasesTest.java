// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.viewpoint.conformance.ConformanceRunner;
import org.relationalimages.viewpoint.conformance.ToolStage;
import org.relationalimages.viewpoint.tests.conformance.GoldenCases;

/** Tables have what the real Sirius computed for them. */
class TableCasesTest {

	private final ConformanceRunner runner = new ConformanceRunner(ToolStage::new);

	@TempDir
	Path folder;

	static List<String> scenarios() throws IOException {
		return GoldenCases.tableScenarios();
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void yieldsWhatSiriusYields(String scenario) throws IOException {
		assertEquals(List.of(), runner.differences(GoldenCases.unpackTable(scenario, folder)));
	}

	/** Changes the expected text of a case: exactly that must be a difference. */
	private List<String> differences(String scenario, String before, String after) throws IOException {
		Path file = GoldenCases.unpackTable(scenario, folder);
		Path expected = file.resolveSibling(file.getFileName().toString().replace(".scenario", ".expected.json"));
		String text = Files.readString(expected);
		assertTrue(text.contains(before), before);
		Files.writeString(expected, text.replaceFirst(Pattern.quote(before), after));
		return runner.differences(file);
	}

	@Test
	void eachKindOfValueCounts() throws IOException {
		for (String[] change : new String[][] { { "\"label\":\"cook\"", "\"label\":\"cooks\"" }, { "\"width\":40", "\"width\":41" },
				{ "\"label\":null", "\"label\":\"\"" }, { "\"headerColumnWidth\":60", "\"headerColumnWidth\":0" },
				{ "\"deletable\":true", "\"deletable\":false" }, { "\"labelSize\":-1", "\"labelSize\":12" } })
			assertEquals(1, differences("crossings/team.scenario", change[0], change[1]).size(), change[0]);
	}

	@Test
	void aLostIdentityIsADifference() throws IOException {
		assertFalse(differences("lists/shop.scenario", "{\"id\":17,", "{\"id\":777,").isEmpty());
	}

	@Test
	void aStepThatHadNoEffectIsADifference() throws IOException {
		List<String> found = differences("edits/sheet.scenario", " -> no value", "");
		assertEquals(1, found.size(), found.toString());
		assertTrue(found.getFirst().contains("no value"), found.getFirst());
	}

	@Test
	void whatIsNotThereIsNamed() throws IOException {
		Path scenario = GoldenCases.unpackTable("widths/shelf.scenario", folder);
		String text = Files.readString(scenario);
		for (String[] change : new String[][] { { "hide Year\n", "hide Never\n", "There is no line or column Never." },
				{ "collapse Book@//@books.0", "collapse Year", "Year is no line." },
				{ "width Name 200", "width Book@//@books.0 200", "Book@//@books.0 is no column." },
				{ "header-width 10", "header-width wide", "The line header-width wide has wide where a number should stand." },
				{ "sort-lines header up", "layer on Year", "The step layer on Year is not known for tables." } }) {
			Files.writeString(scenario, text.replace(change[0], change[1]));
			assertEquals(List.of(change[2]), runner.differences(scenario));
		}
	}
}
