// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.relationalimages.model.RimPackage;

/** Traverses the metamodel for tests. */
final class MetamodelWalk {
	static final String UI = "http://relationalimages.org/ui";

	private MetamodelWalk() {
	}

	static List<EPackage> packages() {
		List<EPackage> all = new ArrayList<>();
		all.add(RimPackage.eINSTANCE);
		all.addAll(RimPackage.eINSTANCE.getESubpackages());
		return all;
	}

	static Stream<EClassifier> classifiers() {
		return packages().stream().flatMap(p -> p.getEClassifiers().stream());
	}

	static Stream<EClass> classes() {
		return classifiers().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	static Stream<EClass> concreteClasses() {
		return classes().filter(c -> !c.isAbstract());
	}

	static Stream<EEnum> enums() {
		return classifiers().filter(EEnum.class::isInstance).map(EEnum.class::cast);
	}

	static Stream<EStructuralFeature> features() {
		return classes().flatMap(c -> c.getEStructuralFeatures().stream());
	}

	static Stream<EReference> references() {
		return features().filter(EReference.class::isInstance).map(EReference.class::cast);
	}

	/** {@return "images.Meaning.depth" for a feature or literal, "images.Meaning" for a classifier} */
	static String path(ENamedElement element) {
		return element instanceof EPackage ? element.getName() : path((ENamedElement) element.eContainer(), element);
	}

	private static String path(ENamedElement parent, ENamedElement element) {
		return (parent instanceof EPackage p ? p.getName() : path(parent)) + "." + element.getName();
	}

	/** {@return the element of that path, or null} */
	static ENamedElement find(String path) {
		return Stream.concat(classifiers(), Stream.concat(features(), enums().flatMap(e -> e.getELiterals().stream())))
				.map(ENamedElement.class::cast).filter(e -> path(e).equals(path)).findFirst().orElse(null);
	}

	/** {@return the first concrete class that is of the type} */
	static EClass concrete(EClass type) {
		return concreteClasses().filter(type::isSuperTypeOf).findFirst().orElseThrow();
	}

	static EObject create(EClass type) {
		return EcoreUtil.create(type);
	}

	/** {@return a value within the bounds of the attribute's type that is not its default} */
	static Object sample(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum literals) {
			List<EEnumLiteral> all = literals.getELiterals();
			Object last = all.get(all.size() - 1).getInstance();
			return last.equals(attribute.getDefaultValue()) ? all.get(0).getInstance() : last;
		}
		if (type.getInstanceClass() == boolean.class) {
			return !(Boolean) attribute.getDefaultValue();
		}
		if (type.getInstanceClass() == String.class) {
			return switch (type.getName()) {
				case "RuleId" -> "R14";
				case "CalendarDate" -> "2026-03-31";
				default -> "é \"<&>' \n" + attribute.getName();
			};
		}
		String least = ExtendedMetaData.INSTANCE.getMinInclusiveFacet(type);
		Object value = EcoreUtil.createFromString(type, least);
		return value.equals(attribute.getDefaultValue()) ? EcoreUtil.createFromString(type, String.valueOf(Integer.parseInt(least) + 1)) : value;
	}
}
