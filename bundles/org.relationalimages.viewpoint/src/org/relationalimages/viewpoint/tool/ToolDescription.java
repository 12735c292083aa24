// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Literal;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** A tool of a specification. One object for each tool; immutable. */
public abstract sealed class ToolDescription
		permits CreationTool, GenericTool, EdgeTool, DirectEditTool, DeleteTool, ReconnectTool, DropTool, DoubleClickTool, TableTool {

	private final SpecificationElement specificationElement;
	private final ModelOperation operation;

	ToolDescription(SpecificationElement specificationElement) {
		this.specificationElement = specificationElement;
		this.operation = OperationReader.initial(specificationElement);
	}

	/** The element of the specification that defines it. */
	public final SpecificationElement definition() {
		return specificationElement;
	}

	/** Its name. */
	public final String name() {
		return specificationElement.name();
	}

	/** The label for users, or the name when there is none. */
	public final String label() {
		String label = specificationElement.has("label") ? specificationElement.text("label") : "";
		return label.isEmpty() ? name() : label;
	}

	/** The documentation for users, or "". */
	public final String documentation() {
		return specificationElement.has("documentation") ? specificationElement.text("documentation") : "";
	}

	/** The path of its icon inside the specification's bundle, or "". */
	public final String icon() {
		return specificationElement.has("iconPath") ? specificationElement.text("iconPath") : "";
	}

	/** Must be true for the tool to be usable; empty: always true. */
	final Expression precondition() {
		return specificationElement.has("precondition") ? specificationElement.expression("precondition") : Literal.EMPTY;
	}

	/** Its first operation, or null for none. */
	final ModelOperation operation() {
		return operation;
	}

	/** The name of one of its variables, such as "container" for the element "variable"; null when it has none. */
	final String variable(String element) {
		SpecificationElement variable = specificationElement.one(element);
		return variable == null || variable.name().isEmpty() ? null : variable.name();
	}

	final List<DiagramElementMapping> mappings(String feature) {
		return specificationElement.many(feature).stream().map(one -> one.description(DiagramElementMapping.class)).toList();
	}

	@Override
	public String toString() {
		return specificationElement.where();
	}
}
