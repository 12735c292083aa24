// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceTest {

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

	@Test
	void allPassedIsExitStatusZero() {
		Run.of("conformance", folder).exits(0).says("1 passed, 0 failed");
	}

	@Test
	void aDifferenceIsPrintedAndFails() throws Exception {
		scenario("wrong", "\"layers\":[\"Other\"]");
		Run run = Run.of("conformance", folder).exits(1).says("wrong.scenario").says("Other").says("1 passed, 1 failed");
		String[] lines = run.out().split("\\R");
		org.junit.jupiter.api.Assertions.assertEquals("1 passed, 1 failed", lines[lines.length - 1]);
	}

	@Test
	void brokenCasesFailInASentence() throws Exception {
		Files.delete(folder.resolve("empty-case/m.e"));
		Run.of("conformance", folder).exits(1).says("m.e").says("0 passed, 1 failed");
		Files.writeString(folder.resolve("empty-case/m.scenario"), "dance\n");
		Run.of("conformance", folder).exits(1).says("0 passed, 1 failed");
	}

	@Test
	void foldersWithoutCasesAreNamed() throws Exception {
		Run.of("conformance", folder.resolve("none")).exits(1).complains("no such folder");
		Run.of("conformance", Files.createDirectory(folder.resolve("bare"))).exits(1).complains("no *.scenario");
		Run.of("conformance").exits(2);
	}
}
