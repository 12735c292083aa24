// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** Runs small programs of the system, if they are installed. */
final class Shell {

	private Shell() {
	}

	/** The program's output; the test is skipped if the program is missing or not permitted. */
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
