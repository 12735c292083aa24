// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** {@code feature:name}: the value of a feature, or of one of Ecore's own pseudo-features. An unknown feature fails. */
public record FeatureExpression(String text, String feature) implements Expression {

	private static final Set<String> LISTS = Set.of("eContents", "eAllContents", "eCrossReferences");

	@Override
	public Object evaluate(EObject self, Variables variables, ReadLog reads) {
		return valueOf(feature, self, reads);
	}

	static Object valueOf(String name, EObject self, ReadLog reads) {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
		if (feature != null) {
			log(self, feature, reads);
			return get(self, feature);
		}
		switch (name) {
		case "eContainer":
			reads.container(self);
			return self.eContainer();
		case "eContents":
			reads.contents(self);
			return List.copyOf(self.eContents());
		case "eAllContents":
			reads.allContents(self);
			List<EObject> all = new ArrayList<>();
			self.eAllContents().forEachRemaining(all::add);
			return all;
		case "eCrossReferences":
			reads.crossReferences(self);
			return new ArrayList<>(new LinkedHashSet<>(self.eCrossReferences()));
		case "eClass":
			return self.eClass();
		default:
			return new EvaluationFailure(self.eClass().getName() + " has no feature \"" + name + "\".");
		}
	}

	/** Whether a feature's value, or that of one of Ecore's own pseudo-features, is a list. */
	static boolean isMany(String name, EObject self) {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
		return feature == null ? LISTS.contains(name) : feature.isMany();
	}

	private static Object get(EObject self, EStructuralFeature feature) {
		try {
			return self.eGet(feature);
		} catch (RuntimeException e) { // a computed feature runs code of the metamodel
			return new EvaluationFailure("The feature \"" + feature.getName() + "\" of " + self.eClass().getName()
					+ " can't be computed: " + e + ".");
		}
	}

	/** A computed feature sends no notification when what it is computed from changes, so everything counts as read. */
	private static void log(EObject self, EStructuralFeature feature, ReadLog reads) {
		if (feature.isDerived() || feature.isVolatile())
			reads.everything();
		else
			reads.feature(self, feature);
	}
}
