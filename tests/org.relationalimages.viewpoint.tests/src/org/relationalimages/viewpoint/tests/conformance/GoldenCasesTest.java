// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.viewpoint.conformance.ConformanceRunner;
import org.relationalimages.viewpoint.conformance.Scenario;
import org.relationalimages.viewpoint.conformance.Stage;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.dump.Json;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Specification;

class GoldenCasesTest {

	private final ConformanceRunner runner = new ConformanceRunner(Stage::new);

	@TempDir
	Path folder;

	/** The scenarios without tools. */
	static List<String> scenarios() throws IOException {
		return GoldenCases.files().stream().filter(file -> file.endsWith(".scenario"))
				.filter(file -> !file.startsWith("tools/") && !file.startsWith("operations/")).toList();
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void yieldsWhatSiriusYields(String scenario) throws IOException {
		GoldenCases.unpack(scenario.substring(0, scenario.indexOf('/')), folder);
		assertEquals(List.of(), runner.differences(folder.resolve(scenario)));
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void yieldsTheSameWhenEveryRefreshIsFull(String scenario) throws Exception {
		GoldenCases.unpack(scenario.substring(0, scenario.indexOf('/')), folder);
		Scenario read = Scenario.read(folder.resolve(scenario));
		assertEquals(withoutProblems(runner.dump(read)), withoutProblems(new ConformanceRunner(FullStage::new).dump(read)));
	}

	/** Only failures of evaluated expressions are reported, so a full refresh reports more. */
	private static String withoutProblems(Map<String, Object> dumps) {
		for (Object dump : (List<?>) dumps.get("dumps"))
			((Map<?, ?>) dump).remove("problems");
		return Json.write(dumps);
	}

	/** The oldest form has no scenario and omits two kinds of values. */
	@Test
	void net() throws IOException {
		GoldenCases.unpack("net", folder);
		Path net = folder.resolve("net");
		Files.writeString(net.resolve("example.scenario"), """
				metamodel net.ecore
				specification net.odesign
				model example.net
				viewpoint net
				description Net
				dump all
				""");
		String expected = Files.readString(net.resolve("expected.json")).strip()
				.replace("\"mapping\":\"UsesE\",", "\"mapping\":\"UsesE\",\"semanticElements\":[],")
				.replace("\"target\":\"//@modules.2\",", "\"target\":\"//@modules.2\",\"transientDecorations\":[\"no parts\"],");
		Files.writeString(net.resolve("example.expected.json"),
				"{\"dumps\":[{\"dump\":\"all\",\"steps\":[\"create\"]," + expected.substring(1) + "]}");
		assertEquals(List.of(), runner.differences(net.resolve("example.scenario")));
	}

	@Test
	void aWrongLabelIsADifference() throws IOException {
		GoldenCases.unpack("containers", folder);
		Path expected = folder.resolve("containers/boxes.expected.json");
		String text = Files.readString(expected);
		Files.writeString(expected, text.replaceFirst("\"name\": ?\"tp\"", "\"name\":\"other\""));
		List<String> differences = runner.differences(folder.resolve("containers/boxes.scenario"));
		assertEquals(1, differences.size(), differences.toString());
		assertTrue(differences.getFirst().contains("name is tp, expected other"), differences.getFirst());
	}

	@Test
	void aLostIdentityIsADifference() throws IOException {
		GoldenCases.unpack("refresh", folder);
		Path expected = folder.resolve("refresh/attributes.expected.json");
		String text = Files.readString(expected);
		int second = text.indexOf("\"unrefreshed\"");
		Files.writeString(expected, text.substring(0, second)
				+ text.substring(second).replaceFirst("\"id\": ?3,", "\"id\":777,"));
		assertFalse(runner.differences(folder.resolve("refresh/attributes.scenario")).isEmpty());
	}

	/** Descriptions of two viewpoints may have the same name. */
	@Test
	void theDescriptionOfTheNamedViewpointCounts() throws Exception {
		GoldenCases.unpack("containers", folder);
		Path specification = folder.resolve("containers/box.odesign");
		Files.writeString(specification, Files.readString(specification).replaceFirst(" <ownedViewpoints ",
				" <ownedViewpoints name=\"other\"><ownedRepresentations xsi:type=\"dd:DiagramDescription\" name=\"Main\" domainClass=\"box.Root\">"
						+ "<defaultLayer name=\"None\"/></ownedRepresentations></ownedViewpoints><ownedViewpoints "));
		assertEquals(List.of(), runner.differences(folder.resolve("containers/boxes.scenario")));
		Path scenario = folder.resolve("containers/boxes.scenario");
		Files.writeString(scenario, Files.readString(scenario).replace("viewpoint containers", "viewpoint nowhere"));
		assertEquals(List.of("The specification has no diagram or table Main in the viewpoint nowhere."), runner.differences(scenario));
	}

	@Test
	void countsWhatPassedAndWhatFailed() throws IOException {
		GoldenCases.unpack("containers", folder);
		Files.writeString(folder.resolve("containers/broken.scenario"), "model nothing.box\n");
		List<String> lines = new ArrayList<>();
		assertEquals(new ConformanceRunner.Result(1, 1), runner.run(List.of(folder), lines::add));
		assertEquals("1 passed, 1 failed", lines.getLast());
	}

	/** Evaluates everything at each refresh. */
	private static final class FullStage extends Stage {

		FullStage(Specification specification, DiagramDescription description, Resource model, EObject root) {
			super(specification, description, model, root);
		}

		@Override
		public void refresh() {
			synchronizer().touchAll();
			super.refresh();
		}

		@Override
		public void arrange(Consumer<DiagramChange> how, boolean andRefresh) {
			synchronizer().touchAll();
			super.arrange(how, andRefresh);
		}
	}
}
