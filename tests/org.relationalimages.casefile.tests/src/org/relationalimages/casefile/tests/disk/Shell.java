// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** Runs small programs of the system, where they are there. */
final class Shell {

	private Shell() {
	}

	/** What the program says; the test is skipped where it is missing or not allowed. */
	static String run(String... command) throws IOException, InterruptedException {
		Process process;
		try {
			process = new ProcessBuilder(command).redirectErrorStream(true).start();
		} catch (IOException e) {
			Assumptions.abort("not here: " + e.getMessage());
			return "";
		}
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Assumptions.assumeTrue(process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0,
				() -> "not allowed here: " + List.of(command) + ": " + said);
		return said;
	}
}
