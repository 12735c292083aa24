// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with the files of a scenario of one empty diagram, which passes. */
final class SmallScenario {

	static final String NAME = "empty-case";
	/** The first lines of each scenario. */
	static final String HEAD = "metamodel e.ecore\nspecification e.odesign\nmodel m.e\nviewpoint v\ndescription D\n";

	private SmallScenario() {
	}

	/** Writes all files to the folder {@link #NAME} below the given one. */
	static void write(Path folder) throws IOException {
		Path cases = Files.createDirectory(folder.resolve(NAME));
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
		scenario(folder, "m", "\"layers\":[\"Base\"]");
	}

	/** Adds a scenario to the folder, with what is expected of its diagram. */
	static void scenario(Path folder, String name, String layers) throws IOException {
		Path cases = folder.resolve(NAME);
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
}
