// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

/**
 * Something that a class file names and that has to be there when it is loaded or run.
 *
 * @param owner the type that is named, or the one a member is named with
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
