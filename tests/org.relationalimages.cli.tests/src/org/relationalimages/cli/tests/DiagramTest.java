// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runtime on a specification, metamodel and model that have nothing to do with relational images. */
class DiagramTest {

	@TempDir
	Path folder;
	private Path spec;
	private Path metamodel;
	private Path model;

	@BeforeEach
	void write() throws Exception {
		metamodel = folder.resolve("net.ecore");
		Files.writeString(metamodel, """
				<?xml version="1.0" encoding="UTF-8"?>
				<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="net" nsURI="urn:net" nsPrefix="net">
				  <eClassifiers xsi:type="ecore:EClass" name="Net">
				    <eStructuralFeatures xsi:type="ecore:EReference" name="nodes" upperBound="-1" eType="#//Node" containment="true"/>
				  </eClassifiers>
				  <eClassifiers xsi:type="ecore:EClass" name="Node">
				    <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
				    <eStructuralFeatures xsi:type="ecore:EReference" name="next" upperBound="-1" eType="#//Node"/>
				  </eClassifiers>
				</ecore:EPackage>
				""");
		spec = folder.resolve("net.odesign");
		Files.writeString(spec, """
				<?xml version="1.0" encoding="UTF-8"?>
				<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0"
				    xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="net" version="12.0.0.2017041100">
				  <ownedViewpoints name="net" modelFileExtension="net">
				    <ownedRepresentations xsi:type="description_1:DiagramDescription" name="Nodes" domainClass="net.Net">
				      <defaultLayer name="Base">
				        <nodeMappings name="Node" semanticCandidatesExpression="feature:nodes" domainClass="net.Node">
				          <style xsi:type="style:SquareDescription" labelExpression="feature:name"/>
				        </nodeMappings>
				      </defaultLayer>
				      <additionalLayers name="Again">
				        <nodeMappings name="Twin" semanticCandidatesExpression="feature:nodes" domainClass="net.Node">
				          <style xsi:type="style:SquareDescription" labelExpression="feature:name"/>
				        </nodeMappings>
				      </additionalLayers>
				    </ownedRepresentations>
				  </ownedViewpoints>
				</description:Group>
				""");
		model = folder.resolve("model.net");
		Files.writeString(model, "<n:Net xmlns:n=\"urn:net\"><nodes name=\"one &lt;b>\" next=\"//@nodes.1\"/><nodes name=\"two\"/></n:Net>");
	}

	private Run diagram(Object... more) {
		Object[] words = new Object[more.length + 8];
		System.arraycopy(new Object[] { "diagram", "--spec", spec, "--metamodel", metamodel, "--description", "Nodes" }, 0, words, 0, 7);
		System.arraycopy(more, 0, words, 7, more.length);
		words[words.length - 1] = model;
		return Run.of(words);
	}

	@Test
	void jsonGoesToTheStandardOutput() {
		Run run = diagram().exits(0).says("\"mapping\": \"Node\"").says("\"name\": \"one <b>\"").says("\"bounds\": [");
		assertTrue(run.out().startsWith("{") && run.out().endsWith("}\n"), run.out());
		assertFalse(run.out().contains("Twin"));
		assertEquals(run.out(), diagram("--format", "json").out());
	}

	@Test
	void layersAreSwitched() {
		diagram("--activate-layer", "Again").exits(0).says("\"mapping\": \"Twin\"");
		Run off = diagram("--activate-layer", "Again", "--deactivate-layer", "Again").exits(0).says("\"visible\": false");
		assertFalse(off.out().contains("\"layers\": [\"Base\", \"Again\"]"), off.out());
		diagram("--activate-layer", "Agian").exits(1).complains("has no layer 'Agian'");
		diagram("--filter", "F").exits(1).complains("has no filter 'F'");
	}

	@Test
	void svgGoesToAFileWhole() throws Exception {
		Path to = folder.resolve("net.svg");
		assertEquals("", diagram("--format", "svg", "--to", to).exits(0).complains("wrote " + to).out());
		byte[] first = Files.readAllBytes(to);
		String svg = Files.readString(to);
		assertTrue(svg.contains("<svg") && svg.contains("two") && !svg.contains("<b>"), svg);
		diagram("--format", "png").exits(2).complains("--format png is no text; give --to a file");
		diagram("--format", "png", "--to", to).exits(0);
		assertEquals('P', Files.readAllBytes(to)[1]);
		diagram("--format", "svg", "--to", to).exits(0);
		assertArrayEquals(first, Files.readAllBytes(to));
		diagram("--format", "svg", "--to", folder.resolve("no/where.svg")).exits(1).complains("doesn't exist");
	}

	@Test
	void anotherRootIsRefusedKindly() {
		diagram("--root", "//@nodes.0").exits(1).complains("can't be made for a Node");
		diagram("--root", "//@nodes.7").exits(1).complains("no element at '//@nodes.7'");
	}

	@Test
	void badInputsAreNamed() throws Exception {
		Run.of("diagram", "--spec", spec, "--description", "Nodes", model).exits(1).complains("'urn:net'");
		Run.of("diagram", "--spec", spec, "--metamodel", metamodel, "--description", "Node", model).exits(1)
				.complains("no diagram description 'Node'; perhaps Nodes is meant");
		Run.of("diagram", "--spec", folder.resolve("none.odesign"), "--description", "x", model).exits(1).complains("none.odesign");
		Run.of("diagram", "--spec", metamodel, "--description", "x", model).exits(1).complains("net.ecore");
		Files.writeString(model, "<n:Net xmlns:n=\"urn:net\"><nodes next=\"//@nodes.9\"/></n:Net>");
		diagram().exits(1).complains("//@nodes.9");
		Files.writeString(spec, Files.readString(spec).replace("feature:name", "aql:self.name"));
		diagram().exits(1).complains("net.odesign").complains("labelExpression");
	}
}
