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
 * Compares dumps of tables with expected ones, in their order; the identity of columns, lines and cells is that over all
 * dumps. Problems and stored styles are ignored.
 */
final class TableComparison {

	private static final List<String> LISTS = List.of("columns", "lines", "cells", "blanks");
	private static final Set<String> NUMBERS = Set.of("id", "line", "column", "parent");

	private final List<String> differences = new ArrayList<>();
	private final Map<Object, Object> identities = new HashMap<>();
	private final Map<Object, Object> backwards = new HashMap<>();
	private String dump;

	/** Whether dumps are those of a table. */
	static boolean isOfTable(Map<?, ?> dumps) {
		return ((List<?>) dumps.get("dumps")).stream().anyMatch(one -> ((Map<?, ?>) one).containsKey("headerColumnWidth"));
	}

	/** The differences, each as one line; empty when there are none. */
	static List<String> differences(Map<?, ?> expected, Map<?, ?> actual) {
		TableComparison comparison = new TableComparison();
		List<?> wanted = (List<?>) expected.get("dumps");
		List<?> found = (List<?>) actual.get("dumps");
		if (wanted.size() != found.size())
			comparison.differences.add("there are " + found.size() + " dumps, expected " + wanted.size());
		for (int i = 0; i < Math.min(wanted.size(), found.size()); i++)
			comparison.compare((Map<?, ?>) wanted.get(i), (Map<?, ?>) found.get(i));
		return comparison.differences;
	}

	private void compare(Map<?, ?> expected, Map<?, ?> actual) {
		dump = "dump \"" + expected.get("dump") + "\": ";
		for (String part : List.of("steps", "description", "headerColumnWidth", "create", "model"))
			if (expected.containsKey(part))
				differ("", part, expected.get(part), actual.get(part));
		for (String list : LISTS) {
			List<?> wanted = (List<?>) expected.get(list);
			List<?> found = (List<?>) actual.get(list);
			if (wanted.size() != found.size())
				differences.add(dump + "there are " + found.size() + " " + list + ", expected " + wanted.size());
			else
				for (int i = 0; i < wanted.size(); i++)
					element((Map<?, ?>) wanted.get(i), (Map<?, ?>) found.get(i), list + " " + i + " ");
		}
	}

	private void element(Map<?, ?> want, Map<?, ?> have, String place) {
		String where = place + Objects.toString(want.get("mapping"), "") + " " + Objects.toString(want.get("target"), "");
		Set<Object> names = new LinkedHashSet<>(want.keySet());
		names.addAll(have.keySet());
		names.remove("style");
		for (Object name : names)
			if (NUMBERS.contains(name))
				identity(where, name, want.get(name), have.get(name));
			else
				differ(where, name.toString(), want.get(name), have.get(name));
	}

	/** The same number in two dumps means that it is the same element; another number means a new one. */
	private void identity(String where, Object name, Object want, Object have) {
		Object before = want == null ? null : identities.putIfAbsent(normal(want), normal(have));
		Object other = have == null ? null : backwards.putIfAbsent(normal(have), normal(want));
		if ((want == null) != (have == null))
			differences.add(dump + where + " " + name + " is " + have + ", expected " + want);
		else if (before != null && !before.equals(normal(have)))
			differences.add(dump + where + " " + name + " is another element than before, expected the same");
		else if (other != null && !other.equals(normal(want)))
			differences.add(dump + where + " " + name + " is an element from before, expected a new one");
	}

	private void differ(String where, String what, Object want, Object have) {
		boolean set = what.equals("semanticElements") && want != null && have != null;
		Object wanted = set ? new LinkedHashSet<>((List<?>) want) : normal(want);
		Object found = set ? new LinkedHashSet<>((List<?>) have) : normal(have);
		boolean empty = what.equals("create") && (want == null || have == null);
		if (!(empty ? isEmpty(want) && isEmpty(have) : Objects.equals(wanted, found)))
			differences.add(dump + where + " " + what + " is " + have + ", expected " + want);
	}

	private static boolean isEmpty(Object list) {
		return list == null || ((List<?>) list).isEmpty();
	}

	/** Numbers are compared independent of their type; null and an empty text are different. */
	private static Object normal(Object value) {
		return switch (value) {
		case null -> null;
		case Double number -> number;
		case Float number -> number.doubleValue();
		case Number number -> number.longValue();
		case List<?> list -> list.stream().map(TableComparison::normal).toList();
		case Map<?, ?> map -> {
			Map<Object, Object> out = new LinkedHashMap<>();
			map.forEach((name, one) -> out.put(name, normal(one)));
			yield out;
		}
		default -> value;
		};
	}
}
