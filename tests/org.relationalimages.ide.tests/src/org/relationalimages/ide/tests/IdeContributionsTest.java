// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Menus, buttons and the edges of the window hold what is ours only while something of ours is in front. */
class IdeContributionsTest {

	private static final String PREFIX = "org.relationalimages.workbench.";

	@BeforeEach
	@AfterEach
	void reset() {
		Ide.reset();
	}

	@Test
	void nothingInAPerspectiveOfOthers() {
		assertEquals(List.of(), IdeContributions.ofOurs());
		Ide.text();
		assertEquals(List.of(), IdeContributions.ofOurs());
	}

	@Test
	void everythingInOurPerspectiveAndNothingAfterwards() {
		Ide.perspective(Ide.OURS);
		assertOffered(IdeContributions.ofOurs());
		Ide.perspective(Ide.THEIRS);
		Ide.view(Ide.EXPLORER);
		assertEquals(List.of(), IdeContributions.ofOurs());
	}

	@Test
	void everythingWithADiagramInFrontAndNothingWithTheFileOfSomebodyElse() {
		IEditorPart diagram = Ide.diagram();
		assertOffered(IdeContributions.ofOurs());
		Ide.text();
		assertEquals(List.of(), IdeContributions.ofOurs());
		Ide.page().activate(diagram);
		assertOffered(IdeContributions.ofOurs());
	}

	@Test
	void everythingWithAViewOfOurs() {
		for (String view : List.of("navigator", "checks")) {
			Ide.view(PREFIX + view);
			assertOffered(IdeContributions.ofOurs());
			Ide.view(Ide.EXPLORER);
			assertEquals(List.of(), IdeContributions.ofOurs());
		}
	}

	private static void assertOffered(List<String> shown) {
		for (String command : List.of("newCase", "newDiagram", "openCase", "openReadOnly", "closeCase", "reloadCase", "recover",
				"restoreBackup", "protect", "changePassphrase", "removeProtection", "forgetTraces", "saveMetamodel", "teachingCase",
				"export", "deidentify"))
			assertTrue(shown.contains(PREFIX + command + "Command"), command + " is missing in " + shown);
		assertTrue(shown.contains(PREFIX + "checks.count"), shown.toString());
	}
}
