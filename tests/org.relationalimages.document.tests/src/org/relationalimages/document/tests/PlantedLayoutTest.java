// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;

/** What others may have put where a layout is going to be written. */
class PlantedLayoutTest {

	@TempDir
	Path folder;

	@Test
	void aLayoutIsNotWrittenThroughALinkAndIsAsPrivateAsItsCase() throws Exception {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Path victim = Files.writeString(elsewhere.resolve("key"), "mine");
		CaseFile root = SmallCase.create();
		Path file = folder.resolve("c.relimages");
		CaseFiles.save(root, file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		Path views = folder.resolve("c.relimages.views");
		CaseDiagrams diagrams = CaseDiagrams.open(root, file);
		diagrams.arrange(diagrams.all().getFirst());
		for (Path where : new Path[] { null, victim, elsewhere.resolve("none") }) {
			Files.deleteIfExists(views);
			if (where != null)
				Files.createSymbolicLink(views, where);
			diagrams.saveViews(file);
			assertTrue(Files.isRegularFile(views, LinkOption.NOFOLLOW_LINKS));
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(views)));
			assertEquals("mine", Files.readString(victim));
			assertTrue(Files.notExists(elsewhere.resolve("none")));
		}
	}
}
