// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * One Java service: a public method whose first parameter is an EObject type.
 * <p>
 * A method may carry an annotation named {@code Reads} that names what it reads of the model, as paths of features that
 * start at the object it is called on, for example {@code @Reads({"name", "images.layer", "eContainer.label"})}. A path
 * that passes a list reads every member; a step that an object does not have ends the path there. Besides features a
 * step may be {@code eContainer}, {@code eContents}, {@code eAllContents} or {@code eCrossReferences}. An empty list
 * declares that the service reads nothing but its receiver's class. A service without the annotation counts as reading
 * the whole model: what uses it is evaluated again at every refresh. Sirius Desktop ignores the annotation.
 */
public final class Service {

	private static final String READS = "Reads";

	private final Object owner;
	private final Method method;
	private final List<ReadPath> reads;

	/** A service; the owner is ignored for a static method. */
	Service(Object owner, Method method) {
		this.owner = owner;
		this.method = method;
		String[] declared = declaredReads(method);
		this.reads = declared == null ? null : Arrays.stream(declared).map(ReadPath::new).toList();
	}

	/** Found by its simple name, so that services do not depend on this runtime: their bundle declares the annotation. */
	private static String[] declaredReads(Method method) {
		for (Annotation annotation : method.getAnnotations())
			if (annotation.annotationType().getSimpleName().equals(READS))
				try {
					Method value = annotation.annotationType().getMethod("value");
					value.setAccessible(true);
					return value.invoke(annotation) instanceof String[] paths ? paths : null;
				} catch (ReflectiveOperationException | RuntimeException e) {
					return null; // another annotation of that name: what the service reads is unknown
				}
		return null;
	}

	/** Whether a method is a service. A first parameter of type Object does not count. */
	static boolean isService(Method method) {
		return Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0
				&& EObject.class.isAssignableFrom(method.getParameterTypes()[0]) && !method.isBridge();
	}

	/** Its name. */
	public String name() {
		return method.getName();
	}

	/** The number of arguments without the receiver. */
	public int arity() {
		return method.getParameterCount() - 1;
	}

	/** Calls it; exceptions and arguments of wrong types result in a failure. */
	Object call(EObject receiver, Object[] arguments, ReadLog log) {
		note(receiver, log);
		Object[] all = new Object[arguments.length + 1];
		all[0] = receiver;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		try {
			return method.invoke(owner, all);
		} catch (InvocationTargetException e) {
			Throwable cause = e.getCause();
			if (cause instanceof VirtualMachineError error)
				throw error;
			return new EvaluationFailure("The service \"" + name() + "\" failed: " + cause + ".");
		} catch (IllegalAccessException | IllegalArgumentException e) {
			return new EvaluationFailure("The service \"" + name() + "\" can't be called on " + receiver.eClass().getName()
					+ " with these arguments.");
		}
	}

	private void note(EObject receiver, ReadLog log) {
		if (reads == null)
			log.everything();
		else if (log != ReadLog.NONE)
			for (ReadPath path : reads)
				path.walk(receiver, log);
	}
}
