// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.tests.support.Thoroughness;
import org.relationalimages.validation.LiveChecks;
import org.relationalimages.viewpoint.session.EditingSession;

/** After every edit, live checks have the same result as a check of the whole case. */
class LiveIsWholeTest {

	private static final int EDITS = Thoroughness.times(150);

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	static IntStream seeds() {
		return IntStream.range(0, 4);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whileATeachingCaseIsEdited(TeachingCase teachingCase) {
		edit(ShippedFiles.load(teachingCase), teachingCase.id().hashCode());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whileACaseGrowsFromNothing(int seed) {
		edit(CasesFactory.eINSTANCE.createCaseFile(), seed);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whileACaseWithEverythingIsEdited(int seed) {
		edit(FullCase.withValues(seed), seed);
	}

	/** Changes one feature after the other, each starting from the shipped case. */
	@ParameterizedTest
	@MethodSource("cases")
	void afterOneChangeOfAnyFeature(TeachingCase teachingCase) {
		CaseFile file = ShippedFiles.load(teachingCase);
		EditingSession session = new EditingSession(List.of(file));
		RandomCaseEdits edits = new RandomCaseEdits(file, 7);
		int change = teachingCase.id().hashCode() & 15;
		try (LiveChecks live = new LiveChecks(file)) {
			for (EObject element : edits.elements())
				for (EStructuralFeature feature : RandomCaseEdits.features(element))
					if (Thoroughness.isTurn(change++, 16)) {
						session.execute("Edit", () -> edits.edit(element, feature, edits.elements()));
						String what = feature.getName() + " of a " + element.eClass().getName();
						ComparableFinding.assertLive(live, file, what);
						session.undo();
						ComparableFinding.assertLive(live, file, what + ", undone");
					}
		}
	}

	@Test
	void whileACaseIsTakenApart() {
		CaseFile file = ShippedFiles.load(TeachingCases.all().get(3));
		EditingSession session = new EditingSession(List.of(file));
		try (LiveChecks live = new LiveChecks(file)) {
			while (!file.eContents().isEmpty()) {
				EObject last = file.eContents().getLast();
				session.execute("Delete", () -> session.delete(last));
				ComparableFinding.assertLive(live, file, "deleted a " + last.eClass().getName());
			}
			while (session.canUndo()) {
				session.undo();
				ComparableFinding.assertLive(live, file, "undo");
			}
		}
	}

	private static void edit(CaseFile file, long seed) {
		EditingSession session = new EditingSession(List.of(file));
		RandomCaseEdits edits = new RandomCaseEdits(file, seed);
		Random random = new Random(seed);
		try (LiveChecks live = new LiveChecks(file)) {
			for (int i = 0; i < EDITS; i++) {
				StringBuilder done = new StringBuilder();
				if (random.nextInt(8) == 0)
					for (int back = random.nextInt(6); back >= 0 && session.canUndo(); back--) {
						session.undo();
						done.append(" undid;");
					}
				else
					session.execute("Edit", () -> done.append(edits.edit()));
				if (random.nextInt(3) > 0)
					ComparableFinding.assertLive(live, file, "edit " + i + ": " + done);
			}
			ComparableFinding.assertLive(live, file, "all edits");
		}
	}
}
