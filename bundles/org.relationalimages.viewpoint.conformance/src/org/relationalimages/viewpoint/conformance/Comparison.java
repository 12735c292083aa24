// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares dumps with expected ones: the elements as a set by their properties, the order of elements of one mapping in
 * one parent in the first dump only, and their identity over all dumps. Parent layers, problems and indexes are
 * ignored.
 */
final class Comparison {

	private static final Set<String> NOT_COMPARED = Set.of("id", "index", "parentLayers", "parent", "source", "sink", "path",
			"style", "graphicalFilters");

	/** Values that files of the oldest form omit although elements have them. */
	private static final List<String> NOT_ALWAYS_WRITTEN = List.of("width", "height", "labelPosition", "resizeKind",
			"childrenPresentation");

	private final List<String> differences = new ArrayList<>();
	private final Map<Object, Object> identities = new HashMap<>();
	private final Map<Object, Object> backwards = new HashMap<>();
	private String dump;

	/** The differences, each as one line; empty when there are none. */
	static List<String> differences(Map<?, ?> expected, Map<?, ?> actual) {
		Comparison comparison = new Comparison();
		List<?> wanted = (List<?>) expected.get("dumps");
		List<?> found = (List<?>) actual.get("dumps");
		if (wanted.size() != found.size())
			comparison.differences.add("there are " + found.size() + " dumps, expected " + wanted.size());
		for (int i = 0; i < Math.min(wanted.size(), found.size()); i++)
			comparison.compare((Map<?, ?>) wanted.get(i), (Map<?, ?>) found.get(i), i == 0);
		return comparison.differences;
	}

	private void compare(Map<?, ?> expected, Map<?, ?> actual, boolean first) {
		dump = "dump \"" + expected.get("dump") + "\": ";
		for (String part : List.of("steps", "layers", "transientLayers", "filters", "model"))
			if (expected.containsKey(part))
				differ("", part, expected.get(part), actual.get(part));
		ElementKeys wanted = new ElementKeys((List<?>) expected.get("elements"));
		ElementKeys found = new ElementKeys((List<?>) actual.get("elements"));
		Set<String> keys = new LinkedHashSet<>(wanted.byKey().keySet());
		keys.addAll(found.byKey().keySet());
		for (String key : keys) {
			Map<?, ?> want = wanted.byKey().get(key);
			Map<?, ?> have = found.byKey().get(key);
			if (want == null)
				differences.add(dump + "unexpected " + key);
			else if (have == null)
				differences.add(dump + "missing " + key);
			else
				element(key, want, have, wanted, found);
		}
		if (first)
			order(wanted, found);
	}

	private void element(String key, Map<?, ?> want, Map<?, ?> have, ElementKeys wanted, ElementKeys found) {
		identity(key, want.get("id"), have.get("id"));
		Set<Object> names = new LinkedHashSet<>(want.keySet());
		names.addAll(have.keySet());
		names.removeAll(NOT_COMPARED);
		names.removeIf(name -> NOT_ALWAYS_WRITTEN.contains(name) && !want.containsKey(name));
		for (Object name : names)
			differ(key, name.toString(), normal(want.get(name)), normal(have.get(name)));
		differ(key, "graphicalFilters", asSet(want.get("graphicalFilters")), asSet(have.get("graphicalFilters")));
		differ(key, "path", wanted.path(want), found.path(have));
		style(key + " style", (Map<?, ?>) want.get("style"), (Map<?, ?>) have.get("style"));
	}

	/** The same number in two dumps means that it is the same element; another number means a new one. */
	private void identity(String key, Object want, Object have) {
		Object before = identities.putIfAbsent(want, have);
		Object other = backwards.putIfAbsent(have, want);
		if (before != null && !before.equals(have))
			differences.add(dump + key + " is a new element, expected the one from before");
		else if (other != null && !other.equals(want))
			differences.add(dump + key + " is an element from before, expected a new one");
	}

	private void style(String where, Map<?, ?> want, Map<?, ?> have) {
		if (want == null || have == null) {
			differ(where, "style", want, have);
			return;
		}
		Set<Object> names = new LinkedHashSet<>(want.keySet());
		names.addAll(have.keySet());
		for (Object name : names)
			differ(where, name.toString(), normal(want.get(name)), normal(have.get(name)));
	}

	private void order(ElementKeys wanted, ElementKeys found) {
		Map<String, List<String>> want = wanted.groups();
		Map<String, List<String>> have = found.groups();
		for (String group : want.keySet()) {
			List<String> one = want.get(group);
			List<String> other = have.getOrDefault(group, List.of());
			if (!one.equals(other) && new LinkedHashSet<>(one).equals(new LinkedHashSet<>(other)))
				differences.add(dump + "order of " + group + " is " + other + ", expected " + one);
		}
	}

	private void differ(String where, String what, Object want, Object have) {
		if (!Objects.equals(normal(want), normal(have)))
			differences.add(dump + where + (where.isEmpty() ? "" : " ") + what + " is " + have + ", expected " + want);
	}

	private static Set<Object> asSet(Object list) {
		return list == null ? Set.of() : new LinkedHashSet<>((List<?>) list);
	}

	/** Numbers are compared independent of their type. Older files contain lists as text, and null for an empty text. */
	private static Object normal(Object value) {
		return switch (value) {
		case null -> "";
		case Double number -> number;
		case Float number -> number.doubleValue();
		case Number number -> number.longValue();
		case String text when text.equals("[]") -> List.of();
		case List<?> list -> list.stream().map(Comparison::normal).toList();
		case Map<?, ?> map -> {
			Map<Object, Object> out = new LinkedHashMap<>();
			map.forEach((name, one) -> out.put(name, normal(one)));
			yield out;
		}
		default -> value;
		};
	}
}
