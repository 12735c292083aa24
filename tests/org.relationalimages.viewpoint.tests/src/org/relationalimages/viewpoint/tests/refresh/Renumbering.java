// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the elements of a dump their place in it as number. */
final class Renumbering {

	private Renumbering() {
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> byPlace(Map<String, Object> dump) {
		List<Map<String, Object>> elements = (List<Map<String, Object>>) dump.get("elements");
		Map<Object, Object> places = new HashMap<>();
		for (Map<String, Object> element : elements)
			places.put(element.get("id"), (long) places.size());
		for (Map<String, Object> element : elements)
			for (String name : List.of("id", "parent", "source", "sink", "path"))
				element.computeIfPresent(name, (key, value) -> value instanceof List<?> list
						? list.stream().map(places::get).toList() : places.get(value));
		return dump;
	}
}
