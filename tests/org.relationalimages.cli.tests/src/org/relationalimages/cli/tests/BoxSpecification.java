// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a small specification for boxes in boxes, its metamodel and a model, for trying what a hostile one can ask for. */
record BoxSpecification(Path folder) {

	/** How a style begins; more attributes and an end follow. */
	static final String SQUARE = "<style xsi:type='style:SquareDescription' labelExpression='feature:name' ";
	static final String FLAT = "<style xsi:type='style:FlatContainerStyleDescription' labelExpression='feature:name' ";

	private static final String LAYER = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='D']/@defaultLayer/";

	/** The path of a mapping in the layer. */
	static String at(String kind, String name) {
		return LAYER + "@" + kind + "[name='" + name + "']";
	}

	static String nodes(String candidates, String style) {
		return "<nodeMappings name='Node' domainClass='b.Box'" + candidates(candidates) + ">" + style + "</nodeMappings>";
	}

	static String containers(String candidates, String presentation, String reused, String style) {
		return "<containerMappings name='Box' domainClass='b.Box'" + candidates(candidates) + " childrenPresentation='" + presentation
				+ "' reusedContainerMappings=\"" + reused + "\">" + style + "</containerMappings>";
	}

	private static String candidates(String expression) {
		return expression == null ? "" : " semanticCandidatesExpression='" + expression + "'";
	}

	BoxSpecification metamodel() throws IOException {
		return metamodel("""
				  <eClassifiers xsi:type="ecore:EClass" name="Box">
				    <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
				    <eStructuralFeatures xsi:type="ecore:EAttribute" name="size" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
				    <eStructuralFeatures xsi:type="ecore:EReference" name="boxes" upperBound="-1" eType="#//Box" containment="true"/>
				    <eStructuralFeatures xsi:type="ecore:EReference" name="to" upperBound="-1" eType="#//Box"/>
				  </eClassifiers>
				""");
	}

	BoxSpecification metamodel(String classifiers) throws IOException {
		Files.writeString(folder.resolve("m.ecore"), """
				<ecore:EPackage xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="b" nsURI="urn:b" nsPrefix="b">
				""" + classifiers + "</ecore:EPackage>");
		return this;
	}

	/** The content of the default layer. */
	BoxSpecification layer(String mappings) throws IOException {
		return specification("", "<defaultLayer name='L'>" + mappings + "</defaultLayer>");
	}

	BoxSpecification specification(String extensions, String content) throws IOException {
		Files.writeString(folder.resolve("s.odesign"), """
				<description:Group xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:dd="http://www.eclipse.org/sirius/diagram/description/1.1.0"
				    xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
				    xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0" name="s" version="12.0.0.2017041100">
				  <ownedViewpoints name="v" modelFileExtension="b">
				    <ownedRepresentations xsi:type="dd:DiagramDescription" name="D" domainClass="b.Box">
				""" + content + "</ownedRepresentations>" + extensions + "</ownedViewpoints></description:Group>");
		return this;
	}

	/** The boxes inside the root. */
	BoxSpecification model(String boxes) throws IOException {
		Files.writeString(folder.resolve("x.b"), "<b:Box xmlns:b='urn:b' name='root'>" + boxes + "</b:Box>");
		return this;
	}

	static String nested(int depth) {
		return "<boxes name='a'>".repeat(depth) + "</boxes>".repeat(depth);
	}

	Run diagram(Object... more) {
		Object[] words = new Object[more.length + 8];
		System.arraycopy(new Object[] { "diagram", "--spec", folder.resolve("s.odesign"), "--metamodel", folder.resolve("m.ecore"),
				"--description", "D" }, 0, words, 0, 7);
		System.arraycopy(more, 0, words, 7, more.length);
		words[words.length - 1] = folder.resolve("x.b");
		return Run.of(words);
	}
}
