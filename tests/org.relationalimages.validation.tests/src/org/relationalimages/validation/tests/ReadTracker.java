// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.AbstractTreeIterator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.BasicInternalEList;

/**
 * Wraps elements to record each feature read of them, and of all elements reached through them. Iterating over all contents is
 * not recorded, since adding or removing an element counts as a change of what is read there.
 */
final class ReadTracker {

	/** A feature that was read of an element. */
	record Read(EObject element, EStructuralFeature feature) {
	}

	private final Map<EObject, EObject> lent = new IdentityHashMap<>();
	private final Set<Read> reads = new LinkedHashSet<>();

	/** Returns the reads since the last call. */
	Set<Read> takeReads() {
		Set<Read> taken = Set.copyOf(reads);
		reads.clear();
		return taken;
	}

	EObject lend(EObject element) {
		return lent.computeIfAbsent(element, real -> (EObject) Proxy.newProxyInstance(real.getClass().getClassLoader(),
				interfaces(real.getClass()), (proxy, method, arguments) -> call(real, proxy, method, arguments)));
	}

	private static Class<?>[] interfaces(Class<?> type) {
		Set<Class<?>> all = new LinkedHashSet<>();
		for (Class<?> each = type; each != null; each = each.getSuperclass())
			all.addAll(List.of(each.getInterfaces()));
		return all.toArray(Class<?>[]::new);
	}

	private Object call(EObject real, Object proxy, Method method, Object[] arguments) throws Throwable {
		switch (method.getName()) {
		case "equals":
			return proxy == arguments[0];
		case "hashCode":
			return System.identityHashCode(real);
		case "eAllContents":
			return allContents((EObject) proxy);
		case "eContents":
			break;
		case "eCrossReferences":
			real.eClass().getEAllReferences().forEach(each -> reads.add(new Read(real, each)));
			break;
		case "eGet":
			if (arguments[0] instanceof EStructuralFeature feature)
				reads.add(new Read(real, feature));
			break;
		default:
			real.eClass().getEAllStructuralFeatures().stream().filter(each -> isGetter(method, each))
					.forEach(each -> reads.add(new Read(real, each)));
		}
		try {
			return lendAll(method.invoke(real, arguments));
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	private static TreeIterator<EObject> allContents(EObject proxy) {
		return new AbstractTreeIterator<>(proxy, false) {
			@Override
			protected Iterator<? extends EObject> getChildren(Object parent) {
				return ((EObject) parent).eContents().iterator();
			}
		};
	}

	private static boolean isGetter(Method method, EStructuralFeature feature) {
		String name = method.getName();
		String property = name.startsWith("get") ? name.substring(3) : name.startsWith("is") ? name.substring(2) : "";
		return method.getParameterCount() == 0 && property.equalsIgnoreCase(feature.getName());
	}

	private Object lendAll(Object value) {
		if (value instanceof List<?> values) {
			BasicInternalEList<Object> copy = new BasicInternalEList<>(Object.class);
			values.forEach(each -> copy.add(lendAll(each)));
			return copy;
		}
		return value instanceof EObject element && element.eClass().getEPackage().getNsURI().contains("relationalimages")
				? lend(element)
				: value;
	}
}
