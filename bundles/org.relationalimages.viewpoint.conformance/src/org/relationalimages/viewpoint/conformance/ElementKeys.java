// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the elements of a dump by type, mapping, target, parent and ends, so that two dumps can be compared. */
final class ElementKeys {

	private final Map<Long, Map<?, ?>> byId = new HashMap<>();
	private final Map<Long, String> keys = new HashMap<>();
	private final Map<String, Map<?, ?>> byKey = new LinkedHashMap<>();

	ElementKeys(List<?> elements) {
		List<Map<?, ?>> ordered = new ArrayList<>();
		for (Object element : elements) {
			Map<?, ?> map = (Map<?, ?>) element;
			byId.put(id(map.get("id")), map);
			ordered.add(map);
		}
		ordered.sort(Comparator.comparingLong(ElementKeys::place));
		for (Map<?, ?> element : ordered) {
			String key = key(element);
			int again = 2;
			while (byKey.containsKey(key))
				key = key(element) + " (" + again++ + ")";
			byKey.put(key, element);
		}
	}

	Map<String, Map<?, ?>> byKey() {
		return byKey;
	}

	/** The keys of the elements an edge passes. */
	List<String> path(Map<?, ?> element) {
		return element.get("path") instanceof List<?> path ? path.stream().map(this::keyOf).toList() : List.of();
	}

	/** The keys of the elements of each mapping in each parent, in order. */
	Map<String, List<String>> groups() {
		Map<String, List<String>> groups = new LinkedHashMap<>();
		byKey.forEach((key, element) -> groups
				.computeIfAbsent(element.get("mapping") + " in " + keyOf(element.get("parent")), name -> new ArrayList<>())
				.add(key));
		return groups;
	}

	private String keyOf(Object id) {
		if (id == null)
			return "the diagram";
		Map<?, ?> element = byId.get(id(id));
		return element == null ? "an element not dumped" : key(element);
	}

	private String key(Map<?, ?> element) {
		long id = id(element.get("id"));
		String known = keys.get(id);
		if (known != null)
			return known;
		keys.put(id, "itself"); // edges that end at edges could be circular
		StringBuilder key = new StringBuilder();
		key.append(element.get("type")).append(' ').append(element.get("mapping")).append('@').append(element.get("target"));
		if (element.get("parent") != null)
			key.append(" in {").append(keyOf(element.get("parent"))).append('}');
		if (element.get("source") != null)
			key.append(" from {").append(keyOf(element.get("source"))).append("} to {").append(keyOf(element.get("sink")))
					.append('}');
		keys.put(id, key.toString());
		return key.toString();
	}

	private static long place(Map<?, ?> element) {
		return element.get("index") == null ? 0 : id(element.get("index"));
	}

	private static long id(Object number) {
		return ((Number) number).longValue();
	}
}
