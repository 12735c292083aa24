// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.expression.Variables;

/**
 * The variables of a running tool. They exist until they are unset, as in Sirius; a second one with the same name hides
 * the first.
 */
final class Scope {

	private record Binding(String name, Object value) {
	}

	private final List<Binding> bindings = new ArrayList<>();
	private Variables variables = Variables.NONE;

	/** Binds a variable; a null name, or "self", which is always the current object, is ignored. */
	Scope set(String name, Object value) {
		if (name != null && !name.isEmpty() && !name.equals("self")) {
			bindings.add(new Binding(name, value));
			variables = variables.with(name, value);
		}
		return this;
	}

	/** Removes the last binding of a name. */
	void unset(String name) {
		for (int i = bindings.size() - 1; i >= 0; i--)
			if (bindings.get(i).name.equals(name)) {
				bindings.remove(i);
				break;
			}
		variables = Variables.NONE;
		for (Binding binding : bindings)
			variables = variables.with(binding.name, binding.value);
	}

	/** All present variables. */
	Variables variables() {
		return variables;
	}
}
