// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

/**
 * A field or method.
 *
 * @param flags see {@link ApiFlags}
 * @param descriptor of a field its type, of a method its parameters and return type, as in class files
 */
record ApiMember(String flags, String name, String descriptor) {

	boolean is(char flag) {
		return flags.indexOf(flag) >= 0;
	}

	boolean isMethod() {
		return descriptor.startsWith("(");
	}

	/** Whether a method of a subclass with the same name and parameters overrides it. */
	boolean isInherited() {
		return isMethod() && !name.startsWith("<") && !is(ApiFlags.STATIC) && (is(ApiFlags.PUBLIC) || is(ApiFlags.PROTECTED));
	}

	/** Whether both are methods with the same name and parameters, whatever their return types. */
	boolean isLike(ApiMember other) {
		return name.equals(other.name) && isMethod() && other.isMethod() && parameters().equals(other.parameters());
	}

	boolean isSame(String otherName, String otherDescriptor) {
		return name.equals(otherName) && descriptor.equals(otherDescriptor);
	}

	/** Its form in lists and messages. */
	String signature() {
		return name + " " + descriptor;
	}

	private String parameters() {
		return descriptor.substring(0, descriptor.indexOf(')') + 1);
	}
}
