// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.FileOperations;

/** Whatever fails while a file is saved, the user is shown the reason and the state of the file. */
class FailedSaveTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void make() throws IOException {
		file = Files.writeString(folder.resolve("case.relimages"), "old");
	}

	static Stream<Throwable> failures() {
		return Stream.of(new NullPointerException(), new IllegalStateException("odd"), new IllegalStateException("  "),
				new InvalidPathException("a\uD800", "Malformed input"), new UncheckedIOException(new IOException("gone")),
				new OutOfMemoryError("Java heap space"), new StackOverflowError(), new NoClassDefFoundError("a/B"), new AssertionError(),
				new UnsupportedOperationException(), new SecurityException("no"), new IOException());
	}

	private static void fail(Throwable failure) throws IOException {
		switch (failure) {
			case IOException io -> throw io;
			case RuntimeException unexpected -> throw unexpected;
			default -> throw (Error) failure;
		}
	}

	private static void isSentence(CaseFileException e, String claim) {
		assertTrue(e.reason().matches("it (can't be|was) saved.*\\(.*\\w.*\\); .*"), e.reason());
		assertTrue(e.reason().contains(claim), e.reason());
		assertFalse(e.reason().contains("()") || e.reason().contains(".tmp") || e.reason().contains("null"), e.reason());
	}

	@ParameterizedTest
	@MethodSource("failures")
	void everyFailureIsASentence(Throwable failure) throws Exception {
		for (Path target : new Path[] { file, folder.resolve("new.relimages") }) {
			boolean exists = Files.exists(target);
			CaseFileException e = assertThrows(CaseFileException.class, () -> AtomicFile.write(target, out -> {
				out.write(1);
				fail(failure);
			}));
			isSentence(e, exists ? "the former file is unharmed" : "nothing was written");
			assertEquals(exists, Files.exists(target));
		}
		assertEquals("old", Files.readString(file));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(1, left.count());
		}
	}

	@Test
	void whatFailsAfterTheSaveClaimsNothingElse() throws Exception {
		FileOperations fileOperations = new FileOperations() {
			@Override
			public boolean forceFolder(Path path) {
				throw new IllegalStateException("the folder");
			}
		};
		CaseFileException e = assertThrows(CaseFileException.class,
				() -> AtomicFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)), false, fileOperations));
		isSentence(e, "it was saved, but something failed after that");
		assertEquals("new", Files.readString(file));
	}

	@Test
	void aPlaceThatNobodyThoughtOfIsTold() throws Exception {
		Path zip = folder.resolve("a.zip");
		try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
			CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.save(EveryValueCase.create(), inside.getPath("/case.relimages")));
			isSentence(e, "nothing was written");
			assertThrows(CaseFileException.class, () -> CaseFiles.saveCopy(EveryValueCase.create(), inside.getPath("/case.relimages")));
		}
	}
}
