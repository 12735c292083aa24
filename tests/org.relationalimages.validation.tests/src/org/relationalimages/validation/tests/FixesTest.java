// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.viewpoint.session.EditingSession;

/** Every fix that a rule offers works, resolves its finding, and can be undone. */
class FixesTest {

	static IntStream seeds() {
		return IntStream.range(0, 12);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void mendAndCanBeUndone(int seed) {
		CaseFile file = FullCase.withValues(seed);
		EditingSession session = new EditingSession(List.of(file));
		Set<String> tried = new TreeSet<>();
		List<ComparableFinding> before = ComparableFinding.all(Checks.of(file));
		for (Finding finding : Checks.of(file).findings())
			for (Fix fix : finding.fixes())
				if (tried.add(finding.rule().id() + " " + fix.name())) {
					Identified[] shown = new Identified[1];
					session.execute(fix.name(), () -> shown[0] = fix.change().get());
					assertTrue(EcoreUtil.isAncestor(file, shown[0]), finding + ": " + fix.name());
					assertTrue(Checks.of(file).findings().stream().noneMatch(each -> isSame(each, finding)),
							finding + " is still there after: " + fix.name());
					session.undo();
					assertEquals(before, ComparableFinding.all(Checks.of(file)), finding + ": " + fix.name());
				}
	}

	private static boolean isSame(Finding one, Finding other) {
		return one.rule() == other.rule() && one.element() == other.element() && one.feature() == other.feature()
				&& one.message().equals(other.message());
	}
}
