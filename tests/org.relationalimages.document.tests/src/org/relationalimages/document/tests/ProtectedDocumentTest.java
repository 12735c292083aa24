// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.ChangedFileException;
import org.relationalimages.casefile.ProtectedCaseException;
import org.relationalimages.casefile.UnprotectedCaseException;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.ProtectOperation;
import org.relationalimages.viewpoint.views.ViewsFile;

/** Protecting an open case with a passphrase, changing that, and taking it away. */
class ProtectedDocumentTest {

	@TempDir
	Path folder;
	private DocumentFixture fixture;
	private CaseDocument open;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new DocumentFixture(folder);
		open = fixture.open();
		open.show(open.diagrams().getFirst());
		open.save(fixture.file);
	}

	@AfterEach
	void leave() {
		fixture.close();
	}

	private static Protection with(String passphrase) {
		return Protection.with(Passphrase.of(passphrase.toCharArray()));
	}

	private static Protection first() {
		return with("correct horse battery staple");
	}

	private void protectInFile(Protection next) throws Exception {
		ProtectOperation changing = new ProtectOperation(open, next, open.storage().now());
		try {
			assertTrue(open.storage().isBeingWritten());
			changing.write();
		} finally {
			changing.finish();
		}
		open.protect(next);
	}

	@Test
	void aNewProtectionCountsFromTheNextSaveOn() throws Exception {
		open.protect(first());
		assertTrue(open.isProtected());
		assertFalse(CaseFiles.isProtected(fixture.file));
		open.save(fixture.file);
		assertTrue(CaseFiles.isProtected(fixture.file));
		assertTrue(CaseFiles.isProtected(ViewsFile.beside(fixture.file)));
		assertThrows(ProtectedCaseException.class, () -> CaseDocument.read(fixture.file));
		CaseDocument again = fixture.keep(CaseDocument.read(fixture.file, first()));
		assertEquals("Sample", again.title());
		assertEquals(1, again.views().diagrams().size());
		assertTrue(again.isProtected());
	}

	@Test
	void theFileIsProtectedAtOnceWithoutBeingSaved() throws Exception {
		protectInFile(first());
		assertTrue(CaseFiles.isProtected(fixture.file));
		assertTrue(open.isProtected());
		assertFalse(open.isDirty());
		assertFalse(open.isChangedOnDisk(), "that was us");
		assertFalse(open.storage().isBeingWritten());
		DocumentFixture.rename(open, "Changed");
		open.save(fixture.file);
		assertEquals("Changed", CaseFiles.load(fixture.file, first()).getTitle());
	}

	@Test
	void anotherPassphraseReplacesTheFirst() throws Exception {
		protectInFile(first());
		Protection next = with("two fears and a picture");
		protectInFile(next);
		assertThrows(ProtectedCaseException.class, () -> CaseFiles.load(fixture.file, first()));
		assertEquals("Sample", CaseFiles.load(fixture.file, next).getTitle());
	}

	@Test
	void theProtectionCanBeTakenAway() throws Exception {
		protectInFile(first());
		protectInFile(Protection.NONE);
		assertFalse(open.isProtected());
		assertFalse(CaseFiles.isProtected(fixture.file));
		assertFalse(CaseFiles.isProtected(ViewsFile.beside(fixture.file)));
	}

	@Test
	void aFileThatSomebodyElseChangedIsNotTouched() throws Exception {
		ProtectOperation changing = new ProtectOperation(open, first(), open.storage().now());
		fixture.changeElsewhere("Theirs");
		assertThrows(ChangedFileException.class, changing::write);
		changing.finish();
		assertFalse(changing.isUntouched(), "it is not as it was");
		assertFalse(CaseFiles.isProtected(fixture.file));
		assertFalse(open.isProtected());
		assertTrue(open.isChangedOnDisk());
	}

	@Test
	void theFormerPassphraseIsWiped() throws Exception {
		Protection former = first();
		open.protect(former);
		open.protect(Protection.NONE);
		assertThrows(IllegalStateException.class, former::sealer);
	}

	@Test
	void reloadingWithTheSamePassphraseKeepsIt() throws Exception {
		protectInFile(first());
		CaseDocument fresh = fixture.keep(open.reread(open.protection()));
		fresh.succeed(open);
		open.dispose();
		fresh.save(fixture.file);
		assertTrue(CaseFiles.isProtected(fixture.file));
	}

	@Test
	void anUnprotectedFileIsNotTakenForAProtectedCase() throws Exception {
		protectInFile(first());
		CaseFiles.saveCopy(SmallCase.create(), fixture.file);
		assertThrows(UnprotectedCaseException.class, () -> open.reread(open.protection()));
	}
}
