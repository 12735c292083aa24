// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.Command;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IEvaluationService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** When the window offers Save. */
class SaveOfferTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private static boolean isOffered() {
		EventLoop.settle();
		Command save = WorkbenchFixture.window().getService(ICommandService.class).getCommand("org.eclipse.ui.file.save");
		save.setEnabled(WorkbenchFixture.window().getService(IEvaluationService.class).getCurrentState());
		return save.isHandled() && save.isEnabled();
	}

	@Test
	void whatWasNeverSavedCanBeSavedAtOnce() throws IOException {
		CaseDocument open = workbenchFixture.copy("T4");
		WorkbenchFixture.page().activate(WorkbenchFixture.editor());
		assertTrue(isOffered());
		open.save(folder.resolve("a.relimages"));
		assertFalse(isOffered());
		WorkbenchFixture.rename(open, "Other");
		assertTrue(isOffered());
		open.session().undo();
		assertFalse(isOffered());
	}

	@Test
	void whatIsBeingTypedInAFieldIsSavedWithoutLeavingIt() throws IOException, PartInitException {
		CaseDocument open = workbenchFixture.copy("T4");
		open.save(folder.resolve("a.relimages"));
		WorkbenchFixture.navigator().reveal(open);
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		WorkbenchFixture.page().showView(IPageLayout.ID_PROP_SHEET);
		assertFalse(isOffered());
		propertiesRobot.type(CasesPackage.Literals.CASE_FILE__TITLE, "Half a title");
		assertTrue(isOffered());
		WorkbenchFixture.command("org.eclipse.ui.file.save");
		assertTrue(Files.readString(folder.resolve("a.relimages")).contains("title=\"Half a title\""));
		assertFalse(isOffered());
	}
}
