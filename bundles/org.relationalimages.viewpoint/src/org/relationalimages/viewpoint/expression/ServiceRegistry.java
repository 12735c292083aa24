// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Java services of a specification, found by name and number of arguments. */
public final class ServiceRegistry {

	/** No services. */
	public static final ServiceRegistry EMPTY = new ServiceRegistry();

	private final Map<String, List<Service>> services = new LinkedHashMap<>();

	/** A registry without services yet. */
	public ServiceRegistry() {
		// filled by addClass
	}

	/**
	 * Adds the services of a class. It needs a public constructor without arguments when it has services that are not
	 * static.
	 *
	 * @param loader the class loader of the bundle that owns the specification
	 */
	public void addClass(String name, ClassLoader loader) throws ExpressionException {
		Class<?> type;
		try {
			type = loader.loadClass(name); // not forName, which also accepts names of array classes
		} catch (ClassNotFoundException | LinkageError e) {
			throw new ExpressionException("names the service class \"" + name + "\", which can't be loaded; "
					+ "remove it, or name one of the services that come with this specification");
		}
		Object owner = null;
		Method[] methods = type.getMethods();
		Arrays.sort(methods, Comparator.comparing(Method::toString));
		for (Method method : methods) {
			if (!Service.isService(method))
				continue;
			if (owner == null && !Modifier.isStatic(method.getModifiers()))
				owner = instance(type);
			services.computeIfAbsent(method.getName(), key -> new ArrayList<>()).add(new Service(owner, method));
		}
	}

	/** Whether there is a service of that name. */
	public boolean has(String name) {
		return services.containsKey(name);
	}

	/** The first service of that name with that number of arguments without the receiver, or null. */
	public Service find(String name, int arguments) {
		for (Service service : services.getOrDefault(name, List.of()))
			if (service.arity() == arguments)
				return service;
		return null;
	}

	private static Object instance(Class<?> type) throws ExpressionException {
		try {
			return type.getConstructor().newInstance();
		} catch (ReflectiveOperationException | LinkageError e) {
			throw new ExpressionException(
					"names the service class \"" + type.getName() + "\", which has no usable public constructor without arguments");
		}
	}
}
