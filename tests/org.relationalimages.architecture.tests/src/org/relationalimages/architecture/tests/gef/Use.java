// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

/**
 * A reference in a class file that has to be resolved when the class is loaded or run.
 *
 * @param owner the referenced type, or the one of a referenced member
 * @param name of the member; empty for a type
 * @param descriptor of the member; empty for a type
 */
record Use(Kind kind, String owner, String name, String descriptor) {

	enum Kind {
		TYPE, EXTENDS, IMPLEMENTS, READ, WRITE, STATIC_READ, STATIC_WRITE, CALL, INTERFACE_CALL, STATIC_CALL, LAMBDA,
		/** Of a method of a superclass, or of a constructor. */
		SUPER_CALL;

		boolean isStatic() {
			return this == STATIC_READ || this == STATIC_WRITE || this == STATIC_CALL;
		}

		boolean isWrite() {
			return this == WRITE || this == STATIC_WRITE;
		}
	}

	static Use type(String type) {
		return new Use(Kind.TYPE, type, "", "");
	}

	@Override
	public String toString() {
		return name.isEmpty() ? owner : owner + " " + name + " " + descriptor;
	}
}
