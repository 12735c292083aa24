// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits a case at random, in all possible ways; reproducible by the seed. */
final class RandomCaseEdits {

	private final EObject root;
	private final Random random;
	private final RandomValues values;

	RandomCaseEdits(EObject root, long seed) {
		this.root = root;
		random = new Random(seed);
		values = new RandomValues(random);
	}

	/** Changes one feature of one element, or removes an element. {@return what it did, for messages} */
	String edit() {
		List<EObject> all = elements();
		EObject element = ofRandomKind(all);
		if (element != root && random.nextInt(12) == 0) {
			EcoreUtil.delete(element, true);
			return "deleted a " + element.eClass().getName();
		}
		EStructuralFeature feature = values.pick(features(element));
		edit(element, feature, all);
		return "changed " + feature.getName() + " of a " + element.eClass().getName();
	}

	/** Changes one feature of an element of the case. */
	void edit(EObject element, EStructuralFeature feature, List<EObject> all) {
		if (random.nextInt(10) == 0)
			element.eUnset(feature);
		else if (feature.isMany())
			editList(element, feature, all);
		else
			element.eSet(feature, value(feature, element, all));
	}

	List<EObject> elements() {
		List<EObject> all = new ArrayList<>(List.of(root));
		for (Iterator<EObject> inside = root.eAllContents(); inside.hasNext();)
			all.add(inside.next());
		return all;
	}

	static List<EStructuralFeature> features(EObject element) {
		return element.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature.isChangeable() && !feature.isDerived()).toList();
	}

	/** Chooses rare kinds as often as frequent ones. */
	private EObject ofRandomKind(List<EObject> all) {
		EClass kind = values.pick(all.stream().map(EObject::eClass).distinct().toList());
		return values.pick(all.stream().filter(each -> each.eClass() == kind).toList());
	}

	private void editList(EObject element, EStructuralFeature feature, List<EObject> all) {
		EList<Object> list = list(element, feature);
		int size = list.size();
		switch (random.nextInt(size == 0 ? 2 : 6)) {
		case 0, 1 -> addTo(list, value(feature, element, all));
		case 2 -> list.remove(random.nextInt(size));
		case 3 -> list.move(random.nextInt(size), random.nextInt(size));
		case 4 -> list.removeAll(List.copyOf(list.subList(0, random.nextInt(size + 1))));
		default -> list.clear();
		}
	}

	private static void addTo(EList<Object> list, Object value) {
		if (value != null && !list.contains(value))
			list.add(value);
	}

	private Object value(EStructuralFeature feature, EObject holder, List<EObject> all) {
		if (feature instanceof EAttribute attribute)
			return values.of(attribute.getEAttributeType());
		EReference reference = (EReference) feature;
		List<EObject> fitting = all.stream().filter(each -> reference.getEReferenceType().isInstance(each)
				&& (!reference.isContainment() || !EcoreUtil.isAncestor(each, holder))).toList();
		if (reference.isContainment() && (fitting.isEmpty() || random.nextInt(3) > 0))
			return values.instanceOf(reference.getEReferenceType());
		return fitting.isEmpty() || random.nextInt(8) == 0 && !feature.isMany() ? null : values.pick(fitting);
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject element, EStructuralFeature feature) {
		return (EList<Object>) element.eGet(feature);
	}
}
