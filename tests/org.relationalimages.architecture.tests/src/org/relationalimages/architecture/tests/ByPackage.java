// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Assigns every package to a slice of its own. */
final class ByPackage implements SliceAssignment {
	@Override
	public SliceIdentifier getIdentifierOf(JavaClass type) {
		return SliceIdentifier.of(type.getPackageName());
	}

	@Override
	public String getDescription() {
		return "packages";
	}
}
