// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Creates named pipes, on systems that have them. */
public final class Pipes {

	private static final Path MKFIFO = Path.of("/usr/bin/mkfifo");

	private Pipes() {
	}

	/** Makes a pipe that nobody writes to. */
	public static Path make(Path pipe) throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(MKFIFO));
		assertEquals(0, new ProcessBuilder(MKFIFO.toString(), pipe.toString()).start().waitFor());
		return pipe;
	}
}
