// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What the tabs of a case say, and which of its diagrams comes first. */
class TabTitleTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void theCaseStandsFirstCutInItsMiddle() {
		CaseDocument open = workbenchFixture.copy("T4");
		assertEquals("Chen Jing:\u2026fears \u2013 Image Layers", WorkbenchFixture.editor().getTitle());
		WorkbenchFixture.rename(open, "A very long title of a case that nobody can read in a tab");
		assertEquals("A very lon\u2026a tab \u2013 Image Layers", WorkbenchFixture.editor().getTitle());
	}

	@Test
	void aCaseOfPracticeOpensItsBoard() throws IOException {
		CaseDocument open = workbenchFixture.copy("T8");
		WorkbenchFixture.page().closeAllEditors(false);
		open.session().execute("Keep the practice only", () -> open.root().getImages().clear());
		Programme programme = open.root().getProgrammes().getFirst();
		OpenFlow.openFirstDiagram(WorkbenchFixture.page(), open);
		assertEquals(Design.PROGRAMME_BOARD, WorkbenchFixture.editor().diagram().description().name());
		assertSame(programme, WorkbenchFixture.editor().target());
	}
}
