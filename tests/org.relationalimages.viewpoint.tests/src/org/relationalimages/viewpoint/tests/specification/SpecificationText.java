// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.specification;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;

/** Writes small specifications for tests. */
public final class SpecificationText {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			 xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
			 xmlns:dd="http://www.eclipse.org/sirius/diagram/description/1.1.0"
			 xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
			 xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0"
			 xmlns:tool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
			 xmlns:op="http://www.eclipse.org/sirius/description/tool/1.1.0"
			 xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0"
			 xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0"
			 name="g" version="12.0.0.2017041100">
			""";

	/** A style for a node mapping. */
	public static final String STYLE = "<style xsi:type=\"style:SquareDescription\" labelExpression=\"feature:name\"/>";

	private SpecificationText() {
	}

	/** A group with the given content. */
	public static String group(String content) {
		return HEAD + content + "</description:Group>";
	}

	/** A viewpoint {@code v} with a diagram {@code d} for EPackages whose default layer {@code L} has the given content. */
	public static String layer(String content) {
		return diagram("<defaultLayer name=\"L\">" + content + "</defaultLayer>");
	}

	/** A viewpoint {@code v} with a diagram {@code d} for EPackages that has the given content. */
	public static String diagram(String content) {
		return group("<ownedViewpoints name=\"v\"><ownedRepresentations xsi:type=\"dd:DiagramDescription\" name=\"d\""
				+ " domainClass=\"ecore.EPackage\">" + content + "</ownedRepresentations></ownedViewpoints>");
	}

	/** A viewpoint {@code v} with a table {@code t} of the given type for elements of a class, with the given content. */
	public static String table(String type, String domainClass, String content) {
		return group("<ownedViewpoints name=\"v\"><ownedRepresentations xsi:type=\"" + type + "\" name=\"t\" domainClass=\"" + domainClass
				+ "\">" + content + "</ownedRepresentations></ownedViewpoints>");
	}

	/** The path of an element in layer L. */
	public static String inLayer(String path) {
		return "//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']/@defaultLayer/" + path;
	}

	/** Loads one file {@code sheet.odesign}. */
	public static Specification load(String text) throws SpecificationException {
		return load(SpecificationText.class.getClassLoader(), text);
	}

	/** Loads files {@code sheet.odesign}, {@code sheet2.odesign} and so on. */
	public static Specification load(ClassLoader services, String... texts) throws SpecificationException {
		List<SpecificationSource> sources = new ArrayList<>();
		for (String text : texts)
			sources.add(new SpecificationSource(sources.isEmpty() ? "sheet.odesign" : "sheet" + (sources.size() + 1) + ".odesign",
					() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
		return SpecificationLoader.load(sources, services);
	}
}
