// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;
import org.relationalimages.viewpoint.specification.Layer;

/** The order in which edges are made: additional layers before the default one, edges at edges after those. */
final class EdgeOrder {

	private final Map<EdgeMapping, Integer> ranks = new LinkedHashMap<>();
	private final Map<DiagramElementMapping, List<EdgeMapping>> bySource = new HashMap<>();

	EdgeOrder(DiagramDescription description) {
		List<EdgeMapping> all = new ArrayList<>();
		for (Layer layer : additionalFirst(description.layers()))
			all.addAll(layer.edgeMappings());
		Map<EdgeMapping, Integer> levels = new HashMap<>();
		for (EdgeMapping mapping : all)
			levels.put(mapping, 0);
		raise(all, levels);
		all.sort((one, other) -> Integer.compare(levels.get(one), levels.get(other)));
		for (EdgeMapping mapping : all) {
			ranks.put(mapping, ranks.size());
			if (!mapping.useDomainElement())
				for (DiagramElementMapping source : mapping.sourceMappings())
					bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(mapping);
		}
	}

	/** The layers with the default one last. */
	static List<Layer> additionalFirst(List<Layer> layers) {
		return Stream.concat(layers.stream().filter(layer -> !layer.isDefault()), layers.stream().filter(Layer::isDefault))
				.toList();
	}

	/** The place of a mapping in the order. */
	int rank(EdgeMapping mapping) {
		return ranks.get(mapping);
	}

	/** The relation-based mappings whose edges can start at views of a mapping. */
	List<EdgeMapping> from(DiagramElementMapping source) {
		return bySource.getOrDefault(source, List.of());
	}

	/** 0 for edges between nodes; edges at edges one more than those, however they refer to each other. */
	private static void raise(List<EdgeMapping> all, Map<EdgeMapping, Integer> levels) {
		boolean raised = true;
		for (int round = 0; round < all.size() && raised; round++) {
			Map<EdgeMapping, Integer> before = new HashMap<>(levels);
			raised = false;
			for (EdgeMapping mapping : all)
				for (List<DiagramElementMapping> ends : List.of(mapping.sourceMappings(), mapping.targetMappings()))
					for (DiagramElementMapping end : ends)
						if (end instanceof EdgeMapping edge && edge != mapping)
							raised |= levels.merge(mapping, 1 + before.getOrDefault(edge, 0), Math::max) > before.get(mapping);
		}
	}
}
