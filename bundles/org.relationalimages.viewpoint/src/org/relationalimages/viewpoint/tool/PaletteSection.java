// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a palette.
 *
 * @param name          its name in the specification
 * @param label         the label for users
 * @param icon          the path of its icon inside the specification's bundle, or ""
 * @param documentation its documentation for users, or ""
 * @param entries       its tools and groups in order
 * @param sections      the sections inside it
 */
public record PaletteSection(String name, String label, String icon, String documentation, List<PaletteEntry> entries,
		List<PaletteSection> sections) {

	/** This section with the content of another one appended. */
	PaletteSection with(PaletteSection other) {
		return new PaletteSection(name, label, icon, documentation,
				Stream.concat(entries.stream(), other.entries.stream()).toList(),
				Stream.concat(sections.stream(), other.sections.stream()).toList());
	}

	void collect(List<ToolDescription> tools) {
		for (PaletteEntry entry : entries)
			switch (entry) {
			case PaletteEntry.Tool one -> tools.add(one.tool());
			case PaletteEntry.Group group -> tools.addAll(group.tools());
			}
		sections.forEach(section -> section.collect(tools));
	}
}
