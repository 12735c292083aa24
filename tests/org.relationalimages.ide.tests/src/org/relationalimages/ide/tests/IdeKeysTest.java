// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys are ours where ours is worked with, and the IDE's everywhere else. */
class IdeKeysTest {

	private static final String PREFIX = "org.relationalimages.";
	private static final String[] CASE_KEYS = { "M1+N", "M1+O", "M1+E", "M1+M2+K" };
	private static final String[] CANVAS_KEYS = { "M1+1", "M1+M2+L", "M1++", "M1+=", "M1+-", "M1+0" };

	@BeforeEach
	@AfterEach
	void reset() {
		Ide.reset();
	}

	@Test
	void noneInAPerspectiveOfOthers() {
		assertTheirs(CASE_KEYS);
		assertTheirs(CANVAS_KEYS);
		assertEquals("org.eclipse.ui.newWizard", command("M1+N"));
		assertEquals("org.eclipse.ui.window.openEditorDropDown", command("M1+E"));
		assertEquals("org.eclipse.ui.window.showKeyAssist", command("M1+M2+L"));
	}

	@Test
	void onTheCanvasAllAndBesideItNone() {
		Ide.diagram();
		assertOurs(CASE_KEYS);
		assertOurs(CANVAS_KEYS);
		assertTrue(IdeContributions.menu("File").contains("&New Case\u2026\tCtrl+N"), IdeContributions.menu("File").toString());
		Ide.view(Ide.EXPLORER);
		assertTheirs(CASE_KEYS);
		assertTheirs(CANVAS_KEYS);
		assertTrue(IdeContributions.menu("File").contains("&New Case\u2026"), IdeContributions.menu("File").toString());
		Ide.text();
		assertTheirs(CASE_KEYS);
		assertTheirs(CANVAS_KEYS);
	}

	@Test
	void inOurViewsWithoutThoseOfTheCanvas() {
		for (String view : new String[] { "navigator", "checks" }) {
			Ide.view(PREFIX + "workbench." + view);
			assertOurs(CASE_KEYS);
			assertOurs("M1+1");
			assertTheirs("M1+M2+L", "M1++", "M1+-");
		}
	}

	@Test
	void inOurPerspectiveThoseOfCasesWhateverIsInFront() {
		Ide.perspective(Ide.OURS);
		Ide.view("org.eclipse.ui.views.ContentOutline");
		assertOurs(CASE_KEYS);
		assertTheirs(CANVAS_KEYS);
		Ide.perspective(Ide.THEIRS);
		assertTheirs(CASE_KEYS);
	}

	private static void assertOurs(String... keys) {
		for (String key : keys)
			assertTrue(command(key).startsWith(PREFIX), key + " is " + command(key));
	}

	private static void assertTheirs(String... keys) {
		for (String key : keys)
			assertTrue(!command(key).startsWith(PREFIX), key + " is " + command(key));
	}

	private static String command(String keys) {
		try {
			Binding binding = Ide.window().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(keys));
			return binding == null ? "" : binding.getParameterizedCommand().getId();
		} catch (ParseException e) {
			throw new IllegalArgumentException(keys, e);
		}
	}
}
