// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios from anywhere: names and contents steer no terminal, metamodels load no classes, pipes and links are refused. */
class HostileScenariosTest {

	/** Windows has no control characters in names of files. */
	private static final String STEERING = java.io.File.separatorChar == '\\' ? "\u202Eright\u2066x"
			: "\u001B]0;taken\u0007\u001B[31mred\u009B2J\u202Eright\u2066x\u200F\u061C";
	private static final String BIDI = "\u202Eright\u2066x\u200F\u061C\u2028\u0085";
	private static final Path MKFIFO = Path.of("/usr/bin/mkfifo");

	@TempDir
	Path folder;
	private Path cases;

	@BeforeEach
	void write() throws Exception {
		SmallScenario.write(folder);
		cases = folder.resolve(SmallScenario.NAME);
	}

	private ComparisonRun compare(String scenario, String expected) throws IOException {
		Path named = Files.createDirectories(folder.resolve("cases" + STEERING));
		for (String one : new String[] { "e.ecore", "e.odesign", "m.e" })
			if (Files.notExists(named.resolve(one)))
				Files.copy(cases.resolve(one), named.resolve(one));
		Files.writeString(named.resolve(STEERING + ".scenario"), scenario);
		Files.writeString(named.resolve(STEERING + ".expected.json"), expected);
		return ComparisonRun.of(named);
	}

	@Test
	void nothingInAScenarioSteersTheTerminal() throws Exception {
		String dumps = "{\"dumps\":[{\"dump\":\"" + BIDI + "\\u001b[31m\",\"layers\":[\"" + BIDI + "\"],\"elements\":[]}]}";
		compare(SmallScenario.HEAD + "dump start\n", dumps).check(1, "0 passed, 1 failed");
		for (String step : new String[] { STEERING, "layer on " + STEERING, "root " + STEERING, "description " + STEERING, "\"" + STEERING,
				"tool " + STEERING, "set / " + STEERING, "model " + STEERING, "viewpoint " + STEERING, "dump " + STEERING })
			compare(SmallScenario.HEAD + step + "\n", dumps).check(1, "0 passed, 1 failed");
		for (String json : new String[] { STEERING, "[]", "{}", "{\"dumps\":[1]}", "{\"dumps\":[{\"elements\":[{}]}]}",
				"[".repeat(1_000_000), "{\"dumps\":\"" + STEERING + "\"}" })
			compare(SmallScenario.HEAD + "dump start\n", json).check(1, "0 passed, 1 failed");
		compare(SmallScenario.HEAD + "refresh\n".repeat(20_000), dumps).check(1, "more than 10000 steps");
		ComparisonRun.of(folder.resolve("none" + STEERING)).check(1, "no such folder");
	}

	@Test
	void metamodelsNameNoClasses() throws Exception {
		Path planted = folder.resolve("planted");
		Path ecore = cases.resolve("e.ecore");
		Files.writeString(ecore, Files.readString(ecore).replace("<eClassifiers xsi:type=\"ecore:EClass\" name=\"Root\"/>",
				"<eClassifiers xsi:type='ecore:EDataType' name='File' instanceClassName='java.io.FileOutputStream'/>"
						+ "<eClassifiers xsi:type='ecore:EClass' name='Root'><eStructuralFeatures xsi:type='ecore:EAttribute' name='file'"
						+ " eType='#//File' defaultValueLiteral='" + planted + "'/></eClassifiers>"));
		ComparisonRun.of(cases).check(1, "names the Java class java.io.FileOutputStream");
		assertFalse(Files.exists(planted));
	}

	@ParameterizedTest
	@ValueSource(strings = { "m.scenario", "m.expected.json", "e.odesign", "e.ecore", "m.e" })
	void pipesAndLinksAreRefused(String which) throws Exception {
		assumeTrue(Files.isExecutable(MKFIFO));
		Path planted = cases.resolve(which);
		ComparisonRun.of(cases).check(0, "1 passed, 0 failed");
		Path elsewhere = Files.copy(planted, folder.resolve("elsewhere"));
		Files.delete(planted);
		assertEquals(0, new ProcessBuilder(MKFIFO.toString(), planted.toString()).start().waitFor());
		ComparisonRun.of(cases).check(1, "it is a pipe or device");
		Files.delete(planted);
		Files.createSymbolicLink(planted, elsewhere);
		ComparisonRun.of(cases).check(1, "it is a link");
	}
}
