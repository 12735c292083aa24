// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {

	@TempDir
	Path folder;

	@Test
	void allDiagramsAreLaidOutBesideTheCase() throws Exception {
		Path file = CaseFolders.write(folder, "one.relimages");
		byte[] before = Files.readAllBytes(file);
		Path views = folder.resolve("one.relimages.views");
		Run.of("layout", file).exits(0).says(views.toString()).complains("laying out");
		assertArrayEquals(before, Files.readAllBytes(file));
		String text = Files.readString(views);
		assertEquals(3, text.split("description=\"").length - 1, text);
		Run.of("layout", file).exits(0);
		assertEquals(text, Files.readString(views), "the same each time");
	}

	@Test
	void aDamagedLayoutIsSaidAndMadeAnew() throws Exception {
		Path file = CaseFolders.write(folder, "one.relimages");
		Path views = Files.writeString(folder.resolve("one.relimages.views"), "<broken");
		Run.of("layout", file).exits(0).complains("one.relimages.views can't be used");
		assertTrue(Files.readString(views).contains("Image Layers"));
	}

	@Test
	void aBadCaseGetsNoLayout() throws Exception {
		Path bad = Files.writeString(folder.resolve("bad.relimages"), "");
		Path good = CaseFolders.write(folder, "good.relimages");
		Run.of("layout", bad, good).exits(1).complains("bad.relimages: the file is empty").says("good.relimages.views");
		assertFalse(Files.exists(folder.resolve("bad.relimages.views")));
	}

	@Test
	void exportsShowTheStoredLayout() throws Exception {
		Path file = CaseFolders.write(folder, "one.relimages");
		Run.of("layout", file).exits(0);
		Run.of("export", "--format", "json", "--diagram", "People & Bonds", "--to", folder.resolve("a"), file).exits(0);
		Path views = folder.resolve("one.relimages.views");
		String moved = Files.readString(views).replaceFirst("(description=\"People &amp; Bonds\"[\\s\\S]*?<node [^>]*?bounds=\")\\d+", "$1777");
		assertTrue(moved.contains("777"), moved);
		Files.writeString(views, moved);
		Run.of("export", "--format", "json", "--diagram", "People & Bonds", "--to", folder.resolve("b"), file).exits(0);
		assertTrue(Files.readString(folder.resolve("b/one - People & Bonds.json")).contains("[777,"));
		assertFalse(Files.readString(folder.resolve("a/one - People & Bonds.json")).contains("[777,"));
	}
}
