// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.conformance.ConformanceMain;

/** The comparison started from a shell. */
class ConformanceMainTest {

	@TempDir
	Path folder;

	@BeforeEach
	void write() throws Exception {
		Path cases = Files.createDirectory(folder.resolve("empty-case"));
		Files.writeString(cases.resolve("e.ecore"), """
				<ecore:EPackage xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="e" nsURI="urn:e" nsPrefix="e">
				  <eClassifiers xsi:type="ecore:EClass" name="Root"/>
				</ecore:EPackage>
				""");
		Files.writeString(cases.resolve("e.odesign"), """
				<description:Group xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0"
				    name="e" version="12.0.0.2017041100">
				  <ownedViewpoints name="v" modelFileExtension="e">
				    <ownedRepresentations xsi:type="description_1:DiagramDescription" name="D" domainClass="e.Root">
				      <defaultLayer name="Base"/>
				    </ownedRepresentations>
				  </ownedViewpoints>
				</description:Group>
				""");
		Files.writeString(cases.resolve("m.e"), "<e:Root xmlns:e=\"urn:e\"/>");
		scenario("m", "\"layers\":[\"Base\"]");
	}

	private void scenario(String name, String layers) throws Exception {
		Path cases = folder.resolve("empty-case");
		Files.writeString(cases.resolve(name + ".scenario"), """
				metamodel e.ecore
				specification e.odesign
				model m.e
				viewpoint v
				description D
				dump start
				""");
		Files.writeString(cases.resolve(name + ".expected.json"), "{\"dumps\":[{\"dump\":\"start\",\"steps\":[\"create\"],"
				+ "\"description\":\"D\"," + layers + ",\"transientLayers\":[],\"filters\":[],\"elements\":[]}]}");
	}

	private record Run(int status, String out, String err) {

		static Run of(Object... arguments) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ByteArrayOutputStream err = new ByteArrayOutputStream();
			int status = ConformanceMain.run(Stream.of(arguments).map(Object::toString).toList(), new PrintStream(out, true, UTF_8),
					new PrintStream(err, true, UTF_8));
			return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
		}

		void check(int wanted, String... parts) {
			assertEquals(wanted, status, out + err);
			for (String part : parts)
				assertTrue((out + err).contains(part), out + err);
		}
	}

	@Test
	void allPassedIsExitStatusZero() {
		Run.of(folder).check(0, "1 passed, 0 failed");
	}

	@Test
	void aDifferenceIsPrintedAndFails() throws Exception {
		scenario("wrong", "\"layers\":[\"Other\"]");
		Run run = Run.of(folder);
		run.check(1, "wrong.scenario", "Other");
		assertEquals("1 passed, 1 failed", run.out().lines().reduce("", (before, line) -> line));
	}

	@Test
	void brokenCasesFailInASentence() throws Exception {
		Files.delete(folder.resolve("empty-case/m.e"));
		Run.of(folder).check(1, "m.e", "0 passed, 1 failed");
		Files.writeString(folder.resolve("empty-case/m.scenario"), "dance\n");
		Run.of(folder).check(1, "0 passed, 1 failed");
	}

	@Test
	void foldersWithoutCasesAreNamed() throws Exception {
		Run.of(folder.resolve("none")).check(1, "no such folder");
		Run.of(Files.createDirectory(folder.resolve("bare"))).check(1, "no *.scenario");
		Run.of().check(2, "name at least one folder");
		Run.of("--help").check(2, "name at least one folder");
	}
}
