// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.privatefolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockState;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.casefile.traces.Forgotten;
import org.relationalimages.casefile.traces.Trace;
import org.relationalimages.casefile.traces.Trace.Kind;
import org.relationalimages.casefile.traces.Traces;
import org.relationalimages.tests.support.PrivateHome;

class TracesTest {

	@TempDir
	Path folder;
	private Path places;
	private PrivateHome home;
	private Path file;

	@BeforeEach
	void prepare() throws Exception {
		places = folder.resolve("private");
		home = new PrivateHome(places);
		file = folder.resolve("Anna.relimages");
		CaseFiles.save(EveryValueCase.create(), file);
	}

	@AfterEach
	void leave() {
		home.close();
	}

	private static Set<Kind> kinds(List<Trace> traces) {
		return traces.stream().map(Trace::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
	}

	@Test
	void everyTraceIsFoundAndForgotten() throws Exception {
		assertEquals(List.of(), Traces.list(List.of(file)));
		CaseFiles.save(EveryValueCase.create(), file);
		Files.writeString(file, "\n", StandardOpenOption.APPEND);
		Backups.ofUser().keep(file);
		Files.writeString(AtomicFile.backupOf(file), "beside");
		Path layout = Files.writeString(folder.resolve("Anna.relimages.views.bak"), "former layout");
		Files.writeString(CaseLock.beside(file), "x");
		Files.setLastModifiedTime(CaseLock.beside(file), FileTime.from(Instant.now().minusSeconds(60)));
		Path journals = Files.createDirectories(places.resolve("journals"));
		Files.writeString(journals.resolve("a.journal"), "damaged");
		Path half = Files.writeString(journals.resolve("b.journal.tmp"), "half");
		Files.setLastModifiedTime(half, FileTime.from(Instant.now().minusSeconds(100)));
		Path save = Files.writeString(folder.resolve(".relimages-1a2b-77-0d3f.tmp"), "half");
		Files.setLastModifiedTime(save, FileTime.from(Instant.now().minusSeconds(100)));
		Path views = Files.writeString(folder.resolve("Anna.relimages.views"), "layout");
		Files.writeString(Files.createDirectories(places.resolve("changes/c")).resolve("change.txt"),
				"case=" + folder.resolve("gone.relimages") + "\nkind=PROTECT\nready=true\nsteps=0\n");
		List<Trace> all = Traces.list(List.of(file));
		assertEquals(EnumSet.allOf(Kind.class), kinds(all), all.toString());
		assertTrue(all.stream().filter(one -> one.kind() == Kind.BACKUP).allMatch(one -> one.about().equals("Anna")), all.toString());
		Forgotten forgotten = Traces.forget(all);
		assertEquals(List.of(), forgotten.kept());
		assertEquals(all, forgotten.removed());
		assertEquals(List.of(), Traces.list(List.of(file)));
		assertTrue(Files.exists(file) && Files.exists(views), "cases are no traces");
		assertTrue(Files.notExists(save) && Files.notExists(half) && Files.notExists(layout));
		try (Stream<Path> left = Files.walk(places)) {
			assertTrue(left.noneMatch(one -> one.toString().contains("Anna")), "nor is the name left");
		}
	}

	@Test
	void openCasesKeepWhatIsNotSaved() throws Exception {
		try (CaseLock lock = CaseLock.attempt(file).lock();
				JournalWriter journal = new JournalWriter(() -> new JournalSnapshot(new byte[1], new byte[0]), Runnable::run, told -> {
				})) {
			journal.opened(file, Protection.NONE);
			journal.changed("Edit", 1);
			journal.flush();
			List<Trace> all = Traces.list(List.of(file));
			assertEquals(EnumSet.of(Kind.JOURNAL), kinds(all), "a lock in use is no trace");
			Forgotten forgotten = Traces.forget(all);
			assertEquals(List.of(), forgotten.removed());
			assertTrue(forgotten.kept().getFirst().contains("until it is saved or closed"), forgotten.toString());
			assertEquals(LockState.HELD, lock.state());
			assertEquals(all, Traces.list(List.of(file)));
		}
		assertEquals(List.of(), Traces.list(List.of(file)));
	}

	@Test
	void whatCannotBeRemovedIsSaid() throws Exception {
		Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Path journals = Files.createDirectories(places.resolve("journals"));
		Files.write(journals.resolve("a.journal"), "x".getBytes(StandardCharsets.UTF_8));
		Files.setPosixFilePermissions(journals, PosixFilePermissions.fromString("r-x------"));
		try {
			Assumptions.assumeFalse(Files.isWritable(journals), "an administrator may write everywhere");
			Forgotten forgotten = Traces.forget(Traces.list(List.of()));
			assertEquals(List.of(), forgotten.removed());
			assertTrue(forgotten.kept().getFirst().contains("delete it by hand"));
		} finally {
			Files.setPosixFilePermissions(journals, PosixFilePermissions.fromString("rwx------"));
		}
	}
}
