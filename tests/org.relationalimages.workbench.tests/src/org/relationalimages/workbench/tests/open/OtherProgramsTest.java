// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.MetamodelExport;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.SavingMetamodel;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.Menus;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Cases that other programs wrote, and what other programs need to read ours. */
class OtherProgramsTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void whatIsSkippedOfAFileIsTold() throws IOException {
		Path file = folder.resolve("in.relimages");
		Files.writeString(file, ShippedFiles.text("T4").replace("</rim.cases:CaseFile>",
				"<xmi:Extension extender=\"other\"><x/></xmi:Extension></rim.cases:CaseFile>"));
		CaseDocument[] open = new CaseDocument[1];
		String said = Dialogs.press("Parts of Other Programs", "OK", () -> open[0] = OpenFlow.open(WorkbenchFixture.page(), file).orElseThrow());
		assertTrue(said.contains("1 \u00d7 xmi:Extension. Saving leaves them out; the file as it was stays as a backup."), said);
		assertFalse(open[0].isDirty(), "it is opened only");
		assertEquals(1, CaseFiles.notes(open[0].root()).size());
	}

	@Test
	void theMetamodelIsInTheHelpMenu() {
		assertTrue(Menus.texts(Menus.ofBar("Help")).contains("Save the Metamodel…"), Menus.texts(Menus.ofBar("Help")).toString());
		List<String> letters = Menus.raw(Menus.ofBar("Help")).stream().filter(text -> text.contains("&"))
				.map(text -> text.substring(text.indexOf('&') + 1, text.indexOf('&') + 2)).toList();
		assertEquals(letters.stream().distinct().toList(), letters);
	}

	@Test
	void theMetamodelIsWrittenAndItsPlaceIsTold() throws IOException {
		String said = Dialogs.press("Save the Metamodel", "OK", () -> SavingMetamodel.save(WorkbenchFixture.window().getShell(), folder));
		Path file = folder.resolve(MetamodelExport.FILE);
		assertTrue(said.contains(file.toString()), said);
		assertTrue(Files.readString(file).contains("name=\"CaseFile\""));
	}

	@Test
	void whyItCannotBeWrittenIsTold() {
		String said = Dialogs.press("The metamodel could not be saved", "OK",
				() -> SavingMetamodel.save(WorkbenchFixture.window().getShell(), folder.resolve("missing")));
		assertTrue(said.contains("missing"), said);
		workbenchFixture.errors.clear();
	}
}
