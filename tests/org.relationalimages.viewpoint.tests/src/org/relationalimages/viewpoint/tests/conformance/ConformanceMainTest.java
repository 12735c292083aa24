// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison started from a shell. */
class ConformanceMainTest {

	@TempDir
	Path folder;

	@BeforeEach
	void write() throws Exception {
		SmallScenario.write(folder);
	}

	@Test
	void allPassedIsExitStatusZero() {
		ComparisonRun.of(folder).check(0, "1 passed, 0 failed");
	}

	@Test
	void aDifferenceIsPrintedAndFails() throws Exception {
		SmallScenario.scenario(folder, "wrong", "\"layers\":[\"Other\"]");
		ComparisonRun run = ComparisonRun.of(folder);
		run.check(1, "wrong.scenario", "Other");
		assertEquals("1 passed, 1 failed", run.out().lines().reduce("", (before, line) -> line));
	}

	@Test
	void brokenCasesFailInASentence() throws Exception {
		Files.delete(folder.resolve("empty-case/m.e"));
		ComparisonRun.of(folder).check(1, "m.e", "0 passed, 1 failed");
		Files.writeString(folder.resolve("empty-case/m.scenario"), "dance\n");
		ComparisonRun.of(folder).check(1, "0 passed, 1 failed");
	}

	@Test
	void foldersWithoutCasesAreNamed() throws Exception {
		ComparisonRun.of(folder.resolve("none")).check(1, "no such folder");
		ComparisonRun.of(Files.createDirectory(folder.resolve("bare"))).check(1, "no *.scenario");
		ComparisonRun.of().check(2, "name at least one folder");
		ComparisonRun.of("--help").check(2, "name at least one folder");
	}
}
