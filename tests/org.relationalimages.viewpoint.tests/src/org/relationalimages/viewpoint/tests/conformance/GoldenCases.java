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

	private static final String FOLDER = "/conformance/";

	private GoldenCases() {
	}

	/** The paths of all files inside the folder of cases. */
	public static List<String> files() throws IOException {
		try (InputStream in = GoldenCases.class.getResourceAsStream(FOLDER + "files.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	/** Copies the files of one case, such as {@code layers}, into a folder. */
	public static void unpack(String name, Path folder) throws IOException {
		for (String file : files())
			if (file.startsWith(name + "/"))
				try (InputStream in = GoldenCases.class.getResourceAsStream(FOLDER + file)) {
					Path target = folder.resolve(file);
					Files.createDirectories(target.getParent());
					Files.write(target, in.readAllBytes());
				}
	}
}
