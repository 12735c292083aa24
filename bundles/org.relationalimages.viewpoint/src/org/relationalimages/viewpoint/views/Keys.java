// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;

/** The keys of a diagram's elements: mapping and semantic id, numbered where several are equal. */
final class Keys {

	private final Map<DDiagramElement, String> keys = new IdentityHashMap<>();

	Keys(DDiagram diagram) {
		Map<String, Integer> used = new HashMap<>();
		diagram.forEach(element -> {
			String key = plain(element);
			int count = used.merge(key, 1, Integer::sum);
			keys.put(element, count == 1 ? key : key + '#' + count);
		});
	}

	String of(DDiagramElement element) {
		return keys.getOrDefault(element, "");
	}

	static String plain(DDiagramElement element) {
		return plain(element.mapping().name(), SemanticIds.of(element.target()));
	}

	static String plain(String mapping, String target) {
		return mapping + '@' + target;
	}
}
