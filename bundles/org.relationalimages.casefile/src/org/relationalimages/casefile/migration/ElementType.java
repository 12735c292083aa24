// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

/** The type that an element of a list of several types names. */
final class ElementType {

	private ElementType() {
	}

	/** The name of the type without its prefix, for example {@code Ritual}; blank when none is written. */
	static String of(OldElement element) {
		for (String name : element.attributes().keySet())
			if (name.endsWith(":type")) {
				String type = element.attributes().get(name);
				return type.substring(type.indexOf(':') + 1).strip();
			}
		return "";
	}
}
