// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

class EditorTrailTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void oneGoesBackAndForwardAmongDiagrams() {
		CaseDocument first = workbenchFixture.open("T4");
		CaseDocument second = workbenchFixture.open("T2");
		WorkbenchFixture.command("org.relationalimages.workbench.backCommand");
		assertSame(first.session(), WorkbenchFixture.editor().source().session());
		WorkbenchFixture.command("org.relationalimages.workbench.forwardCommand");
		assertSame(second.session(), WorkbenchFixture.editor().source().session());
	}

	@Test
	void aClosedCaseIsNoneToGoBackTo() {
		CaseDocument first = workbenchFixture.open("T4");
		CaseDocument second = workbenchFixture.open("T2");
		WorkbenchFixture.drop(first);
		WorkbenchFixture.command("org.relationalimages.workbench.backCommand");
		assertSame(second.session(), WorkbenchFixture.editor().source().session());
		assertTrue(Dialogs.statusLine().contains("There is no diagram before this one."), Dialogs.statusLine());
	}
}
