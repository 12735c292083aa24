// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.relationalimages.architecture.tests.OurBundle;

/**
 * The manifests require the tested versions of GEF and no others. Within one major version GEF removes what it has
 * deprecated, so a range up to 4.0 would be a guess: in a workbench with a GEF that is too new the bundles are not
 * installed, rather than installed without being able to open a diagram. See {@link Gefs} for how to support a newer
 * one.
 */
class GefRangeTest {

	@Test
	void manifestsNameTheTestedRange() throws IOException {
		List<String> named = new ArrayList<>();
		for (Path manifest : manifests())
			for (String header : List.of("Require-Bundle", "Fragment-Host"))
				for (String clause : clauses(manifest, header))
					if (clause.matches("org\\.eclipse\\.(gef|draw2d)(;.*)?")) {
						named.add(clause);
						assertEquals(expected(clause.replaceAll(";.*", "")), clause, manifest.toString());
					}
		assertTrue(named.size() > 3, named::toString);
	}

	private static String expected(String bundle) {
		boolean gef = bundle.endsWith("gef");
		String first = gef ? Gefs.SHIPPED.gef() : Gefs.SHIPPED.draw2d();
		String last = gef ? Gefs.NEWEST.gef() : Gefs.NEWEST.draw2d();
		String[] numbers = last.split("\\.");
		return "%s;bundle-version=\"[%s,%s.%d.0)\"".formatted(bundle, first, numbers[0], Integer.parseInt(numbers[1]) + 1);
	}

	private static List<String> clauses(Path manifest, String header) throws IOException {
		try (InputStream in = Files.newInputStream(manifest)) {
			String value = new Manifest(in).getMainAttributes().getValue(header);
			return value == null ? List.of() : List.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
		}
	}

	private static List<Path> manifests() throws IOException {
		List<Path> found = new ArrayList<>();
		for (String group : List.of("bundles", "tests"))
			try (Stream<Path> modules = Files.list(OurBundle.PROJECT.resolve(group))) {
				modules.map(module -> module.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).forEach(found::add);
			}
		return found;
	}
}
