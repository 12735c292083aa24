// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of an {@code .editorconfig}: which properties hold for a file. Later sections win. */
record EditorConfig(List<Section> sections) {

	private record Section(PathMatcher files, Map<String, String> properties) {
	}

	/** Reads a file of sections {@code [glob]} with lines {@code key = value}. */
	static EditorConfig read(Path file) throws IOException {
		List<Section> sections = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			String text = line.strip();
			if (text.isEmpty() || text.startsWith("#") || text.startsWith("root"))
				continue;
			if (text.startsWith("[")) {
				String glob = text.substring(1, text.length() - 1);
				sections.add(new Section(FileSystems.getDefault().getPathMatcher("glob:" + glob), new LinkedHashMap<>()));
				continue;
			}
			String[] entry = text.split("\\s*=\\s*", 2);
			sections.getLast().properties().put(entry[0], entry[1]);
		}
		return new EditorConfig(sections);
	}

	/** The properties of a file, by its name. */
	Map<String, String> of(Path file) {
		Map<String, String> found = new LinkedHashMap<>();
		for (Section section : sections)
			if (section.files().matches(file.getFileName()))
				found.putAll(section.properties());
		return found;
	}
}
