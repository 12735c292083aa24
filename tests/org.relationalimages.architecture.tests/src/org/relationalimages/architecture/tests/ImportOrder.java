// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import java.util.List;
import java.util.Optional;

/** The order of imports: static ones, java, javax, org, com, others; an empty line between groups, the alphabet inside. */
final class ImportOrder {

	private static final List<String> GROUPS = List.of("static", "java", "javax", "org", "com", "");

	private ImportOrder() {
	}

	/** Returns the first import in a wrong place, as a sentence. */
	static Optional<String> fault(List<String> lines) {
		String before = null;
		boolean isParted = false;
		for (String line : lines) {
			if (!line.startsWith("import ")) {
				isParted = true;
				continue;
			}
			if (before != null) {
				int group = group(line) - group(before);
				if (group < 0 || group == 0 && key(line).compareTo(key(before)) < 0)
					return Optional.of(line + " is out of order");
				if (group > 0 != isParted)
					return Optional.of(line + (isParted ? " needs no empty line before it" : " needs an empty line before it"));
			}
			before = line;
			isParted = false;
		}
		return Optional.empty();
	}

	private static int group(String line) {
		String name = line.substring("import ".length());
		String first = name.substring(0, Math.max(0, name.indexOf(name.startsWith("static ") ? ' ' : '.')));
		return GROUPS.contains(first) ? GROUPS.indexOf(first) : GROUPS.size() - 1;
	}

	private static String key(String line) {
		return line.substring(0, line.length() - 1);
	}
}
