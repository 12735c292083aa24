// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class or interface with its members, by its name in class files.
 *
 * @param flags see {@link ApiFlags}
 * @param parent the superclass
 */
record ApiType(String name, String flags, String parent, List<String> interfaces, List<ApiMember> members) {

	boolean is(char flag) {
		return flags.indexOf(flag) >= 0;
	}

	/** The member of exactly that name and descriptor. */
	Optional<ApiMember> member(String memberName, String descriptor) {
		return members.stream().filter(member -> member.isSame(memberName, descriptor)).findFirst();
	}

	/** Reads a class file, including what the compiler added. */
	static ApiType read(ClassReader file) {
		List<ApiMember> members = new ArrayList<>();
		file.accept(new ClassVisitor(Opcodes.ASM9) {
			@Override
			public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
				members.add(new ApiMember(ApiFlags.of(access), name, descriptor));
				return null;
			}

			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
				members.add(new ApiMember(ApiFlags.of(access), name, descriptor));
				return null;
			}
		}, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
		return new ApiType(file.getClassName(), ApiFlags.of(file.getAccess()), file.getSuperName(), List.of(file.getInterfaces()), members);
	}
}
