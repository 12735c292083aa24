// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.checks;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.design.SpecifiedNames;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Identified;
import org.relationalimages.model.RimPackage;

/**
 * The classes of elements that diagrams show, read from the specification. Sirius Desktop validates no other elements. A
 * mapping for an abstract class, such as any element that a band can be of, shows only what other mappings name.
 */
final class ShownKinds {

	private static final Set<EClass> KINDS = SpecifiedNames.domainClasses().stream().map(ShownKinds::named)
			.filter(kind -> !kind.isAbstract()).collect(Collectors.toUnmodifiableSet());

	private ShownKinds() {
	}

	/** The class of a name such as {@code cases.Person}. */
	private static EClass named(String name) {
		String[] words = name.split("::|\\.");
		return Stream.concat(Stream.of(RimPackage.eINSTANCE), RimPackage.eINSTANCE.getESubpackages().stream())
				.filter(part -> part.getName().equals(words[0])).map(part -> (EClass) part.getEClassifier(words[1]))
				.findFirst().orElseThrow(() -> new IllegalStateException("The specification shows " + name + ", which is no class."));
	}

	private static boolean isShown(EClass type) {
		return KINDS.stream().anyMatch(kind -> kind.isSuperTypeOf(type));
	}

	/**
	 * The element itself when diagrams show its class, else the nearest container that they show; the case when there
	 * is none.
	 */
	static EObject around(Identified element) {
		EObject at = element;
		while (at.eContainer() != null && !isShown(at.eClass()))
			at = at.eContainer();
		return at;
	}

	/** The prefix of a message that is reported at another element than its own: {@code Session "the first quarrel": }. */
	static String prefix(Identified element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		String text = name == null ? "" : (String) element.eGet(name);
		return words(element.eClass().getName()) + (Label.isBlank(text) ? "" : " \u201c" + text.strip() + "\u201d") + ": ";
	}

	/** A name of the metamodel as separate words: "Held back part". */
	static String words(String name) {
		String apart = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return Character.toUpperCase(apart.charAt(0)) + apart.substring(1);
	}
}
