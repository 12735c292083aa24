// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** Finds the groups of files whose classes depend on each other in a circle: each reaches every other one of its group. */
final class FileCircles {

	private final Map<String, Set<String>> uses = new TreeMap<>();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final Map<String, Integer> lowest = new HashMap<>();
	private final Deque<String> path = new ArrayDeque<>();
	private final List<Set<String>> groups = new ArrayList<>();

	private FileCircles(JavaClasses classes) {
		for (JavaClass type : classes)
			uses.put(fileOf(type), new TreeSet<>());
		for (JavaClass type : classes)
			for (Dependency use : type.getDirectDependenciesFromSelf()) {
				String used = fileOf(use.getTargetClass().getBaseComponentType());
				if (uses.containsKey(used))
					uses.get(fileOf(type)).add(used);
			}
	}

	/** All groups of the classes' files, each file in exactly one of them. A file is named as its outermost class. */
	static List<Set<String>> of(JavaClasses classes) {
		FileCircles circles = new FileCircles(classes);
		for (String file : circles.uses.keySet())
			if (!circles.numbers.containsKey(file))
				circles.visit(file);
		return circles.groups;
	}

	/** Tarjan's algorithm. */
	private void visit(String file) {
		numbers.put(file, numbers.size());
		lowest.put(file, numbers.get(file));
		path.push(file);
		for (String used : uses.get(file)) {
			if (!numbers.containsKey(used))
				visit(used);
			if (lowest.containsKey(used)) // it is on the path still, not in a group of its own
				lowest.merge(file, lowest.get(used), Math::min);
		}
		if (lowest.get(file).equals(numbers.get(file)))
			groups.add(close(file));
	}

	private Set<String> close(String first) {
		Set<String> group = new TreeSet<>();
		String file;
		do {
			file = path.pop();
			lowest.remove(file);
			group.add(file);
		} while (!file.equals(first));
		return group;
	}

	private static String fileOf(JavaClass type) {
		return type.getName().replaceAll("\\$.*", "");
	}
}
