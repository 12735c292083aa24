// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.ChangedFileException;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.FileSuggestion;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.viewpoint.session.ChangeRefused;
import org.relationalimages.viewpoint.views.ViewsFile;

/** Opening, changing, saving and closing a case, without a window. */
class CaseDocumentTest {

	@TempDir
	Path folder;
	private DocumentFixture fixture;
	private CaseDocument open;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new DocumentFixture(folder);
		open = fixture.open();
	}

	@AfterEach
	void leave() {
		fixture.close();
	}

	@Test
	void aCaseJustReadIsClean() {
		assertFalse(open.isDirty());
		assertFalse(open.isReadOnly());
		assertFalse(open.isProtected());
		assertFalse(open.isTeachingMaster());
		assertEquals(Optional.of(fixture.file), open.file());
		assertEquals("sample.relimages", open.place());
		assertEquals("Sample", open.title());
		assertEquals(4, open.diagrams().size());
		assertEquals(new FileSuggestion("sample.relimages", folder.toString()), FileSuggestion.of(open));
	}

	@Test
	void aChangeMakesItDirtyUntilItIsSaved() throws Exception {
		DocumentFixture.rename(open, "Changed");
		assertTrue(open.isDirty());
		open.save(fixture.file);
		assertFalse(open.isDirty());
		assertFalse(open.isChangedOnDisk(), "that was us");
		assertEquals("Changed", CaseFiles.load(fixture.file).getTitle());
		open.session().undo();
		assertTrue(open.isDirty());
	}

	@Test
	void savingUnchangedGivesTheSameBytes() throws Exception {
		byte[] before = Files.readAllBytes(fixture.file);
		open.save(fixture.file);
		assertArrayEquals(before, Files.readAllBytes(fixture.file));
		assertTrue(Files.notExists(ViewsFile.beside(fixture.file)), "no diagram was laid out yet");
	}

	@Test
	void theLayoutIsSavedWithTheCase() throws Exception {
		open.show(open.diagrams().getFirst());
		open.save(fixture.file);
		assertEquals(1, ViewsFile.read(ViewsFile.beside(fixture.file)).diagrams().size());
		assertEquals(List.of(), fixture.open().notes());
	}

	@Test
	void savedUnderAnotherNameItIsKeptThere() throws Exception {
		Path other = folder.resolve("other.relimages");
		DocumentFixture.rename(open, "Changed");
		open.save(other);
		assertEquals(Optional.of(other), open.file());
		assertFalse(open.isDirty());
		assertEquals("Sample", CaseFiles.load(fixture.file).getTitle(), "the first one is as it was");
		assertEquals("Changed", CaseFiles.load(other).getTitle());
	}

	@Test
	void whatCanNotBeSavedStaysDirtyAndWhereItIs() throws Exception {
		DocumentFixture.rename(open, "Changed");
		assertThrows(IOException.class, () -> open.save(folder.resolve("none").resolve("other.relimages")));
		assertTrue(open.isDirty());
		assertEquals(Optional.of(fixture.file), open.file());
		assertFalse(open.storage().isBeingWritten());
	}

	@Test
	void whatSomebodyElseWroteIsNotReplaced() throws Exception {
		fixture.changeElsewhere("Theirs");
		DocumentFixture.rename(open, "Mine");
		assertThrows(ChangedFileException.class, () -> open.save(fixture.file));
		assertTrue(open.isDirty());
		assertEquals("Theirs", CaseFiles.load(fixture.file).getTitle());
		open.keepMine(open.storage().now());
		open.save(fixture.file);
		assertEquals("Mine", CaseFiles.load(fixture.file).getTitle());
	}

	@Test
	void abandonedChangesCountNoMoreUntilTheNext() {
		DocumentFixture.rename(open, "Changed");
		open.abandon();
		assertFalse(open.isDirty());
		DocumentFixture.rename(open, "Changed again");
		assertTrue(open.isDirty());
	}

	@Test
	void aCaseForReadingRefusesChangesUntilItIsKeptElsewhere() throws Exception {
		open.refuseChanges("For reading only.");
		assertEquals(Optional.of("For reading only."), open.readOnly());
		assertThrows(ChangeRefused.class, () -> DocumentFixture.rename(open, "Changed"));
		assertFalse(open.isDirty());
		open.save(folder.resolve("other.relimages"));
		open.lock(null);
		DocumentFixture.rename(open, "Changed");
		assertTrue(open.isDirty());
	}

	@Test
	void reloadingGivesWhatTheFileHolds() throws Exception {
		open.refuseChanges("For reading only.");
		fixture.changeElsewhere("Theirs");
		CaseDocument fresh = fixture.keep(open.reread(open.protection()));
		fresh.succeed(open);
		assertEquals("Theirs", fresh.title());
		assertFalse(fresh.isChangedOnDisk());
		assertEquals(open.readOnly(), fresh.readOnly());
		assertEquals("Sample", open.title(), "the former one is as it was");
		assertFalse(open.storage().isNews(open.storage().now()), "no need to tell of it again");
	}

	@Test
	void aTeachingCaseHasNoFileUntilItIsSaved() throws Exception {
		TeachingCase master = TeachingCases.all().getFirst();
		CaseDocument teaching = fixture.keep(CaseDocument.read(master));
		assertTrue(teaching.isTeachingMaster());
		assertEquals(Optional.of(master), teaching.teachingCase());
		assertEquals("teaching case", teaching.place());
		assertFalse(teaching.isDirty());
		teaching.save(folder.resolve("own.relimages"));
		assertFalse(teaching.isTeachingMaster());
		assertEquals(Optional.empty(), teaching.teachingCase());
	}

	@Test
	void listenersAreNotifiedOfEveryChange() throws Exception {
		AtomicInteger calls = new AtomicInteger();
		Runnable listener = calls::incrementAndGet;
		open.addListener(listener);
		expectCall(calls, () -> DocumentFixture.rename(open, "Changed"));
		expectCall(calls, () -> open.save(fixture.file));
		expectCall(calls, () -> open.session().undo());
		expectCall(calls, () -> open.refuseChanges("For reading only."));
		expectCall(calls, () -> open.lock(null));
		expectCall(calls, () -> open.keepMine(open.storage().now()));
		expectCall(calls, open::noteMissing);
		expectCall(calls, () -> open.protect(open.protection()));
		expectCall(calls, () -> open.add(open.diagrams().getFirst().description(), open.root()));
		open.removeListener(listener);
		int before = calls.get();
		DocumentFixture.rename(open, "Changed again");
		assertEquals(before, calls.get());
	}

	private interface Step {
		void run() throws Exception;
	}

	private static void expectCall(AtomicInteger calls, Step step) throws Exception {
		int before = calls.get();
		step.run();
		assertTrue(calls.get() > before);
	}

	@Test
	void chosenInAListItIsTheCaseItself() {
		assertSame(open.root(), open.getAdapter(CaseFile.class));
		assertSame(open.root(), open.getAdapter(EObject.class));
		assertNull(open.getAdapter(Person.class));
		assertNull(open.getAdapter(Object.class));
	}

	@Test
	void diagramsAreOfElementsOfTheCase() {
		open.layouts().descriptions().forEach(description -> open.layouts().targetsOf(description).forEach(
				target -> assertTrue(open.session().isAttached(target), description.name())));
		assertEquals(open.root().getParadoxes(), open.layouts().targetsOf(open.diagrams().getLast().description()));
	}
}
