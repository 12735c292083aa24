// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.jar.Attributes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependencies in the manifests of the bundles follow the same layers as those of the classes. */
class ManifestsTest {
	private static final List<String> SCREEN = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.e4.ui", "org.eclipse.gef", "org.eclipse.draw2d");

	static List<OurBundle> bundles() {
		return OurBundle.all();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void requiredBundlesFollowThePlan(OurBundle bundle) {
		for (String required : bundle.bundlesIn("Require-Bundle")) {
			if (required.startsWith(OurBundle.PREFIX))
				assertTrue(Layers.mayUse(bundle.name(), required.substring(OurBundle.PREFIX.length())),
						bundle + " may not require " + required);
			if (!Layers.WITH_SCREEN.contains(bundle.name()))
				assertTrue(SCREEN.stream().noneMatch(name -> required.equals(name) || required.startsWith(name + ".")),
						bundle + " runs without a screen and may not require " + required);
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyBundleSaysWhoItIs(OurBundle bundle) {
		Attributes manifest = bundle.manifest().getMainAttributes();
		String id = OurBundle.PREFIX + bundle.name();
		assertEquals(id, bundle.bundlesIn("Bundle-SymbolicName").iterator().next());
		assertEquals(id, manifest.getValue("Automatic-Module-Name"));
		assertEquals("1.0.0.qualifier", manifest.getValue("Bundle-Version"));
		assertEquals("JavaSE-21", manifest.getValue("Bundle-RequiredExecutionEnvironment"));
		assertEquals("Relational Images", manifest.getValue("Bundle-Vendor"));
	}
}
