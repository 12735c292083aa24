// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.model.teaching.TeachingGuide;
import org.relationalimages.tests.support.ShippedFiles;

/** Every case can be taught with its guide, step by step, until all of it is shown. */
class GuideTest {
	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	private static TeachingGuide guide(TeachingCase teachingCase) {
		TeachingGuide guide = ShippedFiles.load(teachingCase).getTeaching();
		assertNotNull(guide, teachingCase::id);
		return guide;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aGuideSaysWhatWhyAndHowLong(TeachingCase teachingCase) {
		TeachingGuide guide = guide(teachingCase);
		assertTrue(guide.getObjectives().size() >= 3, "objectives");
		assertTrue(guide.getQuestions().size() >= 3, "questions");
		assertTrue(guide.getQuestions().stream().anyMatch(question -> question.contains("?")), "no question asks anything");
		assertTrue(guide.getMinutes() >= 30 && guide.getMinutes() <= 120, () -> guide.getMinutes() + " minutes");
	}

	@ParameterizedTest
	@MethodSource("cases")
	void stepsAreNumberedFromOneAndEachSaysAndShowsSomething(TeachingCase teachingCase) {
		List<RevealStep> steps = guide(teachingCase).getSteps();
		assertTrue(steps.size() >= 6 && steps.size() <= 12, () -> steps.size() + " steps");
		assertEquals(IntStream.rangeClosed(1, steps.size()).boxed().toList(), steps.stream().map(RevealStep::getOrder).toList());
		for (RevealStep step : steps) {
			for (String text : List.of(step.getTitle(), step.getNarration(), step.getQuestion(), step.getExpectedAnswer()))
				assertFalse(text.isBlank(), step::getTitle);
			assertFalse(step.getShows().isEmpty(), step::getTitle);
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void inTheEndEverythingHasBeenShown(TeachingCase teachingCase) {
		Set<ClinicalElement> hidden = new HashSet<>(ShippedFiles.all(ShippedFiles.load(teachingCase), ClinicalElement.class));
		EObject root = hidden.iterator().next().eContainer();
		while (root.eContainer() != null)
			root = root.eContainer();
		ShippedFiles.all(root, RevealStep.class).forEach(step -> hidden.removeAll(step.getShows()));
		assertTrue(hidden.isEmpty(), () -> "never shown: " + hidden.stream().map(ShippedFiles::named).toList());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatIsShownHasAPlaceAndWhatIsStressedIsVisible(TeachingCase teachingCase) {
		Set<ClinicalElement> shown = new HashSet<>();
		for (RevealStep step : guide(teachingCase).getSteps()) {
			shown.addAll(step.getShows());
			assertTrue(shown.containsAll(step.getHighlights()), () -> step.getTitle() + " stresses what is not shown yet");
			for (ClinicalElement element : step.getShows())
				if (element instanceof RelationalImage image)
					assertTrue(shown.contains(image.getLayer()), () -> step.getTitle() + " shows an image before its life layer");
		}
	}

	@Test
	void onlyTheTwoUnfinishedSourcesLeaveAGap() {
		for (TeachingCase teachingCase : TeachingCases.all()) {
			List<RevealStep> gaps = guide(teachingCase).getSteps().stream().filter(RevealStep::isGap).toList();
			assertEquals(Set.of("T2", "T7").contains(teachingCase.id()) ? 1 : 0, gaps.size(), teachingCase::id);
			gaps.forEach(gap -> assertTrue(gap.getExpectedAnswer().contains("Nothing is filled in"), gap::getExpectedAnswer));
		}
	}

	@Test
	void openExercisesAreStated() {
		for (String id : List.of("T2", "T3", "T4", "T5", "T6", "T7", "T8"))
			assertTrue(guide(TeachingCases.find(id).orElseThrow()).getQuestions().stream().anyMatch(question -> question.startsWith("Open exercise")), id);
		assertTrue(guide(TeachingCases.find("T1").orElseThrow()).getSteps().stream().anyMatch(step -> step.getTitle().startsWith("Exercise")), "T1");
	}
}
