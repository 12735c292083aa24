// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.List;

import org.relationalimages.model.Identified;
import org.relationalimages.validation.rule.Rule;

/** Which rules are about which kind of element; asked for every element of a case, so found out once for each kind. */
final class Subjects {

	private static final ClassValue<List<Rule<?>>> BY_CLASS = new ClassValue<>() {
		@Override
		protected List<Rule<?>> computeValue(Class<?> kind) {
			return Rules.all().stream().filter(rule -> rule.subject().isAssignableFrom(kind)).<Rule<?>>map(rule -> rule)
					.toList();
		}
	};

	private Subjects() {
	}

	/** The rules about an element, in the order of their ids. */
	static List<Rule<?>> rulesAbout(Identified element) {
		return BY_CLASS.get(element.getClass());
	}
}
