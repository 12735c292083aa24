// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.tests.support.PrivateHome;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.workbench.open.OpenDocuments;

/** The program as a process of its own: it reaches for no network, and killing it loses nothing. */
class OwnProcessTest {

	private static final String TITLE = "Changed before the crash";
	private static final int POLL = 200;

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void saveCase() throws IOException {
		file = folder.resolve("M\u00fcller.relimages");
		Files.writeString(file, ShippedFiles.text("T4"));
	}

	@Test
	void everyWayToTheNetworkIsNoticed() throws Exception {
		try (Child child = new Child(folder)) {
			child.startPlain("org.relationalimages.workbench.tests.network.Tempter");
			assertEquals(0, child.end(), child.output());
			assertFalse(child.output().contains("open: "), child.output());
			for (String way : List.of("a socket\n", "a server socket\n", "a datagram socket\n", "a socket channel\n",
					"a server socket channel\n", "a datagram channel\n", "the address of a name\n"))
				assertTrue(child.attempts().contains(way), way + " stayed unnoticed: " + child.attempts());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate", "export --to out --format html", "export --to out --format svg", "layout",
			"protect --passphrase-file passphrase", "new" })
	void theCommandLineReachesForNoNetwork(String command) throws Exception {
		Files.writeString(folder.resolve("passphrase"), "correct horse battery staple");
		List<String> words = new ArrayList<>();
		for (String word : command.split(" "))
			words.add(word.equals("out") || word.equals("passphrase") ? folder.resolve(word).toString() : word);
		words.add((command.equals("new") ? folder.resolve("fresh.relimages") : file).toString());
		try (Child child = new Child(folder)) {
			child.start(List.of(), "org.relationalimages.cli.application", words.toArray(String[]::new));
			int end = child.end();
			assertEquals("", child.attempts());
			assertEquals(0, end, child.output());
			String said = child.output();
			assertTrue(said.contains("M\u00fcller") || said.contains("Chen Jing") || said.contains("fresh.relimages"), said);
		}
	}

	@Test
	void aKilledWorkbenchReachedForNoNetworkAndItsChangesAreRecovered() throws Exception {
		String before = Files.readString(file);
		try (Child child = new Child(folder)) {
			child.start(List.of("-D" + ChildEdit.TITLE + "=" + TITLE), "org.relationalimages.workbench.application", file.toString());
			waitFor(child, child::hasJournal);
			assertFalse(CaseLock.attempt(file).isHeld(), "it has the case locked");
			waitFor(child, () -> isClosed(folder.resolve("work")));
			child.kill();
			assertEquals("", child.attempts());
			assertEquals(before, Files.readString(file), "autosave leaves the case alone");
			theNextStartOffersThem(child);
			try (PrivateHome home = new PrivateHome(child.privateFolder())) {
				recover(before);
			}
		}
	}

	/** Whether nobody else may look into what names cases: its log and its memory of open diagrams. */
	private static boolean isClosed(Path work) {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
			return true;
		try {
			for (Path one : List.of(work, work.resolve(".metadata")))
				if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(one)).equals("rwx------"))
					return false;
			return true;
		} catch (IOException e) {
			return false; // not made yet
		}
	}

	private static void waitFor(Child child, BooleanSupplier done) throws Exception {
		for (int waited = 0; !done.getAsBoolean(); waited += POLL) {
			assertTrue(child.isAlive() && waited < Child.SECONDS * 1000, child.output());
			Thread.sleep(POLL);
		}
	}

	/** Unasked, in a process of its own; that is killed while it waits for the answer. */
	private void theNextStartOffersThem(Child child) throws Exception {
		Path report = folder.resolve("offer");
		child.start(List.of("-D" + OfferWitness.REPORT + "=" + report), "org.relationalimages.workbench.application");
		waitFor(child, () -> Files.exists(report));
		child.kill();
		String offered = Files.readString(report);
		assertTrue(offered.contains("M\u00fcller") && offered.contains("1 unsaved step") && offered.contains("Change title"), offered);
		assertEquals("", child.attempts());
	}

	private void recover(String before) throws Exception {
		assertEquals(TITLE, Recovery.offers().get(0).open(Protection.NONE).root().getTitle());
		try (RecoveryFlow flow = new RecoveryFlow()) {
			String offered = flow.recoverFirst();
			assertTrue(offered.contains("1 unsaved step") && offered.contains("Change title"), offered);
			CaseDocument open = OpenDocuments.get().all().get(0);
			assertEquals(TITLE, open.title());
			assertTrue(open.isDirty());
			assertEquals(file, open.file().orElseThrow());
			assertEquals(before, Files.readString(file), "until the user saves");
			open.autosave().orElseThrow().flush();
			assertEquals(List.of(), Recovery.offers(), "what is open is offered to nobody");
			open.save(file);
			assertEquals(TITLE, CaseFiles.load(file).getTitle());
		}
		assertEquals(List.of(), Recovery.offers(), "closing in peace leaves nothing");
	}
}
