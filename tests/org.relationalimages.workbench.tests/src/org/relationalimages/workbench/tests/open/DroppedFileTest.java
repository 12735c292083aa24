// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.workbench.open.DroppedFile;
import org.relationalimages.workbench.open.DroppedFile.Kind;

/** What is done with files that are dropped on the window. */
class DroppedFileTest {

	@TempDir
	Path folder;

	private DroppedFile dropped(String name, byte... bytes) throws IOException {
		return DroppedFile.of(Files.write(folder.resolve(name), bytes));
	}

	@Test
	void casesAreOpenedWhateverIsInThem() throws IOException {
		assertEquals(Kind.CASE, dropped("Anna.relimages").kind());
		assertEquals(Kind.CASE, DroppedFile.of(folder.resolve("gone.RELIMAGES")).kind(), "opening it tells that it is gone");
	}

	@Test
	void textIsReadInAnyUsualEncoding() throws IOException {
		for (var encoding : new java.nio.charset.Charset[] { StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1 }) {
			DroppedFile text = dropped("list.txt", "N\u00e4he\r\nRaum".getBytes(encoding));
			assertEquals(Kind.TEXT, text.kind());
			assertEquals("N\u00e4he\r\nRaum", text.text());
		}
	}

	@Test
	void everythingElseIsRefusedInASentence() throws IOException {
		assertEquals("\u201cphoto.png\u201d is neither a case (.relimages) nor a text (.txt), so nothing was done with it.",
				dropped("photo.png", (byte) 1).refusal());
		assertTrue(DroppedFile.of(Files.createDirectory(folder.resolve("cases"))).refusal().contains("is a folder"));
		assertTrue(dropped("empty.txt", (byte) ' ').refusal().endsWith("is empty."));
		assertTrue(dropped("long.txt", new byte[2 << 20]).refusal().contains("too long"));
		assertTrue(dropped("zero.txt", (byte) 0, (byte) 'a').refusal().contains("no text"));
		assertEquals(Kind.OTHER, DroppedFile.of(folder.resolve("gone.txt")).kind());
	}
}
