// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import java.util.LinkedHashSet;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Finds all references of a class file to other classes, each once. */
final class UseReader extends ClassVisitor {

	private final Set<Use> uses = new LinkedHashSet<>();

	private UseReader() {
		super(Opcodes.ASM9);
	}

	static Set<Use> read(ClassReader file) {
		UseReader reader = new UseReader();
		file.accept(reader, 0);
		return reader.uses;
	}

	@Override
	public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
		if (parent != null)
			uses.add(new Use((access & Opcodes.ACC_INTERFACE) == 0 ? Use.Kind.EXTENDS : Use.Kind.TYPE, parent, "", ""));
		for (String one : interfaces)
			uses.add(new Use(Use.Kind.IMPLEMENTS, one, "", ""));
		generics(signature);
	}

	@Override
	public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
		types(Type.getType(descriptor));
		generics(signature);
		return null;
	}

	@Override
	public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
		types(Type.getType(descriptor));
		generics(signature);
		return null;
	}

	@Override
	public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
		types(Type.getMethodType(descriptor));
		generics(signature);
		if (exceptions != null)
			for (String exception : exceptions)
				uses.add(Use.type(exception));
		return new CodeUses(this);
	}

	void add(Use.Kind kind, String owner, String name, String descriptor) {
		types(Type.getObjectType(owner));
		types(descriptor.startsWith("(") ? Type.getMethodType(descriptor) : Type.getType(descriptor));
		if (!owner.startsWith("["))
			uses.add(new Use(kind, owner, name, descriptor));
	}

	/** Adds a type, the element type of an array, or all types of a method's descriptor. */
	void types(Type type) {
		switch (type.getSort()) {
		case Type.OBJECT -> uses.add(Use.type(type.getInternalName()));
		case Type.ARRAY -> types(type.getElementType());
		case Type.METHOD -> {
			types(type.getReturnType());
			for (Type argument : type.getArgumentTypes())
				types(argument);
		}
		default -> {
			// a primitive type or void
		}
		}
	}

	void generics(String signature) {
		if (signature != null)
			new SignatureReader(signature).accept(new SignatureVisitor(Opcodes.ASM9) {
				@Override
				public void visitClassType(String name) {
					uses.add(Use.type(name));
				}
			});
	}
}
