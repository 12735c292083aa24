// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.journal.FileState;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.journal.RecoveryOffer;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

class JournalTest {

	private static final Duration PROMISED = Duration.ofSeconds(2);
	private static final Duration HANGING = Duration.ofSeconds(60);

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;
	private JournalWriter journal;
	private final CaseFile root = EveryValueCase.create();
	private int busy;
	private final AtomicInteger taken = new AtomicInteger();
	private final List<String> told = new CopyOnWriteArrayList<>();

	@BeforeEach
	void prepare() throws Exception {
		home = new PrivateHome(folder.resolve("private"));
		file = folder.resolve("Anna.relimages");
		CaseFiles.save(root, file);
		journal = new JournalWriter(this::snapshot, Runnable::run, told::add);
		journal.opened(file, Protection.NONE);
	}

	@AfterEach
	void leave() {
		journal.close();
		home.close();
	}

	private JournalSnapshot snapshot() throws IOException {
		if (taken.incrementAndGet() <= busy)
			return null;
		return new JournalSnapshot(CaseFiles.bytes(root, "case"), new byte[0]);
	}

	private List<Path> files() throws IOException {
		Path journals = folder.resolve("private/journals");
		if (!Files.exists(journals))
			return List.of();
		try (Stream<Path> files = Files.list(journals)) {
			return files.filter(one -> one.toString().endsWith(".journal")).toList();
		}
	}

	/** Waits for the condition and returns the elapsed time. */
	private static Duration until(BooleanSupplier done) throws InterruptedException {
		long start = System.nanoTime();
		while (!done.getAsBoolean()) {
			assertTrue(System.nanoTime() < start + HANGING.toNanos(), "never");
			Thread.sleep(Duration.ofMillis(10));
		}
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private boolean isWritten() {
		try {
			return !files().isEmpty();
		} catch (IOException e) {
			return false;
		}
	}

	/** The offer after the end of the program: the same journal with a process that never existed. */
	private RecoveryOffer left() throws IOException {
		Path left = files().getFirst();
		Charset bytes = StandardCharsets.ISO_8859_1;
		String text = Files.readString(left, bytes);
		Files.writeString(left, text.replaceFirst("process=\\d+", "process=" + Integer.MAX_VALUE), bytes);
		return Recovery.offers().getFirst();
	}

	@Test
	void anEditIsOnDiskWithinTwoSeconds() throws Exception {
		assertFalse(isWritten(), "nothing was edited");
		root.setTitle("edited");
		Duration best = HANGING;
		// A busy machine may delay one edit, but not every one.
		for (int i = 0; i < 3 && best.compareTo(PROMISED) > 0; i++) {
			journal.saved(file, Protection.NONE);
			until(() -> !isWritten());
			journal.changed("Rename", 1);
			Duration time = until(this::isWritten);
			best = time.compareTo(best) < 0 ? time : best;
		}
		assertTrue(best.compareTo(PROMISED) < 0, best.toString());
		assertEquals(List.of(), Recovery.offers(), "we are alive");
		assertTrue(Recovery.isInUse(files().getFirst()));
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())));
		RecoveryOffer offer = left();
		assertEquals("edited", offer.open(Protection.NONE).root().getTitle());
		assertEquals(FileState.UNCHANGED, offer.state());
	}

	@Test
	void manyEditsCostFewWritings() throws Exception {
		for (int i = 1; i <= 10_000; i++)
			journal.changed("Edit", i);
		until(this::isWritten);
		journal.flush();
		assertTrue(taken.get() <= 2, taken + " writings");
		assertEquals(10_000, left().steps());
	}

	@Test
	void aStateThatCannotBeTakenNowIsTakenLater() throws Exception {
		busy = 2;
		journal.changed("Edit", 1);
		until(this::isWritten);
		assertEquals(3, taken.get());
		assertEquals(List.of(), told);
		assertEquals(1, left().steps());
	}

	@Test
	void aSaveOrACleanCloseRemovesIt() throws Exception {
		journal.changed("Edit", 1);
		journal.flush();
		assertTrue(isWritten());
		journal.saved(file, Protection.NONE);
		until(() -> !isWritten());
		journal.changed("Edit", 1);
		journal.flush();
		assertTrue(isWritten());
		journal.close();
		assertFalse(isWritten());
		journal.changed("too late", 2);
		journal.flush();
		journal.saved(file, Protection.NONE);
		journal.close();
		assertFalse(isWritten());
	}

	@Test
	void anEditBeforeASaveIsNotWrittenAfterIt() throws Exception {
		journal.changed("Edit", 1);
		journal.saved(file, Protection.NONE);
		Thread.sleep(Duration.ofMillis(1_000));
		assertFalse(isWritten());
		assertEquals(0, taken.get());
	}

	@Test
	void troubleIsToldOnceAndPasses() throws Exception {
		Path journals = Files.createDirectories(folder.resolve("private")).resolve("journals");
		Files.writeString(journals, "a file stands where the folder should");
		for (int i = 1; i < 4; i++) {
			journal.changed("Edit", i);
			journal.flush();
		}
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.getFirst().startsWith("Unsaved changes of \u201cAnna.relimages\u201d can't be kept"), told.toString());
		Files.delete(journals);
		journal.changed("Edit", 4);
		journal.flush();
		assertTrue(isWritten());
		assertEquals(1, told.size());
		journal.saved(file, Protection.NONE);
	}

	@Test
	void aStateThatCannotBeTakenLeavesTheLastOne() throws Exception {
		journal.changed("Edit", 1);
		journal.flush();
		root.setTitle("a\u0001b");
		journal.changed("Edit", 2);
		journal.flush();
		assertEquals(1, told.size(), told.toString());
		assertEquals(1, left().steps());
	}

	@Test
	void aCaseThatWasNeverSavedIsOfferedToo() throws Exception {
		journal.opened(null, Protection.NONE);
		journal.changed("Add person", 1);
		journal.flush();
		RecoveryOffer offer = left();
		assertEquals(FileState.NEVER_SAVED, offer.state());
		assertTrue(offer.caseFile().isEmpty());
		assertTrue(offer.summary().startsWith("A case that was never saved: 1 unsaved step, "), offer.summary());
		assertEquals("Add person", offer.open(Protection.NONE).lastStep());
		assertTrue(offer.open(Protection.NONE).differences().added() > 5);
	}

	@Test
	void whatWasRecoveredIsReplacedOnlyWhenKeptAnew() throws Exception {
		journal.changed("Edit", 1);
		journal.flush();
		RecoveryOffer offer = left();
		try (JournalWriter next = new JournalWriter(this::snapshot, Runnable::run, told::add)) {
			next.opened(file, Protection.NONE);
			next.replaces(offer);
			assertEquals(1, Recovery.offers().size());
			next.changed("Recover", 1);
			next.flush();
			assertEquals(List.of(), Recovery.offers());
			assertTrue(isWritten());
		}
	}

	@Test
	void whateverBecomesOfAJournalEndsInASentence() throws Exception {
		journal.changed("Edit", 1);
		journal.flush();
		left();
		Path left = files().getFirst();
		byte[] bytes = Files.readAllBytes(left);
		Random random = new Random(11);
		int offered = 0;
		for (int i = 0; i < 1_000; i++) {
			byte[] mutated = bytes.clone();
			for (int n = random.nextInt(4); n >= 0; n--)
				// Half of the mutations are in the head.
				mutated[random.nextInt(i % 2 == 0 ? 300 : mutated.length)] = (byte) random.nextInt(256);
			Files.write(left, mutated);
			for (RecoveryOffer offer : Recovery.offers()) {
				offered++;
				assertFalse(offer.summary().isBlank());
				try {
					offer.open(Protection.NONE);
				} catch (CaseFileException e) {
					assertTrue(e.getMessage().contains(";"), e.getMessage());
				}
			}
		}
		assertTrue(offered > 100, offered + " could be looked at");
	}

	@Test
	void aJournalThatNamesNoFileIsOfferedInOneLine() throws Exception {
		journal.changed("Edit", 1);
		journal.flush();
		left();
		Path left = files().getFirst();
		String bytes = Files.readString(left, StandardCharsets.ISO_8859_1);
		for (String named : List.of("/", "/x/A\u0085\u009bnna.relimages")) {
			Files.writeString(left, bytes.replaceFirst("\ncase=[^\n]*\n", "\ncase=" + named + "\n"), StandardCharsets.UTF_8);
			RecoveryOffer offer = Recovery.offers().getFirst();
			assertEquals(named.equals("/") ? "/" : "Anna.relimages", offer.name().orElseThrow());
			assertTrue(offer.summary().startsWith("\u201c" + offer.name().orElseThrow() + "\u201d: 1 unsaved step"), offer.summary());
		}
	}

	@Test
	void damagedJournalsOfferNothingOrSaySo() throws Exception {
		journal.changed("Edit", 1);
		journal.flush();
		RecoveryOffer offer = left();
		Path left = files().getFirst();
		byte[] bytes = Files.readAllBytes(left);
		for (int length : new int[] { 0, 1, 50, bytes.length - 1, bytes.length / 2 }) {
			Files.write(left, Arrays.copyOf(bytes, length));
			CaseFileException e = assertThrows(CaseFileException.class, () -> offer.open(Protection.NONE), length + " bytes");
			assertTrue(e.getMessage().contains(";"), e.getMessage());
		}
		for (String text : List.of("", "\n\n", "format=1\n\n", "format=2\nhost=x\nprocess=1\nstarted=1\n\n", "\0".repeat(1000))) {
			Files.writeString(left, text);
			assertEquals(List.of(), Recovery.offers(), text);
		}
	}
}
