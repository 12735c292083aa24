// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.tests.support.Thoroughness;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.session.SessionEvent;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.views.ViewsFile;

/**
 * Undo and redo restore the case and the layouts of all its open diagrams exactly, whatever was done in whichever diagram.
 * {@code -Dthorough=40} makes ten thousand gestures.
 */
class RandomGesturesTest {

	private static final int GESTURES = Thoroughness.times(32);
	/** Gestures between two comparisons while going back. */
	private static final int STRIDE = 8;
	/** A session keeps so many steps at least. */
	private static final int AT_ONCE = 500;

	private CaseFile file;
	private CaseDiagrams diagrams;

	/** A state to come back to: what the case and the layouts were after so many steps, and what had been done last. */
	private record State(int steps, String content, String did) {
	}

	static List<TeachingCase> cases() {
		return TeachingCases.all();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void undoAndRedoRestoreCaseAndLayouts(TeachingCase teachingCase) throws IOException {
		file = ShippedFiles.load(teachingCase);
		diagrams = CaseDiagrams.open(file, teachingCase.views());
		Set<DiagramDescription> seen = new HashSet<>();
		for (CaseDiagram one : diagrams.all())
			if (seen.add(one.description()))
				diagrams.show(one);
		RandomGestures gestures = new RandomGestures(diagrams, teachingCase.id().hashCode());
		int changed = 0;
		for (int done = 0; done < GESTURES; done += AT_ONCE)
			changed += thereAndBack(gestures, Math.min(AT_ONCE, GESTURES - done));
		assertTrue(changed > GESTURES / 4, changed + " of " + GESTURES + " gestures changed something");
		diagrams.session().dispose();
	}

	/** Makes gestures, goes back over all of them and forth again. {@return the number of steps} */
	private int thereAndBack(RandomGestures gestures, int count) throws IOException {
		EditingSession session = diagrams.session();
		int[] steps = { 0 };
		SessionListener counter = event -> steps[0] += event.kind() == SessionEvent.Kind.EXECUTED ? 1 : 0;
		session.addListener(counter);
		Deque<State> back = new ArrayDeque<>(List.of(new State(0, content(), "")));
		List<String> did = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			did.add(gestures.make());
			if (i % STRIDE == 0 || i == count) {
				back.push(new State(steps[0], content(), did.toString()));
				did.clear();
			}
		}
		session.removeListener(counter);
		Deque<State> forth = new ArrayDeque<>();
		int at = steps[0];
		for (State state : back) {
			for (; at > state.steps(); at--)
				session.undo();
			assertEquals(state.content(), content(), () -> "undone what followed " + state.did());
			forth.push(state);
		}
		for (State state : forth) {
			for (; at < state.steps(); at++)
				session.redo();
			assertEquals(state.content(), content(), () -> "done again " + state.did());
		}
		return at;
	}

	private String content() throws IOException {
		return new String(CaseFiles.bytes(file, "test"), StandardCharsets.UTF_8)
				+ new String(ViewsFile.bytes(diagrams.views()), StandardCharsets.UTF_8);
	}
}
