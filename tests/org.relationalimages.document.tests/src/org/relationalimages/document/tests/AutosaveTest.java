// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.journal.Recovered;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.journal.RecoveryOffer;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.Adoption;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.DocumentRegistry;
import org.relationalimages.document.NewCases;

/** Unsaved changes are kept in a journal and adopted after a crash. */
class AutosaveTest {

	private static final Duration HANGING = Duration.ofSeconds(60);

	@TempDir
	Path folder;
	private final DocumentRegistry registry = new DocumentRegistry();
	private final List<String> troubles = new ArrayList<>();
	private DocumentFixture fixture;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new DocumentFixture(folder);
	}

	@AfterEach
	void leave() {
		fixture.close();
		assertEquals(List.of(), troubles);
	}

	/** A case whose journal is written when it is flushed, not before. */
	private CaseDocument journaled(CaseDocument open) {
		open.startAutosave(task -> {
			// no edit waits for the clock here
		}, troubles::add);
		return open;
	}

	private List<Path> journals() throws Exception {
		Path journals = folder.resolve("private/journals");
		if (!Files.exists(journals))
			return List.of();
		try (Stream<Path> files = Files.list(journals)) {
			return files.filter(one -> one.toString().endsWith(".journal")).toList();
		}
	}

	/** What is left when the program crashes: a copy of the journal, of a process that never was. */
	private RecoveryOffer crash(CaseDocument open) throws Exception {
		open.autosave().orElseThrow().flush();
		Path journal = journals().getFirst();
		Charset bytes = StandardCharsets.ISO_8859_1;
		String text = Files.readString(journal, bytes);
		open.abandon();
		open.dispose();
		Files.writeString(journal, text.replaceFirst("process=\\d+", "process=" + Integer.MAX_VALUE), bytes);
		return Recovery.offers().getFirst();
	}

	private CaseDocument edited() throws Exception {
		CaseDocument open = journaled(fixture.open());
		open.show(open.diagrams().getFirst());
		DocumentFixture.rename(open, "Changed");
		return open;
	}

	@Test
	void anEditIsKeptUntilItIsSavedOrAbandoned() throws Exception {
		CaseDocument open = edited();
		assertEquals(List.of(), journals());
		open.autosave().orElseThrow().flush();
		assertEquals(1, journals().size());
		open.save(fixture.file);
		DocumentFixture.rename(open, "Changed again");
		open.autosave().orElseThrow().flush();
		open.abandon();
		open.dispose();
		assertEquals(List.of(), journals());
	}

	@Test
	void aCaseClosedWithUnsavedChangesLeavesThem() throws Exception {
		CaseDocument open = edited();
		open.dispose();
		assertEquals(1, journals().size());
	}

	@Test
	void whatACrashLeftIsAdoptedWithItsLayoutAndLock() throws Exception {
		RecoveryOffer offer = crash(edited());
		Recovered found = offer.open(Protection.NONE);
		Adoption adoption = Adoption.of(registry, found, offer.caseFile(), Protection.NONE, false);
		CaseDocument fresh = journaled(fixture.keep(adoption.fresh()));
		assertEquals("Changed", fresh.title());
		assertTrue(fresh.isDirty());
		assertEquals(1, fresh.views().diagrams().size());
		assertEquals(Optional.empty(), adoption.replaced());
		assertFalse(adoption.isInUse());
		assertFalse(CaseLock.attempt(fixture.file).isHeld());
		fresh.autosave().orElseThrow().takeOver(offer, found.lastStep());
		fresh.autosave().orElseThrow().flush();
		assertEquals(1, journals().size(), "the new journal replaces the one that was left");
		fresh.save(fixture.file);
		assertFalse(fresh.isDirty());
	}

	@Test
	void itReplacesTheSavedStateThatIsOpen() throws Exception {
		RecoveryOffer offer = crash(edited());
		CaseDocument saved = fixture.open();
		saved.lock(CaseLock.attempt(fixture.file).lock());
		registry.add(saved);
		Adoption adoption = Adoption.of(registry, offer.open(Protection.NONE), offer.caseFile(), Protection.NONE, false);
		assertSame(saved, adoption.replaced().orElseThrow());
		registry.replace(saved, fixture.keep(adoption.fresh()));
		assertTrue(saved.isDisposed());
		assertFalse(CaseLock.attempt(fixture.file).isHeld(), "the lock was taken over");
	}

	@Test
	void whileTheFileIsInUseItHasNone() throws Exception {
		RecoveryOffer offer = crash(edited());
		CaseDocument other = fixture.open();
		DocumentFixture.rename(other, "Also changed");
		registry.add(other);
		Adoption beside = Adoption.of(registry, offer.open(Protection.NONE), offer.caseFile(), Protection.NONE, false);
		fixture.keep(beside.fresh());
		assertTrue(beside.isInUse());
		assertEquals(Optional.empty(), beside.fresh().file());
		registry.remove(other);
		fixture.takeOver();
		assertTrue(Adoption.of(registry, offer.open(Protection.NONE), offer.caseFile(), Protection.NONE, false).isInUse());
	}

	@Test
	void savingAsksWhenTheFileWasChangedSince() throws Exception {
		RecoveryOffer offer = crash(edited());
		fixture.changeElsewhere("Theirs");
		Adoption adoption = Adoption.of(registry, offer.open(Protection.NONE), offer.caseFile(), Protection.NONE, true);
		assertTrue(fixture.keep(adoption.fresh()).isChangedOnDisk());
	}

	@Test
	void aCaseThatWasNeverSavedComesBackWithoutAFile() throws Exception {
		CaseDocument made = journaled(fixture.keep(NewCases.fromTemplate(TeachingCases.templates().getFirst(), "New")));
		DocumentFixture.rename(made, "New and changed");
		RecoveryOffer offer = crash(made);
		Adoption adoption = Adoption.of(registry, offer.open(Protection.NONE), offer.caseFile(), Protection.NONE, false);
		assertEquals("New and changed", fixture.keep(adoption.fresh()).title());
		assertEquals(Optional.empty(), adoption.fresh().file());
		assertFalse(adoption.isInUse());
		assertTrue(adoption.fresh().isDirty());
	}

	@Test
	void aProtectedCaseHasAProtectedJournal() throws Exception {
		CaseDocument open = journaled(fixture.open());
		open.protect(Protection.with(Passphrase.of("correct horse battery staple".toCharArray())));
		DocumentFixture.rename(open, "Changed");
		open.autosave().orElseThrow().flush();
		long end = System.nanoTime() + HANGING.toNanos();
		while (journals().isEmpty() && System.nanoTime() < end)
			Thread.sleep(Duration.ofMillis(10)); // flushing waits two seconds, making a key may take longer
		assertFalse(Files.readString(journals().getFirst(), StandardCharsets.ISO_8859_1).contains("Changed"));
	}
}
