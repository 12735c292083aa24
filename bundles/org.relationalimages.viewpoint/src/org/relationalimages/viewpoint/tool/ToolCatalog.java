// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.IdentityHashMap;
import java.util.Map;

import org.relationalimages.viewpoint.specification.Definition;

/** The tools of specifications, one object for each definition, made when first asked for. */
final class ToolCatalog {

	private final Map<Definition, ToolDescription> tools = new IdentityHashMap<>();

	/** The tool of a definition; null for null. */
	ToolDescription of(Definition definition) {
		return definition == null ? null : tools.computeIfAbsent(definition, ToolCatalog::make);
	}

	/** The tool of a definition that must be of a kind; null for null. */
	<T extends ToolDescription> T of(Definition definition, Class<T> kind) {
		return kind.cast(of(definition));
	}

	private static ToolDescription make(Definition definition) {
		return switch (definition.type()) {
		case "NodeCreationDescription", "ContainerCreationDescription" -> new CreationTool(definition);
		case "EdgeCreationDescription" -> new EdgeTool(definition);
		case "ToolDescription" -> new GenericTool(definition);
		case "DirectEditLabel" -> new DirectEditTool(definition);
		case "DeleteElementDescription" -> new DeleteTool(definition);
		case "ReconnectEdgeDescription" -> new ReconnectTool(definition);
		case "ContainerDropDescription" -> new DropTool(definition);
		case "DoubleClickDescription" -> new DoubleClickTool(definition);
		default -> throw new IllegalArgumentException(definition.where() + " is no tool.");
		};
	}
}
