// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes a model at random, in every way its metamodel allows. */
public final class RandomModelEdits {

	private final Resource model;
	private final Random random;

	/** Edits of a model, the same ones for the same random numbers. */
	public RandomModelEdits(Resource model, Random random) {
		this.model = model;
		this.random = random;
	}

	/** Whether something that happens so often happens now. */
	public boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	/** A number from 0 to below a bound. */
	public long number(int bound) {
		return random.nextInt(bound);
	}

	/** Makes one change. */
	public void edit() {
		EObject object = any(objects());
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature.isChangeable() && !feature.isDerived()).toList();
		if (features.isEmpty() || chance(8) && object.eContainer() != null && objects().size() > 6) {
			if (object.eContainer() != null)
				EcoreUtil.delete(object, true);
			return;
		}
		EStructuralFeature feature = any(features);
		if (feature instanceof EAttribute attribute)
			attribute(object, attribute);
		else if (!((EReference) feature).isContainer())
			reference(object, (EReference) feature);
	}

	@SuppressWarnings("unchecked")
	private void attribute(EObject object, EAttribute attribute) {
		if (attribute.isMany())
			((EList<Object>) object.eGet(attribute)).add(value(attribute.getEAttributeType()));
		else if (chance(10))
			object.eUnset(attribute);
		else
			object.eSet(attribute, value(attribute.getEAttributeType()));
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum literals)
			return any(literals.getELiterals()).getInstance();
		return switch (type.getName()) {
		case "EBoolean", "EBooleanObject" -> random.nextBoolean();
		case "EString" -> any(List.of("a", "b", "", "false", "12"));
		case "EInt", "EIntegerObject" -> random.nextInt(60) - 10;
		case "EDouble", "EDoubleObject" -> random.nextInt(20) / 4.0;
		default -> type.getDefaultValue();
		};
	}

	@SuppressWarnings("unchecked")
	private void reference(EObject object, EReference reference) {
		EObject value = reference.isContainment() && chance(60) ? create(reference.getEReferenceType())
				: fitting(object, reference);
		if (!reference.isMany()) {
			object.eSet(reference, chance(20) ? null : value);
			return;
		}
		EList<EObject> list = (EList<EObject>) object.eGet(reference);
		switch (random.nextInt(4)) {
		case 0 -> {
			if (!list.isEmpty())
				list.move(random.nextInt(list.size()), random.nextInt(list.size()));
		}
		case 1 -> {
			if (!list.isEmpty() && (!reference.isContainment() || objects().size() > 6))
				list.remove(random.nextInt(list.size()));
		}
		default -> {
			if (value != null && (!reference.isUnique() || !list.contains(value)) && list.size() < 6)
				list.add(random.nextInt(list.size() + 1), value);
		}
		}
	}

	private EObject create(EClass type) {
		List<EClass> classes = new ArrayList<>();
		type.getEPackage().getEClassifiers().forEach(one -> {
			if (one instanceof EClass concrete && !concrete.isAbstract() && type.isSuperTypeOf(concrete))
				classes.add(concrete);
		});
		return classes.isEmpty() || objects().size() > 40 ? null : EcoreUtil.create(any(classes));
	}

	/** An object that may be put there; for a containment none that contains the owner. */
	private EObject fitting(EObject owner, EReference reference) {
		List<EObject> fitting = objects();
		fitting.removeIf(one -> !reference.getEReferenceType().isInstance(one)
				|| reference.isContainment() && (one.eContainer() == null || EcoreUtil.isAncestor(one, owner)));
		return fitting.isEmpty() ? null : any(fitting);
	}

	private List<EObject> objects() {
		List<EObject> objects = new ArrayList<>();
		model.getAllContents().forEachRemaining(objects::add);
		return objects;
	}

	private <T> T any(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
