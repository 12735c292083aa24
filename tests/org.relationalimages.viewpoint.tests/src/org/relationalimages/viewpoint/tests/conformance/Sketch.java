// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.conformance.ConformanceRunner;
import org.relationalimages.viewpoint.conformance.Scenario;
import org.relationalimages.viewpoint.conformance.ScenarioException;
import org.relationalimages.viewpoint.conformance.ToolStage;
import org.relationalimages.viewpoint.tests.specification.SpecificationText;

/**
 * A small specification {@code v}/{@code d} for a model of items, on which a scenario runs. The model: a Root with
 * {@code items} (a, b and c, with the values 5, 7 and 9; a refers to b and c, b to c) and {@code links} (l, from a to
 * b).
 */
public final class Sketch {

	private static final String METAMODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			 xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="sk" nsURI="urn:sketch" nsPrefix="sk">
			<eClassifiers xsi:type="ecore:EEnum" name="Kind"><eLiterals name="solid"/><eLiterals name="dash" value="1"/></eClassifiers>
			<eClassifiers xsi:type="ecore:EClass" name="Root">
			<eStructuralFeatures xsi:type="ecore:EReference" name="items" eType="#//Item" upperBound="-1" containment="true"/>
			<eStructuralFeatures xsi:type="ecore:EReference" name="links" eType="#//Link" upperBound="-1" containment="true"/>
			</eClassifiers>
			<eClassifiers xsi:type="ecore:EClass" name="Item">
			@name EString@@text EString@@value EInt@@flag EBoolean@
			<eStructuralFeatures xsi:type="ecore:EAttribute" name="kind" eType="#//Kind"/>
			<eStructuralFeatures xsi:type="ecore:EAttribute" name="words" upperBound="-1" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
			<eStructuralFeatures xsi:type="ecore:EReference" name="refs" eType="#//Item" upperBound="-1"/>
			<eStructuralFeatures xsi:type="ecore:EReference" name="items" eType="#//Item" upperBound="-1" containment="true"/>
			</eClassifiers>
			<eClassifiers xsi:type="ecore:EClass" name="Link">
			@name EString@
			<eStructuralFeatures xsi:type="ecore:EReference" name="from" eType="#//Item"/>
			<eStructuralFeatures xsi:type="ecore:EReference" name="to" eType="#//Item"/>
			</eClassifiers>
			</ecore:EPackage>
			""".replaceAll("@(\\w+) (\\w+)@", "<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"$1\""
			+ " eType=\"ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//$2\"/>");

	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<sk:Root xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:sk="urn:sketch">
			<items name="a" value="5" refs="//@items.1 //@items.2"/><items name="b" value="7" refs="//@items.2"/><items name="c" value="9"/>
			<links name="l" from="//@items.0" to="//@items.1"/>
			</sk:Root>
			""";

	/** The path of an element in layer L. */
	public static final String LAYER = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/";

	private final Map<String, Map<?, ?>> dumps = new HashMap<>();
	private final List<String> steps = new ArrayList<>();

	private Sketch(Map<String, Object> played) {
		for (Object one : (List<?>) played.get("dumps")) {
			Map<?, ?> dump = (Map<?, ?>) one;
			dumps.put((String) dump.get("dump"), dump);
			for (Object step : (List<?>) dump.get("steps"))
				steps.add((String) step);
		}
	}

	/** A node mapping for all items, with a style and the attributes of that style. */
	public static String node(String name, String style, String attributes) {
		return "<nodeMappings name=\"" + name + "\" domainClass=\"sk.Item\" semanticCandidatesExpression=\"feature:items\">"
				+ "<style xsi:type=\"style:" + style + "\" " + attributes + "/></nodeMappings>";
	}

	/** Runs steps on a diagram whose default layer {@code L} has the given content. */
	public static Sketch play(Path folder, String layer, String... steps) throws IOException, ScenarioException {
		return playAll(folder, SpecificationText.layer(layer).replace("ecore.EPackage", "sk.Root"), steps);
	}

	/** Runs steps on a diagram that has the given content. */
	public static Sketch playDiagram(Path folder, String content, String... steps) throws IOException, ScenarioException {
		return playAll(folder, SpecificationText.diagram(content).replace("ecore.EPackage", "sk.Root"), steps);
	}

	/** Runs steps on a diagram whose default layer has the given content, in a file with further content. */
	public static Sketch playGroup(Path folder, String layer, String further, String... steps) throws IOException, ScenarioException {
		return playAll(folder, SpecificationText.layer(layer).replace("ecore.EPackage", "sk.Root").replace("</description:Group>",
				further + "</description:Group>"), steps);
	}

	private static Sketch playAll(Path folder, String sheet, String... steps) throws IOException, ScenarioException {
		Files.writeString(folder.resolve("sketch.ecore"), METAMODEL);
		Files.writeString(folder.resolve("sketch.odesign"), sheet);
		Files.writeString(folder.resolve("sketch.sk"), MODEL);
		Files.writeString(folder.resolve("sketch.scenario"), "metamodel sketch.ecore\nspecification sketch.odesign\n"
				+ "model sketch.sk\nviewpoint v\ndescription d\n" + String.join("\n", steps) + "\n");
		Scenario scenario = Scenario.read(folder.resolve("sketch.scenario"));
		return new Sketch(new ConformanceRunner(ToolStage::new).dump(scenario));
	}

	/** The steps with their results. */
	public List<String> steps() {
		return List.copyOf(steps);
	}

	/** The elements of a mapping in a dump, in order. */
	public List<Map<?, ?>> all(String dump, String mapping) {
		List<Map<?, ?>> found = new ArrayList<>();
		for (Object one : (List<?>) dumps.get(dump).get("elements"))
			if (((Map<?, ?>) one).get("mapping").equals(mapping))
				found.add((Map<?, ?>) one);
		return found;
	}

	/** A value of the first element of a mapping in a dump. */
	public Object first(String dump, String mapping, String value) {
		return all(dump, mapping).getFirst().get(value);
	}

	/** A value of the style of the first element of a mapping in a dump. */
	public Object style(String dump, String mapping, String value) {
		return ((Map<?, ?>) first(dump, mapping, "style")).get(value);
	}
}
