// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.FileSuggestion;
import org.relationalimages.document.NewCases;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;

/** Cases made from templates, teaching cases and backups: complete, unsaved, and on their own. */
class NewCasesTest {

	@TempDir
	Path folder;
	private DocumentFixture fixture;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new DocumentFixture(folder);
	}

	@AfterEach
	void leave() {
		fixture.close();
	}

	@Test
	void everyTemplateMakesAnUnsavedClinicalCase() throws Exception {
		for (Template template : TeachingCases.templates()) {
			CaseDocument fresh = fixture.keep(NewCases.fromTemplate(template, "K 17: begin"));
			assertEquals("K 17: begin", fresh.title());
			assertEquals(CaseKind.CLINICAL, fresh.root().getKind());
			assertEquals(Optional.empty(), fresh.file());
			assertEquals("not saved yet", fresh.place());
			assertTrue(fresh.isDirty());
			assertEquals(new FileSuggestion("K 17 - begin.relimages", System.getProperty("user.home")), FileSuggestion.of(fresh));
			assertNotEquals(fresh.root().getId(), NewCases.contentOf(template, "K 18").getId(), "no two cases share an id");
		}
	}

	@Test
	void aNewCaseIsCleanOnceItIsSaved() throws Exception {
		CaseDocument fresh = fixture.keep(NewCases.fromTemplate(TeachingCases.templates().getFirst(), "K 17"));
		Path file = folder.resolve("K 17.relimages");
		fresh.save(file);
		assertFalse(fresh.isDirty());
		assertEquals(Optional.of(file), fresh.file());
		assertEquals(fresh.root().getId(), CaseFiles.load(file).getId());
	}

	@Test
	void theContentOfATemplateIsSavedAsItsDocumentIs() throws Exception {
		Template template = TeachingCases.templates().getFirst();
		CaseFile content = NewCases.contentOf(template, "K 17");
		Path file = folder.resolve("K 17.relimages");
		CaseFiles.saveCopy(content, file);
		CaseDocument open = fixture.keep(CaseDocument.read(file));
		assertEquals("K 17", open.title());
		byte[] before = Files.readAllBytes(file);
		open.save(file);
		assertEquals(List.of(), CaseFiles.notes(open.root()));
		assertEquals(new String(before), Files.readString(file));
	}

	@Test
	void aCopyOfATeachingCaseIsNotTheOneOnTheShelf() throws Exception {
		TeachingCase master = TeachingCases.all().getFirst();
		CaseDocument copy = fixture.keep(NewCases.copyOf(master));
		CaseDocument shown = fixture.keep(CaseDocument.read(master));
		assertFalse(copy.isTeachingMaster());
		assertTrue(copy.isDirty());
		assertFalse(shown.isDirty());
		assertEquals(shown.title(), copy.title());
		assertEquals(shown.views().diagrams().size(), copy.views().diagrams().size());
	}

	@Test
	void aFormerStateSuggestsTheFileOfItsCase() throws Exception {
		CaseDocument saved = fixture.open();
		saved.show(saved.diagrams().getFirst());
		saved.save(fixture.file);
		CaseDocument restored = fixture.keep(NewCases.restored(CaseFiles.load(fixture.file), fixture.file, Protection.NONE));
		assertEquals("backup, not saved yet", restored.place());
		assertTrue(restored.isDirty());
		assertEquals(new FileSuggestion("sample.relimages", folder.toString()), FileSuggestion.of(restored));
		assertEquals(1, restored.views().diagrams().size(), "the layout beside the file fits");
		CaseDocument lost = fixture.keep(NewCases.restored(CaseFiles.load(fixture.file), Path.of("sample.relimages"), Protection.NONE));
		assertEquals(0, lost.views().diagrams().size(), "its folder is not known");
	}
}
