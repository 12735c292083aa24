// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds the references in the code of a method, also by method handles and lambdas. */
final class CodeUses extends MethodVisitor {

	private final UseReader reader;

	CodeUses(UseReader reader) {
		super(Opcodes.ASM9);
		this.reader = reader;
	}

	@Override
	public void visitTypeInsn(int opcode, String type) {
		reader.types(Type.getObjectType(type));
	}

	@Override
	public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
		reader.add(switch (opcode) {
		case Opcodes.GETSTATIC -> Use.Kind.STATIC_READ;
		case Opcodes.PUTSTATIC -> Use.Kind.STATIC_WRITE;
		case Opcodes.GETFIELD -> Use.Kind.READ;
		default -> Use.Kind.WRITE;
		}, owner, name, descriptor);
	}

	@Override
	public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
		reader.add(switch (opcode) {
		case Opcodes.INVOKESTATIC -> Use.Kind.STATIC_CALL;
		case Opcodes.INVOKEINTERFACE -> Use.Kind.INTERFACE_CALL;
		case Opcodes.INVOKESPECIAL -> Use.Kind.SUPER_CALL;
		default -> Use.Kind.CALL;
		}, owner, name, descriptor);
	}

	@Override
	public void visitInvokeDynamicInsn(String name, String descriptor, Handle maker, Object... arguments) {
		reader.types(Type.getMethodType(descriptor));
		constant(maker);
		for (Object argument : arguments)
			constant(argument);
		if (maker.getOwner().equals("java/lang/invoke/LambdaMetafactory"))
			reader.add(Use.Kind.LAMBDA, Type.getReturnType(descriptor).getInternalName(), name, ((Type) arguments[0]).getDescriptor());
	}

	@Override
	public void visitLdcInsn(Object value) {
		constant(value);
	}

	@Override
	public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
		reader.types(Type.getType(descriptor));
	}

	@Override
	public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
		if (type != null)
			reader.types(Type.getObjectType(type));
	}

	@Override
	public void visitFrame(int type, int locals, Object[] local, int depth, Object[] stack) {
		frame(local, locals);
		frame(stack, depth);
	}

	private void frame(Object[] entries, int count) {
		for (int i = 0; entries != null && i < count && i < entries.length; i++)
			if (entries[i] instanceof String type)
				reader.types(Type.getObjectType(type));
	}

	private void constant(Object value) {
		if (value instanceof Type type)
			reader.types(type);
		else if (value instanceof Handle handle)
			handle(handle);
		else if (value instanceof ConstantDynamic dynamic) {
			constant(dynamic.getBootstrapMethod());
			for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++)
				constant(dynamic.getBootstrapMethodArgument(i));
		}
	}

	private void handle(Handle handle) {
		reader.add(switch (handle.getTag()) {
		case Opcodes.H_GETSTATIC -> Use.Kind.STATIC_READ;
		case Opcodes.H_PUTSTATIC -> Use.Kind.STATIC_WRITE;
		case Opcodes.H_GETFIELD -> Use.Kind.READ;
		case Opcodes.H_PUTFIELD -> Use.Kind.WRITE;
		case Opcodes.H_INVOKESTATIC -> Use.Kind.STATIC_CALL;
		case Opcodes.H_INVOKEINTERFACE -> Use.Kind.INTERFACE_CALL;
		case Opcodes.H_INVOKESPECIAL, Opcodes.H_NEWINVOKESPECIAL -> Use.Kind.SUPER_CALL;
		default -> Use.Kind.CALL;
		}, handle.getOwner(), handle.getName(), handle.getDesc());
	}
}
