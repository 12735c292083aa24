// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.RimPackage;

/** The classes of the elements of a case. Their names are unique. */
public final class CaseClasses {

	private static final Map<String, EClass> BY_NAME = new TreeMap<>();

	static {
		collect(RimPackage.eINSTANCE);
	}

	private CaseClasses() {
	}

	private static void collect(EPackage part) {
		for (EClassifier one : part.getEClassifiers())
			if (one instanceof EClass type && !type.isAbstract() && BY_NAME.put(type.getName(), type) != null)
				throw new IllegalStateException("Two classes are called " + type.getName() + ".");
		part.getESubpackages().forEach(CaseClasses::collect);
	}

	/** All classes that have instances, in alphabetical order. */
	public static List<EClass> all() {
		return List.copyOf(BY_NAME.values());
	}

	/** The class of that name. */
	public static EClass of(String name) {
		EClass found = BY_NAME.get(name);
		if (found == null)
			throw new IllegalArgumentException("There is no class " + name + ".");
		return found;
	}

	/** The features that are saved, except for the id; those of the most general class first. */
	public static List<EStructuralFeature> features(EClass type) {
		List<EStructuralFeature> features = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures())
			if (!feature.isTransient() && !feature.isDerived() && feature != type.getEIDAttribute())
				features.add(feature);
		return features;
	}
}
