// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;

/** Finds classes by their names in specifications: {@code package.Class}, {@code package::Class} or {@code Class}. */
final class InstanceTypes {

	private final Set<EPackage> packages = Collections.newSetFromMap(new IdentityHashMap<>());

	/** The classes of the roots' metamodels and of those registered in the roots' resource sets. */
	InstanceTypes(Collection<EObject> roots) {
		for (EObject root : roots) {
			include(root.eClass().getEPackage());
			Resource resource = root.eResource();
			if (resource != null && resource.getResourceSet() != null)
				resource.getResourceSet().getPackageRegistry().values().stream().filter(EPackage.class::isInstance)
						.forEach(one -> include((EPackage) one));
		}
	}

	private void include(EPackage found) {
		EPackage top = found;
		while (top != null && top.getESuperPackage() != null)
			top = top.getESuperPackage();
		add(top);
	}

	private void add(EPackage found) {
		if (found == null || !packages.add(found))
			return;
		found.getESubpackages().forEach(this::add);
		for (var classifier : found.getEClassifiers())
			if (classifier instanceof EClass type)
				for (EReference reference : type.getEReferences())
					if (reference.getEReferenceType() != null)
						include(reference.getEReferenceType().getEPackage());
	}

	/** The first class of that name that can have instances, or null. */
	EClass find(String written) {
		String dotted = written.trim().replace("::", ".");
		int dot = dotted.lastIndexOf('.');
		String packageName = dot < 0 ? null : dotted.substring(0, dot);
		String className = dotted.substring(dot + 1);
		for (EPackage one : List.copyOf(packages))
			if ((packageName == null || packageName.equals(one.getName()))
					&& one.getEClassifier(className) instanceof EClass type && !type.isAbstract() && !type.isInterface())
				return type;
		return null;
	}
}
