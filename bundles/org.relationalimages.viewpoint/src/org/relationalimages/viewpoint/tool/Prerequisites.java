// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;
import org.relationalimages.viewpoint.specification.Layer;

/** What has to be in a diagram before a tool can be used anywhere in it. Only kinds of elements count; the tool's own conditions may ask for more. */
public final class Prerequisites {

	private final Set<DiagramElementMapping> onDiagram = new HashSet<>();
	private final Map<DiagramElementMapping, Set<DiagramElementMapping>> holders = new HashMap<>();
	private final Set<DiagramElementMapping> seen = new HashSet<>();

	/** The prerequisites of the tools of a kind of diagram. */
	public Prerequisites(DiagramDescription description) {
		for (Layer layer : description.layers()) {
			onDiagram.addAll(layer.nodeMappings());
			onDiagram.addAll(layer.containerMappings());
			layer.nodeMappings().forEach(this::collect);
			layer.containerMappings().forEach(this::collect);
		}
	}

	private void collect(AbstractNodeMapping holder) {
		if (!seen.add(holder))
			return;
		Stream<? extends AbstractNodeMapping> inside = holder.borderedNodeMappings().stream();
		if (holder instanceof ContainerMapping container)
			inside = Stream.concat(inside, Stream.concat(container.subNodeMappings().stream(), container.subContainerMappings().stream()));
		for (AbstractNodeMapping one : inside.toList()) {
			holders.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(holder);
			collect(one);
		}
	}

	/** The kinds of elements that a diagram has now, those of layers that are off not counted. */
	public static Set<DiagramElementMapping> present(DDiagram diagram) {
		Set<DiagramElementMapping> present = new HashSet<>();
		diagram.forEach(element -> {
			if (element.isActive())
				present.add(element.mapping());
		});
		return present;
	}

	/** The kinds of elements of which there has to be one first; empty when the tool can be used as things are. */
	public List<DiagramElementMapping> missing(ToolDescription tool, Set<DiagramElementMapping> present) {
		return switch (tool) {
		case CreationTool creation -> missing(creation, present);
		case EdgeTool edge -> {
			List<DiagramElementMapping> sources = missing(edge, edge.mappings().stream().map(EdgeMapping::sourceMappings), "extraSourceMappings", present);
			yield sources.isEmpty() ? missing(edge, edge.mappings().stream().map(EdgeMapping::targetMappings), "extraTargetMappings", present) : sources;
		}
		default -> List.of();
		};
	}

	private List<DiagramElementMapping> missing(CreationTool tool, Set<DiagramElementMapping> present) {
		Set<DiagramElementMapping> around = new LinkedHashSet<>(tool.extraMappings());
		for (DiagramElementMapping mapping : tool.mappings()) {
			if (onDiagram.contains(mapping))
				return List.of();
			around.addAll(holders.getOrDefault(mapping, Set.of()));
		}
		return noneOf(around, present);
	}

	private static List<DiagramElementMapping> missing(EdgeTool tool, Stream<List<DiagramElementMapping>> ends, String more,
			Set<DiagramElementMapping> present) {
		Set<DiagramElementMapping> all = new LinkedHashSet<>(tool.mappings(more));
		ends.forEach(all::addAll);
		return noneOf(all, present);
	}

	private static List<DiagramElementMapping> noneOf(Set<DiagramElementMapping> needed, Set<DiagramElementMapping> present) {
		return needed.stream().anyMatch(present::contains) ? List.of() : new ArrayList<>(needed);
	}
}
