// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The class a mapping or rule is for: {@code package.Class}, {@code package::Class}, {@code Class}, or {@code EObject}
 * for everything. {@code ecore.EObject} and a class that no metamodel has match nothing.
 */
public final class DomainClass {

	private static final String ANYTHING = "EObject";

	private final String written;
	private final String packageName;
	private final String className;
	private final boolean anything;
	private final Map<EClass, Boolean> known = new ConcurrentHashMap<>();

	/** A class by the name a specification gives it. */
	public DomainClass(String written) {
		this.written = written;
		String dotted = written.trim().replace("::", ".");
		int dot = dotted.lastIndexOf('.');
		packageName = dot < 0 ? null : dotted.substring(0, dot);
		className = dotted.substring(dot + 1);
		anything = dotted.equals(ANYTHING);
	}

	/** Whether an object is an instance of it or of a subclass. */
	public boolean isInstance(EObject object) {
		if (anything)
			return true;
		EClass type = object.eClass();
		Boolean covered = known.get(type);
		return covered != null ? covered : known.computeIfAbsent(type, this::covers);
	}

	/** Whether a class is this one or a subclass. */
	public boolean covers(EClass type) {
		return isNamed(type) || type.getEAllSuperTypes().stream().anyMatch(this::isNamed);
	}

	private boolean isNamed(EClass type) {
		return type.getName().equals(className)
				&& (packageName == null || type.getEPackage() != null && packageName.equals(type.getEPackage().getName()));
	}

	@Override
	public String toString() {
		return written;
	}
}
