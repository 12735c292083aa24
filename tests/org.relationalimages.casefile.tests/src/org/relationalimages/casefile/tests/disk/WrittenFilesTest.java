// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.MetamodelExport;
import org.relationalimages.casefile.disk.WrittenFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.casefile.restore.FormerStates;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.casefile.traces.Traces;
import org.relationalimages.tests.support.PrivateHome;

/** Components that show the same files are notified of each file that was written. */
class WrittenFilesTest {

	@TempDir
	Path folder;

	private final List<Path> told = new CopyOnWriteArrayList<>();
	private final Consumer<Path> listener = told::add;
	private PrivateHome home;
	private Path file;
	private boolean isThere;

	@BeforeEach
	void listen() throws IOException {
		folder = folder.toRealPath();
		home = new PrivateHome(Files.createDirectory(folder.resolve("private")));
		file = folder.resolve("case.relimages");
		WrittenFiles.addListener(listener);
	}

	@AfterEach
	void leave() {
		WrittenFiles.removeListener(listener);
		home.close();
	}

	/** The files reported since the last call, by name. */
	private String news() {
		TreeSet<String> names = new TreeSet<>();
		for (Path one : told) {
			assertTrue(one.isAbsolute() && one.equals(one.normalize()), one.toString());
			names.add(folder.relativize(one).toString().replace('\\', '/'));
		}
		told.clear();
		return String.join(" ", names);
	}

	@Test
	void aCaseIsTold() throws Exception {
		Consumer<Path> late = one -> isThere = Files.exists(one);
		WrittenFiles.addListener(late);
		CaseFiles.save(EveryValueCase.create(), file);
		WrittenFiles.removeListener(late);
		assertTrue(isThere, "it is there when it is told");
		assertEquals("case.relimages", news());
		CaseFiles.save(EveryValueCase.create(), file);
		assertEquals("case.relimages", news(), "the backups lie in the private folder");
		CaseFiles.saveCopy(EveryValueCase.create(), folder.resolve("private/../copy.relimages"));
		assertEquals("copy.relimages", news());
	}

	@Test
	void whatLiesBesideAndIsExportedIsTold() throws Exception {
		CaseFiles.save(EveryValueCase.create(), file);
		news();
		AtomicFile.writeCompanion(folder.resolve("case.relimages.views"), file, out -> out.write('v'));
		assertEquals("case.relimages.views", news());
		AtomicFile.writeNotFollowing(folder.resolve("report.html"), out -> out.write('r'));
		assertEquals("report.html", news());
		AtomicFile.writeKeepingBackup(file, out -> out.write('c'));
		assertEquals("case.relimages case.relimages.bak", news());
		MetamodelExport.write(folder);
		assertEquals("relationalimages.ecore", news());
	}

	@Test
	void aLinkIsToldByBothNames() throws Exception {
		Files.createDirectory(folder.resolve("linked"));
		CaseFiles.save(EveryValueCase.create(), file);
		Path link = Files.createSymbolicLink(folder.resolve("linked/link.relimages"), file);
		news();
		CaseFiles.save(EveryValueCase.create(), link);
		assertEquals("case.relimages linked/link.relimages", news());
	}

	@Test
	void changesOfTheProtectionAreTold() throws Exception {
		CaseFiles.save(EveryValueCase.create(), file);
		AtomicFile.writeCompanion(folder.resolve("case.relimages.views"), file, out -> out.write("<views version=\"1\"/>".getBytes()));
		news();
		Protection protection = Protection.with(Passphrase.of("correct horse battery".toCharArray()));
		ProtectionChange.run(file, Protection.NONE, protection);
		assertEquals("case.relimages case.relimages.views", news());
		// Unprotected files beside a protected case are moved.
		Files.writeString(folder.resolve("case.relimages.views"), "<views version=\"1\"/>");
		ProtectionChange.run(file, protection, Protection.NONE);
		assertEquals("case.relimages case.relimages.views", news());
		assertTrue(Files.notExists(folder.resolve("case.relimages.views")));
	}

	@Test
	void aRestoredStateIsTold() throws Exception {
		CaseFiles.save(EveryValueCase.create(), file);
		CaseFiles.save(EveryValueCase.create(), file);
		news();
		FormerStates.of(file).getFirst().copyTo(file, true);
		assertEquals("case.relimages", news());
	}

	@Test
	void whatIsRemovedIsTold() throws Exception {
		CaseFiles.save(EveryValueCase.create(), file);
		Files.writeString(folder.resolve("case.relimages.bak"), "old");
		news();
		Traces.forget(Traces.list(List.of(file)).stream().filter(one -> one.path().startsWith(folder) && one.path().toString().endsWith(".bak")).toList());
		assertEquals("case.relimages.bak", news());
	}

	@Test
	void aLockIsToldWhenItGoesOnly() throws Exception {
		CaseLock lock = CaseLock.attempt(file).lock();
		assertEquals("", news());
		lock.close();
		assertEquals(".case.relimages.lock", news());
	}

	@Test
	void whatFailsIsNotTold() {
		assertThrows(CaseFileException.class, () -> AtomicFile.write(file, out -> {
			throw new IOException("full");
		}));
		assertThrows(CaseFileException.class, () -> AtomicFile.write(folder.resolve("missing/case.relimages"), out -> out.write('x')));
		assertEquals("", news());
	}

	@Test
	void aListenerInTroubleHindersNobody() throws Exception {
		Consumer<Path> broken = one -> {
			throw new IllegalStateException("workspace is closed");
		};
		WrittenFiles.removeListener(listener);
		WrittenFiles.addListener(broken);
		WrittenFiles.addListener(listener);
		try {
			CaseFiles.save(EveryValueCase.create(), file);
			assertEquals("case.relimages", news());
		} finally {
			WrittenFiles.removeListener(broken);
		}
		WrittenFiles.removeListener(listener);
		CaseFiles.save(EveryValueCase.create(), file);
		assertEquals("", news(), "who listens no more hears no more");
	}
}
