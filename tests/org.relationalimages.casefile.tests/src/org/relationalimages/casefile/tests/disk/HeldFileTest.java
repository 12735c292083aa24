// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.AtomicFile.Content;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.FileOperations;
import org.relationalimages.casefile.disk.SaveNotices;

/** A scanner or cloud folder that holds the file delays a save briefly; one that never releases it causes a message. */
class HeldFileTest {

	private static final Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void make() throws IOException {
		file = Files.writeString(folder.resolve("case.relimages"), "old");
	}

	/** Refuses to replace the file the given number of times. */
	private static final class HoldingDisk implements FileOperations {
		private final FileSystemException refusal;
		private int left;
		private int tries;

		HoldingDisk(FileSystemException refusal, int times) {
			this.refusal = refusal;
			this.left = times;
		}

		@Override
		public void replace(Path from, Path to) throws IOException {
			tries++;
			if (left-- > 0)
				throw refusal;
			FileOperations.super.replace(from, to);
		}
	}

	static Stream<FileSystemException> refusals() {
		return Stream.of(new AccessDeniedException("a.tmp", "case.relimages", null),
				new FileSystemException("a.tmp", "case.relimages", "The process cannot access the file because it is being used by another process"),
				new FileSystemException("a.tmp", "case.relimages",
						"Der Prozess kann nicht auf die Datei zugreifen, da sie von einem anderen Prozess verwendet wird"),
				new FileSystemException("a.tmp", "case.relimages", "Device or resource busy"));
	}

	private List<String> notices(FileOperations fileOperations) throws IOException {
		List<String> told = new ArrayList<>();
		SaveNotices.during(told::add, warning -> fail(warning), () -> {
			AtomicFile.write(file, NEW, true, fileOperations);
			return null;
		});
		return told;
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void whatIsHeldForAMomentIsSaved(FileSystemException refusal) throws Exception {
		assertEquals(List.of(), notices(new HoldingDisk(refusal, 1)), "a blink is not worth a word");
		assertEquals("new", Files.readString(file));
		Files.writeString(file, "old");
		List<String> told = notices(new HoldingDisk(refusal, 3));
		assertEquals("new", Files.readString(file));
		assertEquals(List.of("\u201ccase.relimages.bak\u201d: another program, such as a virus scanner or a cloud folder, holds the file; "
				+ "trying again for some seconds."), told);
	}

	@Test
	void whatIsNeverLetGoIsToldWithTheReason() throws Exception {
		long start = System.nanoTime();
		HoldingDisk disk = new HoldingDisk(new AccessDeniedException("a.tmp"), Integer.MAX_VALUE);
		CaseFileException e = assertThrows(CaseFileException.class, () -> notices(disk));
		assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 2000, "not very patient");
		assertEquals(7, disk.tries, "but not for ever");
		assertEquals("it can't be saved, because another program, such as a virus scanner or a cloud folder, holds the file; "
				+ "the former file is unharmed: try again in a moment or save elsewhere", e.reason());
		assertEquals("old", Files.readString(file));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList());
		}
	}

	@Test
	void whatLastsIsToldAtOnce() {
		HoldingDisk disk = new HoldingDisk(new FileSystemException("a.tmp", null, "No space left on device"), Integer.MAX_VALUE);
		CaseFileException e = assertThrows(CaseFileException.class, () -> notices(disk));
		assertEquals(1, disk.tries);
		assertEquals("it can't be saved (No space left on device); the former file is unharmed: save elsewhere", e.reason());
	}
}
