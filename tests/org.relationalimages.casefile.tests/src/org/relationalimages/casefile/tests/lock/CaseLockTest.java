// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.casefile.lock.LockState;
import org.relationalimages.casefile.privatefolder.KeyValueFile;
import org.relationalimages.casefile.privatefolder.ProcessMark;
import org.relationalimages.casefile.tests.OtherProgram;
import org.relationalimages.tests.support.PrivateHome;

class CaseLockTest {

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;
	private Path lockFile;

	@BeforeEach
	void prepare() throws Exception {
		home = new PrivateHome(folder.resolve("private"));
		file = Files.writeString(folder.resolve("Anna.relimages"), "a case");
		lockFile = folder.resolve(".Anna.relimages.lock");
	}

	@AfterEach
	void leave() {
		home.close();
	}

	private void foreign(String host, long process) throws Exception {
		Files.writeString(lockFile, "# x\nuser=bertha\nhost=" + host + "\nprocess=" + process
				+ "\nstarted=1000000000\nsince=2026-03-04T10:32:00Z\ntoken=abc\n");
	}

	/** A lock of this computer, or of another one of the same name. */
	private void here(long process, String... changes) throws Exception {
		Map<String, String> parts = new LinkedHashMap<>();
		ProcessMark.own().writeTo(parts);
		parts.putAll(Map.of("user", System.getProperty("user.name"), "process", Long.toString(process), "started", "1000000000",
				"since", "2026-03-04T10:32:00Z", "token", "abc"));
		for (int i = 0; i < changes.length; i += 2)
			parts.put(changes[i], changes[i + 1]);
		Files.write(lockFile, KeyValueFile.write("x", parts));
	}

	@Test
	void oneWindowHasTheCase() throws Exception {
		try (CaseLock lock = CaseLock.attempt(file).lock()) {
			assertEquals(LockState.HELD, lock.state());
			assertTrue(Files.readString(lockFile).contains("user=" + System.getProperty("user.name")));
			assertFalse(Files.readString(lockFile).contains("Anna"), "nothing of the case");
			LockAttempt second = CaseLock.attempt(file);
			assertFalse(second.isHeld());
			assertTrue(second.owner().orElseThrow().isThisProcess());
			assertTrue(second.sentence().startsWith("\u201cAnna.relimages\u201d is open in this program already"), second.sentence());
			assertThrows(IllegalStateException.class, second::lock);
			assertEquals(LockState.HELD, lock.state(), "asking takes nothing away");
		}
		assertTrue(Files.notExists(lockFile));
		CaseLock.attempt(file).lock().close();
	}

	@Test
	void anotherProgramIsNamedAndItsCrashFreesTheCase() throws Exception {
		try (OtherProgram other = OtherProgram.start(LockingProgram.class, folder.resolve("private"), file)) {
			assertEquals("held", other.line());
			LockAttempt refused = CaseLock.attempt(file);
			assertFalse(refused.isHeld());
			assertEquals(other.pid(), refused.owner().orElseThrow().mark().process());
			assertTrue(refused.sentence().matches("\u201cAnna.relimages\u201d is open in another window by "
					+ System.getProperty("user.name") + " on this computer since \\d\\d:\\d\\d\\."), refused.sentence());
			other.kill();
			try (CaseLock lock = CaseLock.attempt(file).lock()) {
				assertEquals(LockState.HELD, lock.state());
				assertFalse(CaseLock.attempt(file).isHeld());
			}
		}
	}

	@Test
	void weAreNamedToAnotherProgram() throws Exception {
		try (CaseLock lock = CaseLock.attempt(file).lock();
				OtherProgram other = OtherProgram.start(LockingProgram.class, folder.resolve("private"), file)) {
			String said = other.line();
			assertTrue(said.contains("is open in another window by"), said);
			assertEquals(LockState.HELD, lock.state());
		}
	}

	@Test
	void anotherComputerIsAskedAboutNotGuessed() throws Exception {
		foreign("DESK-7", 1);
		LockAttempt refused = CaseLock.attempt(file);
		assertFalse(refused.isHeld());
		assertTrue(refused.sentence().contains("by bertha on DESK-7 since"), refused.sentence());
		assertTrue(refused.sentence().contains("2026"), "the day, when it isn't today: " + refused.sentence());
		try (CaseLock taken = CaseLock.takeOver(file).lock()) {
			assertEquals(LockState.HELD, taken.state());
			assertFalse(CaseLock.attempt(file).isHeld());
			foreign("DESK-7", 1);
			assertEquals(LockState.TAKEN, taken.state(), "somebody took it over");
		}
		assertTrue(Files.exists(lockFile), "the lock of another stays when we close");
	}

	@Test
	void aDeadProgramOfThisComputerKeepsNothing() throws Exception {
		here(ProcessHandle.current().pid());
		assertTrue(CaseLock.attempt(file).isHeld(), "its number is ours, but it started long ago");
	}

	@Test
	void aComputerOrContainerOfTheSameNameKeepsItsLock() throws Exception {
		here(Integer.MAX_VALUE, "processes", "0123456789abcdef");
		LockAttempt refused = CaseLock.attempt(file);
		assertFalse(refused.isHeld());
		assertTrue(refused.sentence().contains("by " + System.getProperty("user.name") + " on another computer of this name since"), refused.sentence());
		here(Integer.MAX_VALUE, "processes", "", "boot", "", "machine", "");
		assertFalse(CaseLock.attempt(file).isHeld(), "nothing is known but the name, so the user decides");
		assertTrue(CaseLock.takeOver(file).isHeld());
	}

	@Test
	void whatBecomesOfALockIsNoticed() throws Exception {
		try (CaseLock lock = CaseLock.attempt(file).lock()) {
			assertEquals(LockState.HELD, lock.state());
			Files.delete(lockFile);
			assertEquals(LockState.LOST, lock.state());
			assertEquals(LockState.HELD, lock.keep());
			assertFalse(CaseLock.attempt(file).isHeld(), "it is set again");
			Files.writeString(lockFile, "damaged");
			assertEquals(LockState.HELD, lock.state(), "another program may be making its own");
			Files.setLastModifiedTime(lockFile, FileTime.from(Instant.now().minusSeconds(60)));
			assertEquals(LockState.LOST, lock.state());
			assertEquals(LockState.HELD, lock.keep());
			foreign("DESK-7", 1);
			assertEquals(LockState.TAKEN, lock.keep());
			assertTrue(lock.takenBy(file).orElseThrow().contains("by bertha on DESK-7"));
			Files.delete(lockFile);
			Files.createDirectories(lockFile.resolve("inside"));
			assertEquals(LockState.LOST, lock.keep(), "it can't be set again");
		}
	}

	@Test
	void aLockWhoseFolderIsGoneIsLost(@TempDir Path drive) throws Exception {
		Path away = Files.createDirectory(drive.resolve("away"));
		try (CaseLock lock = CaseLock.attempt(away.resolve("Anna.relimages")).lock()) {
			Files.delete(CaseLock.beside(away.resolve("Anna.relimages")));
			Files.delete(away);
			assertEquals(LockState.LOST, lock.keep());
		}
	}

	@Test
	void separateListsOfProcessesKeepTheirLocks() throws Exception {
		Assumptions.assumeTrue(OtherProgram.canBeAContainer(), "containers can be made by an administrator of Linux only");
		try (OtherProgram other = OtherProgram.startContained(LockingProgram.class, folder.resolve("private"), file)) {
			assertEquals("held", other.line());
			LockAttempt refused = CaseLock.attempt(file);
			assertFalse(refused.isHeld());
			assertTrue(refused.sentence().contains("on another computer of this name"), refused.sentence());
		}
		assertFalse(CaseLock.attempt(file).isHeld(), "whether it ended can't be seen from here");
	}

	@Test
	void oneOfManyAtOnceGetsIt() throws Exception {
		here(Integer.MAX_VALUE);
		AtomicInteger held = new AtomicInteger();
		CountDownLatch start = new CountDownLatch(1);
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < 8; i++)
			threads.add(Thread.ofPlatform().start(() -> {
				try {
					start.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				if (CaseLock.attempt(file).isHeld())
					held.incrementAndGet();
			}));
		start.countDown();
		for (Thread thread : threads)
			thread.join();
		assertEquals(1, held.get());
	}

	@Test
	void linksAreTheSameCase() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("link.relimages"), file);
		try (CaseLock lock = CaseLock.attempt(link).lock()) {
			assertTrue(Files.exists(lockFile));
			assertFalse(CaseLock.attempt(file).isHeld());
		}
	}

	@Test
	void aFolderThatCannotBeWrittenHasItsLockElsewhere(@TempDir Path other) throws Exception {
		Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		PrivateHome elsewhere = new PrivateHome(other);
		try {
			Assumptions.assumeFalse(Files.isWritable(folder), "an administrator may write everywhere");
			elsewhereIsUsed();
		} finally {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
			elsewhere.close();
		}
	}

	private void elsewhereIsUsed() {
		LockAttempt first = CaseLock.attempt(file);
		assertTrue(first.note().orElseThrow().contains("can't be written"));
		try (CaseLock lock = first.lock()) {
			assertEquals(LockState.HELD, lock.state());
			assertFalse(CaseLock.attempt(file).isHeld());
		}
	}

	@Test
	void aMissingFolderKeepsNobodyFromOpening() throws Exception {
		Path nowhere = folder.resolve("gone").resolve("Anna.relimages");
		LockAttempt first = CaseLock.attempt(nowhere);
		try (CaseLock lock = first.lock()) {
			assertFalse(CaseLock.attempt(nowhere).isHeld());
		}
		Files.writeString(folder.resolve("file"), "x");
		try (PrivateHome broken = new PrivateHome(folder.resolve("file"))) {
			LockAttempt none = CaseLock.attempt(nowhere);
			assertTrue(none.isHeld() && none.lock().state() == LockState.HELD);
			assertTrue(none.note().orElseThrow().startsWith("No lock can be set"));
			none.lock().close();
		}
	}
}
