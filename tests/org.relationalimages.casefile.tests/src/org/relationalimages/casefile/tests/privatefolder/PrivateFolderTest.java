// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.privatefolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.privatefolder.KeyValueFile;
import org.relationalimages.casefile.privatefolder.PrivateFile;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.privatefolder.ProcessMark;

class PrivateFolderTest {

	@TempDir
	Path folder;

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	@Test
	void everySystemHasItsPlace() {
		Path home = Path.of("/home/anna");
		assertEquals(home.resolve(".local/state/relational-images"), PrivateFolder.usual("Linux", home, Map.of()));
		assertEquals(Path.of("/state/relational-images"),
				PrivateFolder.usual("Linux", home, Map.of("XDG_STATE_HOME", "/state")));
		assertEquals(home.resolve(".local/state/relational-images"),
				PrivateFolder.usual("Linux", home, Map.of("XDG_STATE_HOME", "relative")));
		assertEquals(home.resolve("Library/Application Support/Relational Images"),
				PrivateFolder.usual("Mac OS X", home, Map.of("XDG_STATE_HOME", "/state")));
		assertEquals(home.resolve("AppData/Local/Relational Images"), PrivateFolder.usual("Windows 11", home, Map.of()));
	}

	@Test
	void nobodyElseMayLookInside() throws Exception {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Path root = Files.createDirectory(folder.resolve("open"));
		Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxrwxrwx"));
		PrivateFolder place = PrivateFolder.at(root);
		Path journals = place.journals();
		assertEquals("rwx------", permissions(root), "a folder that stood open is closed");
		assertEquals("rwx------", permissions(journals));
		assertEquals("rwx------", permissions(place.backups()));
		assertEquals("rwx------", permissions(place.locks()));
		Path file = journals.resolve("x");
		PrivateFile.write(file, new byte[] { 1 }, new byte[] { 2, 3 });
		assertEquals("rw-------", permissions(file));
		assertEquals(3, Files.size(file));
		Path readable = Files.writeString(folder.resolve("readable"), "text");
		PrivateFile.copy(readable, file);
		assertEquals("rw-------", permissions(file));
		assertEquals("text", Files.readString(file));
	}

	@Test
	void aFailedWritingLeavesTheOldFile() throws Exception {
		Path file = Files.writeString(folder.resolve("x"), "old");
		assertThrows(IOException.class, () -> PrivateFile.copy(folder.resolve("missing"), file));
		assertEquals("old", Files.readString(file));
		assertTrue(Files.notExists(folder.resolve("x" + PrivateFile.TEMPORARY)));
	}

	@Test
	void aProgramIsKnownByItsMark() {
		ProcessMark own = ProcessMark.own();
		assertTrue(own.isOwn() && own.isHere() && !own.isDead(), own.toString());
		Map<String, String> values = new HashMap<>();
		own.writeTo(values);
		ProcessMark read = ProcessMark.readFrom(KeyValueFile.read(KeyValueFile.write("x", values))).orElseThrow();
		assertTrue(read.isOwn(), read.toString());
		assertTrue(new ProcessMark(own.host(), own.process(), own.started().minusSeconds(100)).isDead(), "the number is used again");
		assertTrue(new ProcessMark(own.host(), Integer.MAX_VALUE, Instant.now()).isDead());
		assertFalse(new ProcessMark("elsewhere", Integer.MAX_VALUE, Instant.now()).isDead(), "nobody knows");
		assertEquals(Optional.empty(), ProcessMark.readFrom(Map.of("process", "x")));
	}

	@Test
	void valuesStayOnTheirLines() {
		for (String value : List.of("one\ntwo=three\r\n#four", "", " ", "C:\\users\\new", "50%20 off", "%000A", "a\tb", " x ", "a\u2028b\u0085",
				"陈静 😀", "half \uD83D letter\n", "x\u3000", "*", "=", "%")) {
			byte[] bytes = KeyValueFile.write("remark", Map.of("a", value, "b", "plain"));
			assertEquals(Map.of("a", value, "b", "plain"), KeyValueFile.read(bytes));
			assertEquals(3, new String(bytes, StandardCharsets.UTF_8).lines().count());
		}
		assertEquals(Map.of("case", "C:\\users\\new 50%20"), KeyValueFile.read("case=C:\\users\\new 50%20\n".getBytes(StandardCharsets.UTF_8)),
				"as former versions wrote it");
		assertEquals(Map.of(), KeyValueFile.read("case*=%00ZZ\n".getBytes(StandardCharsets.UTF_8)), "damaged");
		assertEquals(Map.of(), KeyValueFile.read(new byte[] { (byte) 0xff, 0, '\n', '=', 'a', '\n', '#', 'b', '=' }));
	}
}
