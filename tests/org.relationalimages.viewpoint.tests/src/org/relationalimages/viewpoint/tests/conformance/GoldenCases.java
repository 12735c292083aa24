// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The recorded results of the real Sirius, as files; {@code files.txt} lists them, since a bundle need not be a folder. */
public final class GoldenCases {

	private static final String DIAGRAMS = "/conformance/";
	private static final String TABLES = "/conformance-tables/";

	private GoldenCases() {
	}

	/** The paths of all files inside the folder of cases of diagrams. */
	public static List<String> files() throws IOException {
		return files(DIAGRAMS);
	}

	/** The scenarios of tables. */
	public static List<String> tableScenarios() throws IOException {
		return files(TABLES).stream().filter(file -> file.endsWith(".scenario")).toList();
	}

	private static List<String> files(String all) throws IOException {
		try (InputStream in = GoldenCases.class.getResourceAsStream(all + "files.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	/** Copies the files of one case, such as {@code layers}, into a folder. */
	public static void unpack(String name, Path folder) throws IOException {
		unpack(DIAGRAMS, name, folder);
	}

	/** Copies the files of a scenario of tables into a folder; returns the scenario. */
	public static Path unpackTable(String scenario, Path folder) throws IOException {
		unpack(TABLES, scenario.substring(0, scenario.indexOf('/')), folder);
		return folder.resolve(scenario);
	}

	private static void unpack(String all, String name, Path folder) throws IOException {
		for (String file : files(all))
			if (file.startsWith(name + "/"))
				try (InputStream in = GoldenCases.class.getResourceAsStream(all + file)) {
					Path target = folder.resolve(file);
					Files.createDirectories(target.getParent());
					Files.write(target, in.readAllBytes());
				}
	}
}
