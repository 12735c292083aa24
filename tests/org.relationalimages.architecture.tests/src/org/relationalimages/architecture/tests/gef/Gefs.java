// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import org.relationalimages.architecture.tests.OurBundle;

/** The GEFs with which the bundles are tested, and the bundles' classes. */
final class Gefs {

	/** The one that is shipped with the bundles. */
	static final GefLibrary SHIPPED = GefLibrary.shipped(
			OurBundle.PROJECT.resolve("releng/org.relationalimages.repository/target/repository/plugins"));

	/**
	 * The newest supported one. To support a newer one, create its lists with {@link GefLister}, enter its versions
	 * here and then in the manifests.
	 */
	static final GefLibrary NEWEST = GefLibrary.listed("3.26.100", "3.23.100");

	/** The classes of all bundles. */
	static final OurClasses OURS = OurClasses.read(OurBundle.all().stream().map(bundle -> bundle.folder().resolve("target/classes")).toList());

	private Gefs() {
	}
}
