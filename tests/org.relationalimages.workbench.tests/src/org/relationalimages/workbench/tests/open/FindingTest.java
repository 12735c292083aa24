// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Finding an element by a part of its name, in all open cases. */
class FindingTest {

	private static final String FIND_IN_ALL = "org.relationalimages.workbench.findElementCommand";

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private static void type(Shell dialog, String words, int rows) {
		Dialogs.fields(dialog).getFirst().setText(words);
		Table list = Dialogs.first(dialog, Table.class);
		EventLoop.until(rows + " are found", () -> list.getItemCount() == rows);
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
