// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.dump.DiagramDump;
import org.relationalimages.viewpoint.dump.Json;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/**
 * A scenario for each kind of diagram: what a teaching case shows at first, with every layer, and with every filter. The
 * expected dumps lie in the folder {@code scenarios}; where they differ, what was found is written to the folder
 * {@code target}.
 */
class ScenariosTest {

	private static final Path FOLDER = Path.of("scenarios");

	@ParameterizedTest
	@CsvSource({ "Layers of Meaning,T1", "Dyad Regulation,T7", "Interaction Cycle,T4", "Movement,T1", "Before and After,T8",
			"Programme Board,T4", "Scale Chart,T4", "Transference,T3", "Paradox,T1", "People & Bonds,T4", "Image Layers,T2" })
	void aTeachingCaseShowsWhatItShowed(String kind, String teachingCase) throws IOException {
		CaseFile file = ShippedFiles.load(teachingCase);
		DiagramDescription description = Specifications.diagram(kind);
		EditingSession session = new EditingSession(List.of(file));
		DDiagram diagram = session.diagrams().open(description, target(description, file));
		Map<String, Object> dumps = new LinkedHashMap<>();
		dumps.put("start", new DiagramDump(diagram, false).toMap());
		description.layers().stream().filter(layer -> layer.isOptional())
				.forEach(layer -> session.diagrams().layer(diagram, layer, true));
		dumps.put("every-layer", new DiagramDump(diagram, false).toMap());
		description.filters().forEach(filter -> session.diagrams().filter(diagram, filter, true));
		dumps.put("every-filter", new DiagramDump(diagram, false).toMap());
		String found = Json.write(dumps);
		Path expected = FOLDER.resolve(kind.replace(' ', '-') + ".json");
		String known = Files.exists(expected) ? Files.readString(expected).strip() : "";
		if (!known.equals(found.strip()))
			Files.writeString(Path.of("target").resolve(expected.getFileName() + ".found"), found, StandardCharsets.UTF_8);
		assertEquals(known, found.strip(), kind);
	}

	private static EObject target(DiagramDescription description, CaseFile file) {
		List<EObject> all = new ArrayList<>(List.of(file));
		file.eAllContents().forEachRemaining(all::add);
		return all.stream().filter(one -> DiagramFactory.canCreate(description, one)).findFirst().orElseThrow();
	}
}
