// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.export.plan.ExportFile;

/** What others may have put where an export is going to be written. */
class PlantedTargetsTest {

	private static final ExportFile.Content TEXT = progressListener -> "exported".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;
	private Path elsewhere;
	private Path victim;
	private Path out;

	@BeforeEach
	void make() throws IOException {
		elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		victim = Files.writeString(elsewhere.resolve("key"), "mine");
		out = Files.createDirectory(folder.resolve("out"));
	}

	private static void write(ExportFile file) throws IOException {
		file.write(what -> {
		});
	}

	@Test
	void aLinkIsReplaced() throws Exception {
		Path target = out.resolve("c.html");
		for (Path where : new Path[] { victim, elsewhere.resolve("none"), elsewhere }) {
			Files.deleteIfExists(target);
			Files.createSymbolicLink(target, where);
			write(new ExportFile(target, "report", TEXT));
			assertTrue(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS));
			assertEquals("exported", Files.readString(target));
		}
		unharmed();
	}

	private void unharmed() throws IOException {
		assertEquals("mine", Files.readString(victim));
		try (var all = Files.list(elsewhere)) {
			assertEquals(1, all.count());
		}
	}

	@Test
	void aFolderOfTheExportThatLeadsElsewhereIsRefused() throws Exception {
		Path tables = Files.createSymbolicLink(out.resolve("c - tables"), elsewhere);
		CaseFileException e = assertThrows(CaseFileException.class,
				() -> write(new ExportFile(tables.resolve("images.csv"), "images", TEXT, true)));
		assertTrue(e.getMessage().contains("c - tables: this is a link that leads elsewhere; remove it"), e.getMessage());
		unharmed();
		// A path that the user chose may be a link.
		write(new ExportFile(tables.resolve("images.csv"), "images", TEXT));
		assertEquals("exported", Files.readString(elsewhere.resolve("images.csv")));
	}

	@Test
	void whatIsInTheWayOfAFolderIsTold() throws Exception {
		Files.createSymbolicLink(out.resolve("lost"), folder.resolve("none"));
		Files.writeString(out.resolve("file"), "x");
		for (String name : new String[] { "lost", "file" }) {
			CaseFileException e = assertThrows(CaseFileException.class,
					() -> write(new ExportFile(out.resolve(name).resolve("c.html"), "report", TEXT)));
			assertTrue(e.getMessage().contains(name + ": ") && e.getMessage().contains("; "), e.getMessage());
		}
		assertTrue(Files.notExists(folder.resolve("none")));
	}
}
