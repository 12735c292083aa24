// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import org.objectweb.asm.Opcodes;

/** The letters for the access flags of a type or member. */
final class ApiFlags {
	static final char PUBLIC = '+';
	static final char PROTECTED = '#';
	static final char STATIC = 's';
	static final char FINAL = 'f';
	static final char ABSTRACT = 'a';
	static final char INTERFACE = 'i';
	/** Added by the compiler; in no list. */
	static final char SYNTHETIC = 'y';

	private ApiFlags() {
	}

	/** The letters for the flags of a class file; private and package-private have none. */
	static String of(int access) {
		return letter(access, Opcodes.ACC_PUBLIC, PUBLIC) + letter(access, Opcodes.ACC_PROTECTED, PROTECTED)
				+ letter(access, Opcodes.ACC_STATIC, STATIC) + letter(access, Opcodes.ACC_FINAL, FINAL)
				+ letter(access, Opcodes.ACC_ABSTRACT, ABSTRACT) + letter(access, Opcodes.ACC_INTERFACE, INTERFACE)
				+ letter(access, Opcodes.ACC_SYNTHETIC, SYNTHETIC);
	}

	private static String letter(int access, int flag, char letter) {
		return (access & flag) == 0 ? "" : String.valueOf(letter);
	}
}
