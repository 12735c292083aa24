// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** A few files that need each other can be read as one; many of them can only be changed together. */
class FileCirclesTest {

	private static final int MOST = 12;

	/** Packages whose files are one sealed family and name each other by necessity. */
	private static final Set<String> SEALED = Set.of("org.relationalimages.viewpoint.diagram");

	static List<OurBundle> bundles() {
		return OurBundle.all();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void fewFilesOfABundleDependOnEachOtherInACircle(OurBundle bundle) {
		JavaClasses handwritten = bundle.classes().that(describe("are handwritten", (JavaClass type) -> !bundle.generated(type.getName())));
		List<String> knots = new ArrayList<>();
		for (Set<String> group : FileCircles.of(handwritten)) {
			Set<String> packages = group.stream().map(FileCirclesTest::packageOf).collect(Collectors.toSet());
			if (group.size() > MOST && !SEALED.containsAll(packages))
				knots.add(group.size() + " files depend on each other in a circle, more than " + MOST + ": "
						+ String.join(", ", group));
		}
		assertTrue(knots.isEmpty(), () -> String.join("\n", knots));
	}

	@Test
	void findsCirclesOfFiles() {
		JavaClasses own = new ClassFileImporter().importClasses(One.class, FileCircles.class, FileCirclesTest.class, OurBundle.class);
		assertEquals(Set.of(Set.of(FileCircles.class.getName()), Set.of(FileCirclesTest.class.getName()), Set.of(OurBundle.class.getName())),
				Set.copyOf(FileCircles.of(own)));
	}

	private static String packageOf(String file) {
		return file.substring(0, file.lastIndexOf('.'));
	}

	private static final class One {
		// Belongs to the file of the class around it.
	}
}
