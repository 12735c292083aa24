// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the project's source folders, which a build keeps beside the test bundle. */
final class Project {
	private Project() {
	}

	/** {@return the folder {@code bundles} of the project this test belongs to} */
	static Path bundles() {
		Path found = above(Path.of("").toAbsolutePath());
		if (found == null) {
			found = above(ofResource());
		}
		if (found == null) {
			throw new AssertionError("The folder bundles/org.relationalimages.model was not found above the working directory.");
		}
		return found;
	}

	private static Path above(Path start) {
		for (Path each = start; each != null; each = each.getParent()) {
			if (Files.isDirectory(each.resolve("bundles/org.relationalimages.model"))) {
				return each.resolve("bundles");
			}
		}
		return null;
	}

	private static Path ofResource() {
		URL inventory = Project.class.getResource("/inventory/concepts.tsv");
		try {
			return "file".equals(inventory.getProtocol()) ? Path.of(inventory.toURI()) : null;
		} catch (URISyntaxException e) {
			throw new AssertionError("The address " + inventory + " is no file.", e);
		}
	}
}
