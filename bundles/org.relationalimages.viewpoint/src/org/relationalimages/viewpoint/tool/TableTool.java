// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.Set;
import java.util.stream.Collectors;

import org.relationalimages.viewpoint.specification.SpecificationElement;

/** A tool of a table: creates or deletes lines and columns, or applies a typed text. */
public final class TableTool extends ToolDescription {

	private final Set<String> variables;

	/** The tool that an element of a specification defines. */
	public TableTool(SpecificationElement specificationElement) {
		super(specificationElement);
		variables = specificationElement.many("variables").stream().map(one -> one.text("name")).collect(Collectors.toSet());
	}

	/** Whether it lists a variable; others do not exist for it. */
	boolean lists(String variable) {
		return variables.contains(variable);
	}

	/** The form of the text it applies, such as {@code {0}: {1}}; "" for a tool that applies none. */
	public String mask() {
		return definition().has("mask") && definition().one("mask") != null ? definition().one("mask").text("mask") : "";
	}

	/** The arguments that its mask extracts from a text; null when the text does not match it. */
	public Object[] parse(String text) {
		return LabelEditing.parse(mask(), text);
	}
}
