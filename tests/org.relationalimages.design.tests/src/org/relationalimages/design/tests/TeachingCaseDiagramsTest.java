// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Layer;

/** Every diagram of every teaching case can be drawn, and together they show everything the diagrams can show. */
class TeachingCaseDiagramsTest {

	static List<TeachingCase> cases() {
		return TeachingCases.all();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyDiagramIsDrawnWithoutProblems(TeachingCase teaching) throws IOException {
		CaseFile file = ShippedFiles.load(teaching);
		Set<String> shown = mappings(file);
		assertFalse(shown.isEmpty());
		assertEquals(file.getImages().isEmpty(), !shown.contains("Image"));
		assertEquals(file.getPersons().isEmpty(), !shown.contains("Person"));
	}

	@Test
	void togetherTheyShowEverything() throws IOException {
		Set<String> shown = new HashSet<>();
		for (TeachingCase teaching : TeachingCases.all())
			shown.addAll(mappings(ShippedFiles.load(teaching)));
		Set<String> missing = new HashSet<>();
		for (DiagramDescription description : Specifications.all().diagrams())
			for (Layer layer : description.layers()) {
				layer.nodeMappings().forEach(mapping -> missing.add(mapping.name()));
				layer.edgeMappings().forEach(mapping -> missing.add(mapping.name()));
				layer.containerMappings().forEach(mapping -> {
					if (mapping.createElements())
						missing.add(mapping.name());
					mapping.subNodeMappings().forEach(inner -> missing.add(inner.name()));
					mapping.subContainerMappings().forEach(inner -> missing.add(inner.name()));
				});
			}
		missing.removeAll(shown);
		assertEquals(Set.of(), missing);
	}

	/** The mappings that the case's diagrams show with all layers on. */
	private static Set<String> mappings(CaseFile file) {
		Set<String> shown = new HashSet<>();
		EditingSession session = new EditingSession(List.of(file));
		for (DiagramDescription description : Specifications.all().diagrams())
			for (EObject target : targets(description, file)) {
				DDiagram diagram = session.diagrams().open(description, target);
				assertEquals(Set.of(), session.diagrams().problems(diagram));
				for (Layer layer : description.layers())
					if (layer.isOptional())
						session.diagrams().layer(diagram, layer, true);
				assertEquals(Set.of(), session.diagrams().problems(diagram));
				diagram.forEach(element -> {
					if (element.isVisible())
						shown.add(element.mapping().name());
				});
			}
		return shown;
	}

	/** The case itself, or the parts of it that a diagram is of. */
	private static List<EObject> targets(DiagramDescription description, CaseFile file) {
		List<EObject> all = new ArrayList<>(List.of(file));
		file.eAllContents().forEachRemaining(all::add);
		List<EObject> targets = all.stream().filter(one -> DiagramKind.ALL.stream().anyMatch(kind -> kind.name().equals(description.name()) && kind.isOf(one))
				&& DiagramFactory.canCreate(description, one)).toList();
		return targets.contains(file) ? List.of(file) : targets;
	}
}
