// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.casefile.lock.LockState;
import org.relationalimages.casefile.privatefolder.KeyValueFile;
import org.relationalimages.casefile.privatefolder.ProcessMark;
import org.relationalimages.tests.support.PrivateHome;

/** Files in place of a lock that are damaged, hostile, or no lock. */
class OddLockTest {

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

	/** A lock of a program on this computer that has ended. */
	private void dead() throws Exception {
		Map<String, String> parts = new LinkedHashMap<>();
		ProcessMark.own().writeTo(parts);
		parts.putAll(Map.of("user", System.getProperty("user.name"), "process", Integer.toString(Integer.MAX_VALUE), "started",
				"1000000000", "since", "2026-03-04T10:32:00Z", "token", "abc"));
		Files.write(lockFile, KeyValueFile.write("x", parts));
	}

	private void foreign(String host) throws Exception {
		Files.writeString(lockFile, "# x\nuser=bertha\nhost=" + host + "\nprocess=1\nstarted=1000000000\nsince=2026-03-04T10:32:00Z\ntoken=abc\n");
	}

	@Test
	void whoCancelsTheLookTakesNothing() throws Exception {
		foreign("DESK-7");
		Files.setLastModifiedTime(lockFile, FileTime.from(Instant.now().minusSeconds(60)));
		Thread.currentThread().interrupt();
		LockAttempt cancelled = CaseLock.attempt(file);
		assertTrue(Thread.interrupted());
		assertFalse(cancelled.isHeld());
		assertTrue(Files.readString(lockFile).contains("DESK-7"), "the lock of another computer stands as it did");
	}

	@Test
	void aLockThatMayNotBeReadIsAskedAbout() throws Exception {
		foreign("DESK-7");
		Files.setLastModifiedTime(lockFile, FileTime.from(Instant.now().minusSeconds(60)));
		Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(lockFile, PosixFilePermissions.fromString("---------"));
		Assumptions.assumeFalse(Files.isReadable(lockFile), "an administrator may read everything");
		assertFalse(CaseLock.attempt(file).isHeld());
		assertTrue(CaseLock.takeOver(file).isHeld());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "process=1\n", "user=x\nhost=y\nprocess=z\n" })
	void aDamagedLockKeepsNobodyOutForLong(String text) throws Exception {
		Files.writeString(lockFile, text);
		LockAttempt fresh = CaseLock.attempt(file);
		assertFalse(fresh.isHeld(), "it may be in the middle of being written");
		assertTrue(fresh.owner().isEmpty() && fresh.sentence().contains("is locked"), fresh.sentence());
		Files.setLastModifiedTime(lockFile, FileTime.from(Instant.now().minusSeconds(60)));
		assertTrue(CaseLock.attempt(file).isHeld());
	}

	@Test
	void aHostileLockNeitherHangsNorTellsTales() throws Exception {
		foreign("\u202e" + "x".repeat(3000));
		LockAttempt refused = CaseLock.attempt(file);
		assertTrue(refused.sentence().length() < 250 && !refused.sentence().contains("\u202e"), refused.sentence());
		Files.writeString(lockFile, Files.readString(lockFile).replace("2026-03-04T10:32:00Z", "+1000000000-12-31T23:59:59Z"));
		assertFalse(CaseLock.attempt(file).isHeld());
		Files.delete(lockFile);
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
		assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", lockFile.toString()).start().waitFor());
		assertFalse(CaseLock.attempt(file).isHeld());
		assertFalse(CaseFiles.isProtected(lockFile), "nor does looking at a pipe");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense" })
	void aGuardDatedAheadHoldsNothing(String text) throws Exception {
		dead();
		Path guard = Files.writeString(lockFile.resolveSibling(lockFile.getFileName() + ".taken-over"), text);
		Files.setLastModifiedTime(guard, FileTime.from(Instant.now().plus(Duration.ofDays(9000))));
		assertTrue(CaseLock.attempt(file).isHeld());
		assertTrue(Files.notExists(guard));
	}

	@Test
	void theGuardOfADeadProgramGoesAtOnce() throws Exception {
		dead();
		Path guard = Files.copy(lockFile, lockFile.resolveSibling(lockFile.getFileName() + ".taken-over"));
		assertTrue(CaseLock.attempt(file).isHeld());
		assertTrue(Files.notExists(guard));
	}

	@Test
	void aHalfMadeLockDatedAheadIsLeftWhenNobodyWritesIt() throws Exception {
		Files.createFile(lockFile);
		Files.setLastModifiedTime(lockFile, FileTime.from(Instant.parse("2090-01-01T00:00:00Z")));
		assertTrue(CaseLock.attempt(file).isHeld());
		assertEquals(List.of(".Anna.relimages.lock", "Anna.relimages"), names(), "nothing else is left");
	}

	private List<String> names() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(one -> one.getFileName().toString()).filter(name -> !name.equals("private")).sorted().toList();
		}
	}

	@Test
	void whatIsNoLockIsToldInASentence() throws Exception {
		Path other = Files.writeString(folder.resolve("other"), "keep me");
		Files.createSymbolicLink(lockFile, other);
		refusedBecause("a link");
		Files.delete(lockFile);
		Files.createSymbolicLink(lockFile, folder.resolve("nowhere"));
		refusedBecause("a link");
		assertTrue(Files.notExists(folder.resolve("nowhere")), "no link is followed");
		Files.delete(lockFile);
		Files.write(lockFile, new byte[1 << 20]);
		refusedBecause("a file too large for a lock");
		Files.delete(lockFile);
		Files.writeString(Files.createDirectory(lockFile).resolve("inside"), "keep me");
		refusedBecause("a folder");
		LockAttempt forced = CaseLock.takeOver(file);
		assertFalse(forced.isHeld());
		assertTrue(forced.sentence().contains("is a folder") && Files.exists(lockFile.resolve("inside")), forced.sentence());
		assertEquals("keep me", Files.readString(other));
	}

	private void refusedBecause(String what) {
		LockAttempt refused = CaseLock.attempt(file);
		assertFalse(refused.isHeld());
		assertTrue(refused.sentence().contains("is " + what + "; look at it"), refused.sentence());
	}

	@Test
	void aLinkIsTakenOverNotFollowed() throws Exception {
		Path other = Files.writeString(folder.resolve("other"), "keep me");
		Files.createSymbolicLink(lockFile, other);
		try (CaseLock lock = CaseLock.takeOver(file).lock()) {
			assertTrue(lock.state() == LockState.HELD && Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS));
		}
		assertEquals("keep me", Files.readString(other));
	}
}
