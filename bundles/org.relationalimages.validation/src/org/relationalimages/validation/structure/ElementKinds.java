// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.structure;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.relationalimages.model.RimPackage;

/** All kinds of elements, for rules about every one of them. */
public final class ElementKinds {

	private ElementKinds() {
	}

	/** The kinds, abstract ones too. */
	public static Stream<EClass> kinds() {
		return packages(RimPackage.eINSTANCE).flatMap(each -> each.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	private static Stream<EPackage> packages(EPackage root) {
		return Stream.concat(Stream.of(root), root.getESubpackages().stream().flatMap(ElementKinds::packages));
	}
}
