// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

/**
 * What the checks report on a shipped case is an exercise, which a step of its guide names, or is muted for a reason a trainer can
 * read. The exercises are listed in {@code inventory/intended-findings.tsv}.
 */
class FindingsTest {

	record Intended(String teachingCase, String rule, int step, String why) {
		static Intended of(String line) {
			String[] cells = line.split("\t", -1);
			assertEquals(4, cells.length, line);
			return new Intended(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]);
		}
	}

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	static List<Intended> intended() throws IOException {
		try (InputStream in = FindingsTest.class.getResourceAsStream("/inventory/intended-findings.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(Intended::of)
					.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyFindingIsAnExerciseOrMuted(TeachingCase teachingCase) throws IOException {
		Set<String> rules = intended().stream().filter(row -> row.teachingCase().equals(teachingCase.id())).map(Intended::rule).collect(Collectors.toSet());
		List<Finding> found = Checks.of(ShippedFiles.load(teachingCase)).findings();
		assertEquals(List.of(), found.stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
		assertEquals(List.of(), found.stream().filter(finding -> !rules.contains(finding.rule().id())).map(FindingsTest::words).toList());
		assertEquals(rules, found.stream().map(finding -> finding.rule().id()).collect(Collectors.toSet()));
	}

	private static String words(Finding finding) {
		return finding.rule().id() + " " + ShippedFiles.named(finding.element()) + ": " + finding.message();
	}

	/** The step that names the exercise asks for it, and shows what is reported, what contains it or a part of it. */
	@ParameterizedTest
	@MethodSource("intended")
	void theStepOfAnExerciseShowsWhatIsReported(Intended row) {
		CaseFile root = ShippedFiles.load(row.teachingCase());
		RevealStep step = root.getTeaching().getSteps().get(row.step() - 1);
		assertFalse(row.why().isBlank());
		assertTrue(step.getQuestion().contains("?") || step.getNarration().contains("exercise"), step::getTitle);
		for (Finding finding : Checks.of(root).findings())
			if (finding.rule().id().equals(row.rule()))
				assertTrue(isShown(finding.element(), step), () -> "step " + row.step() + " does not show " + words(finding));
	}

	private static boolean isShown(EObject element, RevealStep step) {
		Set<EObject> shown = new HashSet<>();
		for (ClinicalElement each : step.getShows())
			for (EObject part = each; part != null; part = part.eContainer())
				shown.add(part);
		shown.remove(EcoreUtil.getRootContainer(element));
		for (EObject part = element; part.eContainer() != null; part = part.eContainer())
			if (shown.contains(part))
				return true;
		return false;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyMuteHasAFindingAndAReason(TeachingCase teachingCase) {
		CaseFile root = ShippedFiles.load(teachingCase);
		Set<String> muted = Checks.of(root).muted().stream().map(each -> each.finding().rule().id() + each.reason()).collect(Collectors.toSet());
		for (RuleMute mute : root.getMutes()) {
			assertTrue(muted.contains(mute.getRuleId() + mute.getReason()),
					() -> mute.getRuleId() + " is muted and reports nothing");
			assertTrue(mute.getReason().length() > 30 && mute.getReason().endsWith("."), mute::getReason);
		}
	}

	@Test
	void theListIsInTheOrderOfTheCases() throws IOException {
		List<String> keys = intended().stream().map(row -> row.teachingCase() + row.rule()).toList();
		assertEquals(keys.stream().sorted().distinct().toList(), keys);
	}
}
