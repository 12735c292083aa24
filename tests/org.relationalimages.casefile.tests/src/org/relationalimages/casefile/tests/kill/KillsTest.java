// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.tests.OtherProgram;

/** A program killed at any step of changing a case's files loses nothing, and leaves nothing readable of a protected case. */
class KillsTest {

	/** Trying every step takes half a minute; {@code releng/fuzz --kills} does so. */
	private static final int STRIDE = Integer.getInteger("org.relationalimages.killStride", 4);

	@TempDir
	Path folder;

	@Test
	void killedAtEveryStep() throws Exception {
		List<String> said = new ArrayList<>();
		try (OtherProgram program = OtherProgram.start(Kills.class, List.of("-Djava.nio.file.spi.DefaultFileSystemProvider="
				+ DyingProvider.class.getName()), folder.resolve("private"), 0, 1, STRIDE)) {
			for (String line = program.line(); line != null; line = program.line())
				said.add(line);
		}
		assertTrue(!said.isEmpty() && said.getLast().contains(" rounds, "), said.toString());
		assertEquals(1, said.size(), String.join("\n", said));
		assertTrue(said.getLast().contains(", 0 faults"), said.getLast());
	}

	@Test
	void killedByTheOperatingSystem() throws Exception {
		List<String> said = new ArrayList<>();
		try (OtherProgram program = OtherProgram.start(RealKills.class, folder.resolve("private"), 4, 3)) {
			for (String line = program.line(); line != null; line = program.line())
				said.add(line);
		}
		assertEquals(2, said.size(), String.join("\n", said));
		assertTrue(said.getLast().contains(", 0 faults"), said.getLast());
	}
}
