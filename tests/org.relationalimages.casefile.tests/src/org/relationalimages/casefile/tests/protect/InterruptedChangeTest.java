// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.protect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.FileTransaction;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.PathText;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

/** A change of protection whose program ended in the middle; {@code KillsTest} tries every step. */
class InterruptedChangeTest {

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;
	private Path views;
	private byte[] plain;
	private byte[] sealed;
	private final CaseFile root = EveryValueCase.create();
	private final Protection protection = Vector.by(Vector.LATIN);

	@BeforeEach
	void prepare() throws IOException {
		home = new PrivateHome(folder.resolve("private"));
		file = folder.resolve("Anna.relimages");
		views = folder.resolve("Anna.relimages.views");
		CaseFiles.save(root, file);
		Files.write(views, Vector.VIEWS);
		plain = Files.readAllBytes(file);
	}

	@AfterEach
	void leave() {
		home.close();
	}

	private static Path changes() {
		return PrivateFolder.ofUser().existing(PrivateFolder.CHANGES);
	}

	private static boolean isTidy() throws IOException {
		if (!Files.exists(changes()))
			return true;
		try (Stream<Path> left = Files.list(changes())) {
			return left.findAny().isEmpty();
		}
	}

	/** Ends the program when everything is ready. */
	private void interrupt() throws IOException {
		try (Sealer sealer = protection.sealer();
				FileTransaction change = FileTransaction.begin(file, false, true)) {
			sealed = sealer.seal(plain, Content.CASE);
			change.stage(views, Vector.VIEWS, sealer.seal(Vector.VIEWS, Content.VIEWS));
			change.stage(change.caseFile(), plain, sealed);
			Path copy = folder.resolve("aside");
			// The case's folder disappears meanwhile, so that the change can't be completed.
			Files.move(file, copy);
			Files.createDirectory(file);
			assertThrows(CaseFileException.class, change::commit);
			Files.delete(file);
			Files.move(copy, file);
		}
	}

	@Test
	void whatCannotBeginTouchesNothing() throws Exception {
		interrupt();
		assertTrue(isTidy());
		assertArrayEquals(plain, Files.readAllBytes(file));
		assertArrayEquals(Vector.VIEWS, Files.readAllBytes(views));
		assertEquals(List.of(), InterruptedChange.complete(file));
	}

	@Test
	void whatNeverBeganWithACaseThatWasRenamedLeavesNothing() throws Exception {
		writeRecord(false);
		Path renamed = Files.move(file, folder.resolve("Berta.relimages"));
		assertEquals(List.of(), InterruptedChange.complete(renamed));
		assertTrue(isTidy());
		assertArrayEquals(plain, Files.readAllBytes(renamed));
	}

	@Test
	void whereNoBackupCanBeMadeTheUserReadsWhereAndWhy() throws Exception {
		Path taken = PrivateFolder.ofUser().existing(PrivateFolder.BACKUPS);
		Files.createDirectories(taken.getParent());
		Files.writeString(taken, "no folder");
		List<String> notes = ProtectionChange.run(file, Protection.NONE, protection).notes();
		assertEquals(1, notes.size(), notes.toString());
		assertTrue(notes.getFirst().contains(taken.getParent() + " (something else stands in the place"), notes.getFirst());
		assertTrue(CaseFiles.isProtected(file));
	}

	private void writeRecord(boolean isReady) throws IOException {
		try (Sealer sealer = protection.sealer()) {
			sealed = sealer.seal(plain, Content.CASE);
			byte[] sealedViews = sealer.seal(Vector.VIEWS, Content.VIEWS);
			Path change = Files.createDirectories(changes().resolve("c"));
			Files.write(change.resolve("step-0"), sealedViews);
			Files.write(change.resolve("step-1"), sealed);
			Files.writeString(change.resolve("change.txt"), String.join("\n", "format=1", "case=" + text(file), "kind=PROTECT",
					"ready=" + isReady, "steps=2", "0.target=" + text(views), "0.before=" + hash(Vector.VIEWS), "0.after=" + hash(sealedViews),
					"1.target=" + text(file), "1.before=" + hash(plain), "1.after=" + hash(sealed), ""));
		}
	}

	private static String text(Path path) {
		return PathText.text(path.toString());
	}

	private static String hash(byte[] bytes) {
		return FileHash.of(bytes);
	}

	private void isProtectedWhole(Path one) throws IOException {
		assertArrayEquals(plain, SealedBytes.read(one, Content.CASE, protection, 100_000));
		assertArrayEquals(Vector.VIEWS, SealedBytes.read(one.resolveSibling(one.getFileName() + ".views"), Content.VIEWS, protection, 1_000));
		assertTrue(isTidy());
	}

	@Test
	void theNextOpeningCompletesAndTells() throws Exception {
		writeRecord(true);
		List<String> told = InterruptedChange.complete(file);
		assertEquals(List.of("Protecting \u201cAnna.relimages\u201d was interrupted earlier and was completed now: "
				+ "it opens with the passphrase that was chosen then."), told);
		isProtectedWhole(file);
		assertEquals(List.of(), InterruptedChange.complete(file));
	}

	@Test
	void everyWayToOpenCompletes() throws Exception {
		writeRecord(true);
		assertThrows(CaseFileException.class, () -> CaseFiles.load(file), "it is protected by now");
		CaseFiles.load(file, protection);
		isProtectedWhole(file);
	}

	@Test
	void aRenamedCaseIsCompletedToo() throws Exception {
		writeRecord(true);
		Path renamed = folder.resolve("B.relimages");
		Files.move(file, renamed);
		Files.move(views, folder.resolve("B.relimages.views"));
		assertEquals(List.of(), InterruptedChange.complete(folder.resolve("another.relimages")));
		assertEquals(1, InterruptedChange.complete(renamed).size());
		isProtectedWhole(renamed);
	}

	@Test
	void whatWasNotReadyIsGivenUpAndTold() throws Exception {
		writeRecord(false);
		assertTrue(InterruptedChange.isWaiting(file));
		List<String> told = InterruptedChange.complete(file);
		assertTrue(told.size() == 1 && told.getFirst().contains("before anything was changed"), told.toString());
		assertTrue(isTidy());
		assertArrayEquals(plain, Files.readAllBytes(file));
		assertArrayEquals(Vector.VIEWS, Files.readAllBytes(views));
	}

	@Test
	void aFileThatWasChangedSinceIsLeftAlone() throws Exception {
		writeRecord(true);
		root.setTitle("written by another program");
		byte[] other = CaseFiles.bytes(root, "x");
		Files.write(file, other);
		List<String> told = InterruptedChange.complete(file);
		assertTrue(told.size() == 1 && told.getFirst().contains("changed since"), told.toString());
		assertArrayEquals(other, Files.readAllBytes(file));
		assertArrayEquals(Vector.VIEWS, Files.readAllBytes(views));
		assertTrue(isTidy());
	}

	@Test
	void whichPassphraseOpensACaseThatWasSavedSinceIsNotGuessed() throws Exception {
		writeRecord(true);
		Path record = changes().resolve("c").resolve("change.txt");
		Files.writeString(record, Files.readString(record).replace("PROTECT", "CHANGE_PASSPHRASE"));
		Protection former = Vector.by(Vector.MIXED);
		CaseFiles.save(root, folder.resolve("elsewhere.relimages"), former);
		byte[] saved = Files.readAllBytes(folder.resolve("elsewhere.relimages"));
		Files.write(file, saved);
		List<String> told = InterruptedChange.complete(file);
		assertTrue(told.size() == 1 && told.getFirst().contains("it opens with the passphrase that it was saved with"), told.toString());
		assertArrayEquals(saved, Files.readAllBytes(file));
		CaseFiles.load(file, former);
		assertTrue(isTidy());
	}

	@Test
	void aCaseOutOfReachIsCompletedLater() throws Exception {
		writeRecord(true);
		Path away = Files.move(file, folder.resolve("away"));
		assertEquals(List.of(), InterruptedChange.complete(file), "its drive may be taken out");
		assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
		Files.move(away, file);
		Thread.currentThread().interrupt();
		InterruptedChange.complete(file);
		assertTrue(Thread.interrupted(), "whoever cancels opening cancels that, too");
		assertEquals(1, InterruptedChange.complete(file).size());
		isProtectedWhole(file);
	}

	@Test
	void aRecordThatCannotBeReadForTheMomentIsKept() throws Exception {
		writeRecord(true);
		Path record = changes().resolve("c").resolve("change.txt");
		Path aside = Files.move(record, folder.resolve("aside"));
		Files.createDirectory(record);
		assertEquals(List.of(), InterruptedChange.complete(file));
		assertFalse(InterruptedChange.isWaiting(file));
		Files.delete(record);
		Files.move(aside, record);
		assertEquals(1, InterruptedChange.complete(file).size());
		isProtectedWhole(file);
	}

	@Test
	void damagedRecordsAreNoTrouble() throws Exception {
		for (String text : List.of("", "ready=true\nsteps=0\nkind=PROTECT\ncase=x\n", "steps=-1", "steps=999999999\n", "kind=NONE\nsteps=1\n0.target=\0",
				"x".repeat(2 << 20))) {
			Files.writeString(Files.createDirectories(changes().resolve("c")).resolve("change.txt"), text);
			assertEquals(List.of(), InterruptedChange.complete(file));
			assertEquals("The revealing \"pattern\" <&>", CaseFiles.load(file).getTitle());
		}
	}

	@Test
	void aChangeUnderWayIsLeftAlone() throws Exception {
		try (FileTransaction change = FileTransaction.begin(file, false, true)) {
			change.stage(change.caseFile(), plain, plain);
			assertEquals(List.of(), InterruptedChange.complete(file));
			assertFalse(isTidy());
			assertEquals(List.of(), change.commit());
		}
		assertTrue(isTidy());
	}

	@Test
	void withoutAPrivateFolderItWorksAllTheSame() throws Exception {
		try (PrivateHome none = new PrivateHome(Files.writeString(folder.resolve("nofolder"), ""))) {
			ProtectionChange.run(file, Protection.NONE, protection);
		}
		isProtectedWhole(file);
	}

	@Test
	void plainBesideProtectedGetsNoSeal() throws Exception {
		ProtectionChange.run(file, Protection.NONE, protection);
		Files.write(views, Vector.VIEWS);
		List<String> notes = ProtectionChange.run(file, protection, Vector.by(Vector.MIXED)).notes();
		assertTrue(notes.size() == 1 && notes.getFirst().contains("somebody else may have put it there"), notes.toString());
		assertTrue(Files.notExists(views));
	}
}
