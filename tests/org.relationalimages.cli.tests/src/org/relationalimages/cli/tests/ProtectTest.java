// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockState;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.PathText;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.model.cases.CaseFile;

/** Passphrases on the command line. */
class ProtectTest {

	private static final String FIRST = "correct horse battery staple";
	private static final String SECOND = "Gr\u00f6\u00dfe vier \u9648\u9759 W\u00f6rter";

	@TempDir
	Path folder;
	private Path file;
	private Path first;
	private Path second;

	@BeforeEach
	void prepare() throws Exception {
		file = CaseFolders.write(folder, "one.relimages");
		first = Files.writeString(folder.resolve("first.txt"), FIRST + "\nnot this line\n");
		// As Windows editors write it.
		second = Files.writeString(folder.resolve("second.txt"), "\ufeff" + SECOND + "\r\n");
	}

	private void protect() {
		Run.of("protect", "--passphrase-file", first, file).exits(0).says(file.toString());
	}

	@Test
	void aProtectedCaseServesEveryCommand() throws Exception {
		Run.of("layout", file).exits(0);
		protect();
		assertTrue(CaseFiles.isProtected(file));
		Path views = folder.resolve("one.relimages.views");
		assertTrue(CaseFiles.isProtected(views), "its layout, too");
		assertTrue(CaseFiles.isProtected(Backups.ofUser().of(file).getFirst().file()), "and its backup");
		Run.of("validate", "--passphrase-file", first, file).exits(0);
		Run.typed(FIRST + "\n", "layout", "--passphrase-file", "-", file).exits(0).says(views.toString());
		assertTrue(CaseFiles.isProtected(views));
		Run.of("export", "--passphrase-file", first, "--diagram", "Paradox", "--to", folder.resolve("out"), file).exits(0)
				.complains("what is exported is not");
		Run.of("unprotect", "--passphrase-file", first, file).exits(0);
		assertFalse(CaseFiles.isProtected(file) || CaseFiles.isProtected(views));
		Run.of("validate", file).exits(0);
	}

	@Test
	void onePassphraseServesSeveralCases() throws Exception {
		Path other = CaseFolders.write(folder, "two.relimages");
		protect();
		Run.of("protect", "--passphrase-file", first, other).exits(0);
		Run.typed(FIRST, "validate", "--passphrase-file", "-", file, other).exits(0);
	}

	@Test
	void withoutThePassphraseNothingOpens() throws Exception {
		protect();
		byte[] before = Files.readAllBytes(file);
		for (String command : new String[] { "validate", "layout", "protect", "unprotect" }) {
			Run.of(command, file).exits(1).complains("is protected by a passphrase; there is no terminal to ask for it");
			Run.of(command, "--passphrase-file", second, file).exits(1)
					.complains("it can't be opened with this passphrase, or it was changed or damaged");
		}
		Run.of("export", "--to", folder.resolve("out"), file).exits(1).complains("is protected by a passphrase");
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void thePassphraseChanges() {
		protect();
		Run.typed(FIRST + "\n" + SECOND + "\n", "protect", "--passphrase-file", "-", "--new-passphrase-file", "-", file).exits(0);
		Run.of("validate", "--passphrase-file", first, file).exits(1);
		Run.of("validate", "--passphrase-file", second, file).exits(0);
		Run.of("protect", "--passphrase-file", second, file).exits(1).complains("a new passphrase is needed");
	}

	@Test
	void aBadPassphraseFileIsExplained() throws Exception {
		byte[] before = Files.readAllBytes(file);
		Run.of("protect", "--passphrase-file", folder.resolve("none"), file).exits(1).complains("none: the passphrase can't be read");
		Run.of("protect", "--passphrase-file", folder, file).exits(1).complains("can't be read");
		Run.of("protect", "--passphrase-file", Files.createFile(folder.resolve("empty")), file).exits(1)
				.complains("A passphrase can't be empty");
		Run.of("protect", "--passphrase-file", Files.writeString(folder.resolve("latin"), "Gr\u00f6\u00dfe", StandardCharsets.ISO_8859_1),
				file).exits(1).complains("isn't UTF-8");
		Run.of("protect", "--passphrase-file", Files.writeString(folder.resolve("long"), "x".repeat(2000)), file).exits(1)
				.complains("1024");
		Run.of("protect", "--passphrase-file", Files.writeString(folder.resolve("huge"), "x".repeat(100_000)), file).exits(1)
				.complains("too long");
		Run.of("protect", file).exits(1).complains("there is no terminal");
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aWeakOneIsTakenWithAdvice() throws Exception {
		Run.of("protect", "--passphrase-file", Files.writeString(folder.resolve("weak"), "anna"), file).exits(0)
				.complains("could be guessed");
		assertTrue(CaseFiles.isProtected(file));
	}

	@Test
	void noPassphraseIsEverShown() throws Exception {
		StringBuilder told = new StringBuilder();
		Path weak = Files.writeString(folder.resolve("weak"), "Xy7unmistakable");
		for (Run run : new Run[] { Run.of("protect", "--passphrase-file", weak, file),
				Run.of("validate", "--passphrase-file", first, file), Run.of("validate", "--passphrase-file", weak, file),
				Run.of("protect", "--passphrase", "Xy7unmistakable", file).exits(2) })
			told.append(run.out()).append(run.err());
		assertFalse(told.toString().contains("Xy7") || told.toString().contains("horse"), told.toString());
	}

	@Test
	void whatIsNoCaseStaysAsItIs() throws Exception {
		Path other = Files.writeString(folder.resolve("other.relimages"), "<a/>");
		Run.of("protect", "--passphrase-file", first, other).exits(1).complains("other.relimages");
		assertEquals("<a/>", Files.readString(other));
		Run.of("protect", "--passphrase-file", first, folder.resolve("none.relimages")).exits(1).complains("no such file");
		Run.of("unprotect", file).exits(1).complains("is not protected");
		Run.of("protect", file, other).exits(2).complains("exactly one file");
	}

	@Test
	void anOpenCaseIsLeftAlone() throws Exception {
		try (CaseLock lock = CaseLock.attempt(file).lock()) {
			Run.of("protect", "--passphrase-file", first, file).exits(1).complains("is open in this program already");
			assertEquals(LockState.HELD, lock.state());
		}
		protect();
	}

	@Test
	void backupsOfAFormerNameAreProtectedAndFound() throws Exception {
		CaseFiles.save(CaseFiles.load(file), Files.createDirectories(folder.resolve("x")).resolve("other.relimages"));
		for (int i = 0; i < 2; i++)
			save("state " + i);
		Path renamed = folder.resolve("x/renamed.relimages");
		Files.move(file, renamed);
		assertEquals(2, Run.of("backups", renamed).exits(0).out().lines().count());
		Run.of("protect", "--passphrase-file", first, renamed).exits(0);
		assertEquals(3, Run.of("backups", renamed).exits(0).out().lines().filter(line -> line.endsWith("(protected)")).count());
		Run.of("backups", "--restore", "3", "--to", folder.resolve("restored.relimages"), renamed).exits(0);
		Run.of("validate", "--passphrase-file", first, folder.resolve("restored.relimages")).exits(0);
	}

	private void save(String title) throws Exception {
		CaseFile root = CaseFiles.load(file);
		root.setTitle(title);
		CaseFiles.save(root, file);
	}

	@Test
	void aCopyIsNamedWhoseBackupsStay() throws Exception {
		save("changed");
		Path copy = Files.copy(file, folder.resolve("copy.relimages"));
		Run.of("protect", "--passphrase-file", first, copy).exits(0).complains("The backups of " + file).complains("another copy");
		assertFalse(CaseFiles.isProtected(Backups.ofUser().of(file).getFirst().file()));
	}

	@Test
	void whatWasInterruptedIsToldByTheNextCommand() throws Exception {
		Path change = Files.createDirectories(PrivateFolder.ofUser().changes().resolve("interrupted"));
		Files.writeString(change.resolve("change.txt"),
				"case=" + PathText.text(file.toString()) + "\nkind=PROTECT\nready=false\nsteps=0\n");
		Run.of("validate", file).exits(0).complains("Protecting \u201cone.relimages\u201d was interrupted before anything was changed");
		assertTrue(Files.notExists(change));
		assertFalse(Run.of("validate", file).exits(0).err().contains("interrupted"), "once is enough");
	}
}
