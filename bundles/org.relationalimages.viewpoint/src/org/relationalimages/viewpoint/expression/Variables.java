// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import java.util.Objects;

/** The variables of an expression: an immutable chain in which a later binding hides an earlier one of the same name. */
public final class Variables {

	/** No variable but {@code self}, which is always the object on which an expression is evaluated. */
	public static final Variables NONE = new Variables(null, null, null);

	private final Variables outer;
	private final String name;
	private final Object value;

	private Variables(Variables outer, String name, Object value) {
		this.outer = outer;
		this.name = name;
		this.value = value;
	}

	/** These variables and one more; the value may be null. */
	public Variables with(String variable, Object bound) {
		return new Variables(this, Objects.requireNonNull(variable), bound);
	}

	/** Whether there is a variable of that name. */
	public boolean has(String variable) {
		return find(variable) != null;
	}

	/** The value of a variable, null when it is null or there is none of that name. */
	public Object get(String variable) {
		Variables found = find(variable);
		return found == null ? null : found.value;
	}

	private Variables find(String variable) {
		for (Variables at = this; at.outer != null; at = at.outer)
			if (at.name.equals(variable))
				return at;
		return null;
	}
}
