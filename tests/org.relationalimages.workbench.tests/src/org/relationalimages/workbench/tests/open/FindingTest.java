// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.find.FindBar;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Finding an element by a part of its name, in a diagram and in all open cases. */
class FindingTest {

	private static final String LIST = "org.relationalimages.viewpoint.ui.quickOutline";
	private static final String FIND = "org.eclipse.ui.edit.findReplace";
	private static final String BACK = "org.relationalimages.workbench.backCommand";
	private static final String FORWARD = "org.relationalimages.workbench.forwardCommand";
	private static final String FIND_IN_ALL = "org.relationalimages.workbench.findElementCommand";

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private static void type(Shell dialog, String words, int rows) {
		Dialogs.fields(dialog).getFirst().setText(words);
		Table list = Dialogs.first(dialog, Table.class);
		EventLoop.until(rows + " are found", () -> list.getItemCount() == rows);
	}

	@Test
	void anElementOfTheDiagramIsSelected() {
		workbenchFixture.open("T4");
		Dialogs.answer("Find in This Diagram", dialog -> {
			type(dialog, "SPACE leave", 1);
			Dialogs.press(dialog, "OK");
		}, () -> WorkbenchFixture.command(LIST));
		assertEquals("If he wants space, he will leave me", WorkbenchFixture.editor().viewer().selectedElements().getFirst().label());
		assertTrue(WorkbenchFixture.editor().viewer().getControl().isFocusControl());
		WorkbenchFixture.command(FIND);
		FindBar bar = FindBar.of(WorkbenchFixture.editor().viewer());
		bar.text().setText("swallowed");
		assertTrue(bar.told().startsWith("1 of "), bar.told());
		assertEquals(1, WorkbenchFixture.editor().viewer().selectedElements().size());
	}

	@Test
	void oneGoesBackAndForwardAmongDiagrams() {
		CaseDocument first = workbenchFixture.open("T4");
		CaseDocument second = workbenchFixture.open("T2");
		WorkbenchFixture.command(BACK);
		assertSame(first.session(), WorkbenchFixture.editor().source().session());
		WorkbenchFixture.command(FORWARD);
		assertSame(second.session(), WorkbenchFixture.editor().source().session());
	}

	@Test
	void anElementOfAnyOpenCaseIsShown() {
		CaseDocument couple = workbenchFixture.open("T4");
		CaseDocument other = workbenchFixture.open("T2");
		assertSame(other.session(), WorkbenchFixture.editor().source().session());
		Dialogs.answer("Find in All Open Cases", dialog -> {
			type(dialog, "side by side easy", 1);
			Dialogs.press(dialog, "OK");
		}, () -> WorkbenchFixture.command(FIND_IN_ALL));
		assertSame(couple.session(), WorkbenchFixture.editor().source().session());
		assertEquals("Side by side we are easy together",
				WorkbenchFixture.editor().viewer().selectedElements().getFirst().label().replace("+ ", ""));
	}
}
