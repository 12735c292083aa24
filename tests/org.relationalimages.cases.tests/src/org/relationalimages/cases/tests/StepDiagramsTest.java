// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.DDiagramElement;

/** Each step of a reveal names a diagram in which learners see what it is about. */
class StepDiagramsTest {

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theDiagramOfAStepDrawsWhatTheStepReveals(TeachingCase teachingCase) {
		CaseFile root = ShippedFiles.load(teachingCase);
		Map<String, Set<EObject>> drawn = new HashMap<>();
		DrawnElements.of(root).forEach((name, elements) -> drawn.put(name, targets(elements)));
		for (RevealStep step : root.getTeaching().getSteps()) {
			Set<EObject> visible = drawn.get(step.getDiagram());
			assertTrue(visible != null, () -> step.getTitle() + " names the diagram " + step.getDiagram());
			assertFalse(step.getHighlights().isEmpty(), () -> step.getTitle() + " stresses nothing");
			step.getHighlights().forEach(element -> assertTrue(visible.contains(element), () -> step.getTitle() + ": " + ShippedFiles.named(element)
					+ " is not in " + step.getDiagram()));
			assertTrue(step.getShows().stream().anyMatch(visible::contains), () -> step.getTitle() + " reveals nothing in " + step.getDiagram());
		}
	}

	private static Set<EObject> targets(Set<DDiagramElement> elements) {
		Set<EObject> targets = new HashSet<>();
		elements.forEach(element -> targets.add(element.target()));
		return targets;
	}
}
