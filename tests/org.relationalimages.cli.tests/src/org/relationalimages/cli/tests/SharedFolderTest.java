// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;

/** Who may write a shared folder harms nothing outside it, and what others are doing there is left alone. */
class SharedFolderTest {

	@TempDir
	Path folder;
	private Path file;
	private Path victim;
	private Path out;

	@BeforeEach
	void make() throws IOException {
		file = CaseFolders.write(Files.createDirectory(folder.resolve("shared")), "c.relimages");
		victim = Files.writeString(Files.createDirectory(folder.resolve("private")).resolve("thesis"), "300 pages");
		out = Files.createDirectory(folder.resolve("out"));
	}

	private void unharmed(Path written) throws IOException {
		assertEquals("300 pages", Files.readString(victim));
		assertTrue(Files.isRegularFile(written, LinkOption.NOFOLLOW_LINKS), written + " is a file of its own");
		try (var all = Files.list(victim.getParent())) {
			assertEquals(1, all.count());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "xmi" })
	void anExportReplacesALinkInItsPlace(String format) throws Exception {
		Path target = Files.createSymbolicLink(out.resolve("c." + format), victim);
		Run.of("export", "--format", format, "--to", out, file).exits(0);
		unharmed(target);
		assertTrue(Files.size(target) > 100);
		Files.delete(target);
		Files.createSymbolicLink(target, victim.resolveSibling("none"));
		Run.of("export", "--format", format, "--to", out, file).exits(0);
		unharmed(target);
	}

	@Test
	void aPictureReplacesALinkInItsPlace() throws Exception {
		Path target = Files.createSymbolicLink(out.resolve("c - Image Layers.svg"), victim);
		Run.of("export", "--format", "svg", "--diagram", "Image Layers", "--to", out, file).exits(0);
		unharmed(target);
	}

	@Test
	void tablesGoIntoNoFolderElsewhere() throws Exception {
		Files.createSymbolicLink(out.resolve("c - tables"), victim.getParent());
		Run.of("export", "--format", "csv", "--to", out, file).exits(1).complains("this is a link that leads elsewhere; remove it");
		try (var all = Files.list(victim.getParent())) {
			assertEquals(1, all.count());
		}
	}

	@Test
	void aFolderThatIsALinkToNowhereIsTold() throws Exception {
		Path lost = Files.createSymbolicLink(folder.resolve("lost"), folder.resolve("none"));
		Run.of("export", "--format", "xmi", "--to", lost, file).exits(1).complains("this is a link that leads nowhere");
		assertTrue(Files.notExists(folder.resolve("none")));
	}

	@Test
	void aBackupIsRestoredToThePlaceAndNotThroughALink() throws Exception {
		byte[] before = Files.readAllBytes(file);
		var root = CaseFiles.load(file);
		root.setTitle("changed");
		CaseFiles.save(root, file);
		Path target = Files.createSymbolicLink(out.resolve("back.relimages"), victim);
		Run.of("backups", "--restore", "1", "--to", target, file).exits(1).complains("exists already");
		Run.of("backups", "--restore", "1", "--to", target, "--overwrite", file).exits(0);
		unharmed(target);
		assertArrayEquals(before, Files.readAllBytes(target));
		// The case itself may be kept elsewhere and reached through a link.
		Path link = Files.createSymbolicLink(folder.resolve("link.relimages"), file);
		Run.of("backups", "--restore", "1", "--to", link, "--overwrite", link).exits(0);
		assertTrue(Files.isSymbolicLink(link));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aSaveOfAnotherComputerGoesOn() throws Exception {
		Path other = Files.writeString(file.resolveSibling(".relimages-" + Integer.toHexString(file.getFileName().toString().hashCode())
				+ "-999999-11111111-2222-3333-4444-555555555555.tmp"), "half");
		Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(Duration.ofMinutes(70))));
		Run.of("validate", file);
		Run.of("export", "--format", "xmi", "--to", out, file).exits(0);
		Run.of("layout", file).exits(0);
		assertTrue(Files.exists(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀", "two\nlines", " blank " })
	void oddNamesCanBeProtected(String name) throws Exception {
		Path odd = Files.copy(file, file.resolveSibling(name + ".relimages"));
		Path secret = Files.writeString(folder.resolve("secret"), "correct horse battery staple\n");
		Run.of("protect", "--new-passphrase-file", secret, odd).exits(0);
		assertTrue(CaseFiles.isProtected(odd));
		Run.of("unprotect", "--passphrase-file", secret, odd).exits(0);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(odd));
	}
}
