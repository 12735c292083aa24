// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import java.util.Collection;
import java.util.Collections;

import org.eclipse.emf.ecore.EObject;

/** One path of features that a service reads, for example {@code images.layer}. A path that passes a list reads every member. */
final class ReadPath {

	private final String[] steps;
	/** The path from each step on. */
	private final String[] rests;

	ReadPath(String path) {
		steps = path.split("\\.");
		rests = new String[steps.length];
		String rest = path;
		for (int i = 0; i < steps.length; i++) {
			rests[i] = rest;
			rest = rest.substring(Math.min(rest.length(), steps[i].length() + 1));
		}
	}

	/** Notifies a log of what lies along the path from an object. */
	void walk(EObject object, ReadLog log) {
		walk(object, 0, log);
	}

	/** Many read along the lists of few objects: from the first list on, a path is recorded once for all of them. */
	private void walk(EObject at, int step, ReadLog log) {
		if (step == steps.length - 1)
			FeatureExpression.valueOf(steps[step], at, log);
		else if (FeatureExpression.isMany(steps[step], at))
			log.along(at, rests[step], shared -> walkOn(at, step, shared));
		else
			walkOn(at, step, log);
	}

	private void walkOn(EObject at, int step, ReadLog log) {
		Object value = FeatureExpression.valueOf(steps[step], at, log);
		for (Object next : value instanceof Collection<?> many ? many : Collections.singleton(value))
			if (next instanceof EObject object)
				walk(object, step + 1, log);
	}
}
