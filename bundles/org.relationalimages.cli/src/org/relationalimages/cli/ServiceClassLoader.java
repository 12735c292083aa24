// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.relationalimages.design.Design;
import org.relationalimages.design.SpecifiedNames;
import org.relationalimages.model.RimPackage;

/**
 * The Java classes that specifications given as files can use: those of our own specifications, on our own metamodel.
 * No other class that a file names is ever loaded.
 */
final class ServiceClassLoader {

	private static final Set<String> SERVICES = SpecifiedNames.services();

	/** Finds the services of our specifications, nothing else: no other class of ours, and none of Java's own. */
	static final ClassLoader LOADER = new ClassLoader(null) {
		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (!SERVICES.contains(name))
				throw new ClassNotFoundException(name);
			return Design.class.getClassLoader().loadClass(name);
		}
	};

	private ServiceClassLoader() {
	}

	/** The metamodels of a model: ours as the program's own classes, which the services work on; others as they were read. */
	static List<EPackage> packages(List<EPackage> read) {
		List<EPackage> own = new ArrayList<>();
		collect(RimPackage.eINSTANCE, own);
		List<EPackage> packages = new ArrayList<>(own);
		read.stream().filter(one -> own.stream().noneMatch(mine -> mine.getNsURI().equals(one.getNsURI()))).forEach(packages::add);
		return packages;
	}

	private static void collect(EPackage root, List<EPackage> into) {
		into.add(root);
		root.getESubpackages().forEach(part -> collect(part, into));
	}
}
