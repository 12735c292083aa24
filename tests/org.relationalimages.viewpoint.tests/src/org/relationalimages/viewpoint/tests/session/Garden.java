// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small metamodel with every kind of feature that undo has to support. */
final class Garden {

	final EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
	final EClass plant = EcoreFactory.eINSTANCE.createEClass();
	final EAttribute name = attribute("name", EcorePackage.Literals.ESTRING, 1, "nameless");
	final EAttribute height = attribute("height", EcorePackage.Literals.EINT, 1, null);
	final EAttribute note = attribute("note", EcorePackage.Literals.ESTRING, 1, null);
	final EAttribute tags = attribute("tags", EcorePackage.Literals.ESTRING, -1, null);
	final EAttribute marks = attribute("marks", EcorePackage.Literals.EINT, -1, null);
	final EReference kids = reference("kids", -1, true);
	final EReference shoots = reference("shoots", -1, true);
	final EReference stem = reference("stem", -1, false);
	final EReference fruit = reference("fruit", 1, true);
	final EReference near = reference("near", 1, false);
	final EReference likes = reference("likes", -1, false);
	final EReference liked = reference("liked", -1, false);
	final EReference left = reference("left", 1, false);
	final EReference right = reference("right", 1, false);
	final EReference host = reference("host", 1, false);
	final EReference guests = reference("guests", -1, false);
	final EReference paths = reference("paths", -1, false);
	private final Map<EObject, Integer> numbers = new IdentityHashMap<>();

	Garden() {
		pack.setName("garden");
		pack.setNsPrefix("garden");
		pack.setNsURI("urn:garden");
		plant.setName("Plant");
		pack.getEClassifiers().add(plant);
		note.setUnsettable(true);
		marks.setUnique(false);
		paths.setUnique(false);
		stem.setUpperBound(1);
		opposite(shoots, stem);
		opposite(likes, liked);
		opposite(left, right);
		opposite(host, guests);
	}

	private EAttribute attribute(String named, EDataType type, int upper, String preset) {
		EAttribute made = EcoreFactory.eINSTANCE.createEAttribute();
		made.setName(named);
		made.setEType(type);
		made.setUpperBound(upper);
		made.setDefaultValueLiteral(preset);
		plant.getEStructuralFeatures().add(made);
		return made;
	}

	private EReference reference(String named, int upper, boolean containment) {
		EReference made = EcoreFactory.eINSTANCE.createEReference();
		made.setName(named);
		made.setEType(plant);
		made.setUpperBound(upper);
		made.setContainment(containment);
		plant.getEStructuralFeatures().add(made);
		return made;
	}

	private static void opposite(EReference a, EReference b) {
		a.setEOpposite(b);
		b.setEOpposite(a);
	}

	EObject plant(String named) {
		EObject made = EcoreUtil.create(plant);
		made.eSet(name, named);
		return made;
	}

	@SuppressWarnings("unchecked")
	static <T> List<T> list(EObject of, EStructuralFeature feature) {
		return (List<T>) of.eGet(feature);
	}

	/** Everything below the root, with the identity of objects, as text. */
	String picture(EObject root) {
		List<EObject> all = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(all::add);
		StringBuilder text = new StringBuilder();
		for (EObject object : all) {
			text.append(number(object)).append(':');
			for (EStructuralFeature feature : plant.getEAllStructuralFeatures()) {
				text.append(' ').append(feature.getName()).append(object.eIsSet(feature) ? "=" : "~");
				text.append(value(object.eGet(feature)));
			}
			text.append('\n');
		}
		return text.toString();
	}

	private String value(Object value) {
		if (value instanceof List<?> many)
			return many.stream().map(this::value).toList().toString();
		return value instanceof EObject object ? "#" + number(object) : String.valueOf(value);
	}

	private int number(EObject object) {
		return numbers.computeIfAbsent(object, key -> numbers.size());
	}
}
