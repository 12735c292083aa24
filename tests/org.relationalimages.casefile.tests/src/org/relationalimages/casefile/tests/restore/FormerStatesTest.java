// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.restore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.ProtectedCaseException;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.restore.FormerState;
import org.relationalimages.casefile.restore.FormerStates;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

/** Finding former states again. */
class FormerStatesTest {

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;
	private final CaseFile root = EveryValueCase.create();

	@BeforeEach
	void prepare() throws IOException {
		home = new PrivateHome(folder.resolve("private"));
		file = folder.resolve("Anna & 陈.relimages");
		save("first");
	}

	@AfterEach
	void leave() {
		home.close();
	}

	private void save(String title) throws IOException {
		root.setTitle(title);
		CaseFiles.save(root, file);
	}

	@Test
	void eachSaveKeepsTheStateBefore() throws Exception {
		assertEquals(List.of(), FormerStates.of(file));
		save("second");
		save("third");
		List<FormerState> states = FormerStates.of(file);
		assertEquals(List.of("second", "first"), List.of(states.get(0).glimpse().title(), states.get(1).glimpse().title()));
		assertTrue(states.get(0).time().isAfter(states.get(1).time()));
		assertTrue(states.get(0).file().startsWith(FormerStates.place()));
		int[] parts = new int[1];
		root.eAllContents().forEachRemaining(part -> parts[0]++);
		assertEquals(1 + parts[0], states.get(0).glimpse().elements());
		CaseFile opened = states.get(1).load(Protection.NONE);
		assertEquals("first", opened.getTitle());
		assertEquals(URI.createFileURI(file.toString()), opened.eResource().getURI(), "it stands for the case's own file");
	}

	@Test
	void aCaseThatIsGoneIsFoundAmongAll() throws Exception {
		save("second");
		Path other = folder.resolve("other.relimages");
		CaseFiles.save(root, other);
		CaseFiles.save(root, other);
		Files.delete(file);
		assertEquals(1, FormerStates.of(file).size());
		List<FormerState> all = FormerStates.all(List.of(other));
		assertEquals(List.of(other, file), all.stream().map(FormerState::origin).toList());
		Files.delete(all.get(1).file().resolveSibling("case.txt"));
		assertEquals(Path.of("Anna _ 陈.relimages"), FormerStates.all(List.of(other)).get(1).origin(), "as earlier versions kept it");
	}

	@Test
	void theStateBesideACaseCountsToo() throws Exception {
		save("second");
		Files.copy(file, AtomicFile.backupOf(file));
		List<FormerState> states = FormerStates.of(file);
		assertEquals(2, states.size());
		assertTrue(states.stream().anyMatch(state -> state.file().equals(AtomicFile.backupOf(file))));
	}

	@Test
	void aProtectedStateIsMarkedAndNeedsItsPassphrase() throws Exception {
		try (Passphrase passphrase = Passphrase.of("vier Wege nach Haus".toCharArray())) {
			Protection protection = Protection.with(passphrase);
			CaseFiles.save(root, file, protection);
			CaseFiles.save(root, file, protection);
			FormerState state = FormerStates.of(file).getFirst();
			assertTrue(state.isProtected());
			assertTrue(assertThrows(ProtectedCaseException.class, state::glimpse).isAsking());
			assertEquals("first", state.load(protection).getTitle());
			Path copy = folder.resolve("copy.relimages");
			state.copyTo(copy, false);
			assertTrue(CaseFiles.isProtected(copy));
		}
	}

	@Test
	void aDamagedStateIsRefusedInASentence() throws Exception {
		save("second");
		FormerState state = FormerStates.of(file).getFirst();
		Files.writeString(state.file(), "half a ca");
		assertFalse(assertThrows(CaseFileException.class, state::glimpse).getMessage().contains("\n"));
		Files.delete(state.file());
		assertThrows(CaseFileException.class, state::glimpse);
		CaseFileException gone = assertThrows(CaseFileException.class, () -> state.copyTo(file, true));
		assertTrue(gone.getMessage().contains("choose another one"), gone.getMessage());
		assertEquals("second", CaseFiles.load(file).getTitle());
	}

	@Test
	void copyingOutNeverLosesAnything() throws Exception {
		save("second");
		byte[] second = Files.readAllBytes(file);
		FormerState first = FormerStates.of(file).getFirst();
		assertThrows(CaseFileException.class, () -> first.copyTo(file, false));
		assertArrayEquals(second, Files.readAllBytes(file));
		first.copyTo(file, true);
		assertEquals("first", CaseFiles.load(file).getTitle());
		assertArrayEquals(second, Files.readAllBytes(FormerStates.of(file).getFirst().file()));
	}

	@Test
	void withoutAPrivateFolderThereAreNone() throws Exception {
		Files.writeString(folder.resolve("nofolder"), "");
		try (PrivateHome none = new PrivateHome(folder.resolve("nofolder"))) {
			assertEquals(List.of(), FormerStates.of(folder.resolve("x.relimages")));
			assertEquals(List.of(), FormerStates.all(List.of()));
			save("second");
			assertEquals(1, FormerStates.of(file).size(), "the one beside the case");
		}
	}
}
