// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.workbench.open.OpenCase;

/** When the window offers Save. */
class SaveOfferTest {

	@TempDir
	Path folder;

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	private static boolean isOffered() {
		Bench.settle();
		Command save = Bench.window().getService(ICommandService.class).getCommand("org.eclipse.ui.file.save");
		save.setEnabled(Bench.window().getService(IEvaluationService.class).getCurrentState());
		return save.isHandled() && save.isEnabled();
	}

	@Test
	void whatWasNeverSavedCanBeSavedAtOnce() throws IOException {
		OpenCase open = bench.copy("T4");
		Bench.page().activate(Bench.editor());
		assertTrue(isOffered());
		open.save(folder.resolve("a.relimages"));
		assertFalse(isOffered());
		SavingTest.rename(open, "Other");
		assertTrue(isOffered());
		open.session().undo();
		assertFalse(isOffered());
	}

	@Test
	void whatIsBeingTypedInAFieldIsSavedWithoutLeavingIt() throws IOException, PartInitException {
		OpenCase open = bench.copy("T4");
		open.save(folder.resolve("a.relimages"));
		Bench.navigator().reveal(open);
		Sheet sheet = new Sheet();
		Bench.page().showView(IPageLayout.ID_PROP_SHEET);
		assertFalse(isOffered());
		sheet.type(CasesPackage.Literals.CASE_FILE__TITLE, "Half a title");
		assertTrue(isOffered());
		Bench.command("org.eclipse.ui.file.save");
		assertTrue(Files.readString(folder.resolve("a.relimages")).contains("title=\"Half a title\""));
		assertFalse(isOffered());
	}
}
