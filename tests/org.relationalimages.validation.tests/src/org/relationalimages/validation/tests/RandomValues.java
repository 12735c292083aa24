// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.RimPackage;

/** Values for the features of a case: likely ones, empty ones, and ones that no clinician would enter. */
final class RandomValues {

	private static final List<String> TEXTS = List.of("", " ", "x", "her mother is engulfing", "be better", "Try to improve",
			"hug partner for thirty seconds", "completely resolved", "success", "failure", "on purpose",
			"mail me at a.b@example.org", "555 123 4567", "12 March 1999", "the quarrel", "Anna is the problem",
			"always", "never again", "R01", "R17", "2024-02-30", "2024-03-01", "word ".repeat(30), "é\u0301\uD83D\uDE00");

	private final Random random;

	RandomValues(Random random) {
		this.random = random;
	}

	/** A text that contains everything that rules search in texts. */
	static String everything() {
		return String.join(". ", TEXTS);
	}

	/** A value of a data type; sometimes null or out of bounds. */
	Object of(EDataType type) {
		Class<?> java = type.getInstanceClass();
		if (type instanceof EEnum literals)
			return pick(literals.getELiterals()).getInstance();
		if (java == boolean.class)
			return random.nextBoolean();
		if (random.nextInt(6) == 0)
			return null;
		if (java == Integer.class)
			return random.nextInt(5) == 0 ? random.nextInt(4000) - 1000 : random.nextInt(12);
		if (java == Double.class)
			return random.nextInt(5) == 0 ? random.nextDouble(400) - 100 : random.nextInt(24) / 2.0;
		return pick(TEXTS);
	}

	/** A new element of a class or of one below it. */
	EObject instanceOf(EClass type) {
		return EcoreUtil.create(pick(concrete(RimPackage.eINSTANCE, type)));
	}

	/** The classes an instance of this type can be of. */
	static List<EClass> concrete(EPackage where, EClass type) {
		List<EClass> found = new ArrayList<>();
		for (EClassifier each : where.getEClassifiers())
			if (each instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate))
				found.add(candidate);
		for (EPackage below : where.getESubpackages())
			found.addAll(concrete(below, type));
		return found;
	}

	<T> T pick(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}
}
