// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.IdentityHashMap;
import java.util.Map;

import org.relationalimages.viewpoint.specification.SpecificationElement;

/** The tools of specifications, one object for each specification element, created when first requested. */
final class ToolCatalog {

	private final Map<SpecificationElement, ToolDescription> tools = new IdentityHashMap<>();

	/** The tool that an element defines; null for null. */
	ToolDescription of(SpecificationElement specificationElement) {
		return specificationElement == null ? null : tools.computeIfAbsent(specificationElement, ToolCatalog::make);
	}

	/** The tool that an element defines, which must be of that kind; null for null. */
	<T extends ToolDescription> T of(SpecificationElement specificationElement, Class<T> kind) {
		return kind.cast(of(specificationElement));
	}

	private static ToolDescription make(SpecificationElement specificationElement) {
		return switch (specificationElement.type()) {
		case "NodeCreationDescription", "ContainerCreationDescription" -> new CreationTool(specificationElement);
		case "EdgeCreationDescription" -> new EdgeTool(specificationElement);
		case "ToolDescription" -> new GenericTool(specificationElement);
		case "DirectEditLabel" -> new DirectEditTool(specificationElement);
		case "DeleteElementDescription" -> new DeleteTool(specificationElement);
		case "ReconnectEdgeDescription" -> new ReconnectTool(specificationElement);
		case "ContainerDropDescription" -> new DropTool(specificationElement);
		case "DoubleClickDescription" -> new DoubleClickTool(specificationElement);
		case "LabelEditTool", "CreateLineTool", "CreateColumnTool", "CreateCrossColumnTool", "CreateCellTool", "DeleteLineTool",
				"DeleteColumnTool" -> new TableTool(specificationElement);
		default -> throw new IllegalArgumentException(specificationElement.where() + " is no tool.");
		};
	}
}
