// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Reads back the bytes to be saved and compares them with the model, before anything touches the disk. Both trees are traversed
 * in parallel; elements are equal when they have the same id at the same place, so that the time is linear in the size of the
 * case and deep nesting does no harm.
 */
final class ReadBack {

	/** The features to compare for elements of one class. */
	private record Plan(List<EAttribute> attributes, List<EReference> references) {
	}

	private final String file;
	private final Map<EClass, Plan> plans = new HashMap<>();

	private ReadBack(String file) {
		this.file = file;
	}

	/** Throws, with a sentence for the user, unless the bytes hold the whole case and nothing else. */
	static void check(EObject root, byte[] bytes, String file, XmiFormat format) throws CaseFileException {
		EObject read;
		try {
			read = XmiReader.read(new ByteArrayInputStream(bytes), file, format).getContents().get(0);
		} catch (CaseFileException e) {
			throw new CaseFileException(file, "it can't be saved, because it couldn't be opened again (" + e.reason()
					+ "); undo the last change", e);
		} catch (IOException e) {
			throw new CaseFileException(file, "it can't be saved, because it couldn't be opened again; undo the last "
					+ "change", e);
		}
		new ReadBack(file).compare(root, read);
	}

	private void compare(EObject root, EObject read) throws CaseFileException {
		Iterator<EObject> all = EcoreUtil.getAllContents(root, false);
		Iterator<EObject> again = EcoreUtil.getAllContents(read, false);
		element(root, read);
		// The lists of contained elements are known to be equally long before their elements are compared.
		while (all.hasNext())
			element(all.next(), again.next());
	}

	private void element(EObject one, EObject other) throws CaseFileException {
		if (one.eClass() != other.eClass())
			throw different("its kind", one);
		Plan plan = plans.computeIfAbsent(one.eClass(), ReadBack::plan);
		for (EAttribute attribute : plan.attributes())
			if (!Objects.equals(one.eGet(attribute), other.eGet(attribute)))
				throw different("'" + attribute.getName() + "'", one);
		for (EReference reference : plan.references())
			if (!isSame(reference, one.eGet(reference, false), other.eGet(reference, false)))
				throw different("'" + reference.getName() + "'", one);
	}

	private static boolean isSame(EReference reference, Object one, Object other) {
		if (!reference.isMany())
			return one == null || other == null ? one == other
					: reference.isContainment() || isSame((EObject) one, (EObject) other);
		InternalEList<?> some = (InternalEList<?>) one;
		InternalEList<?> others = (InternalEList<?>) other;
		if (some.size() != others.size())
			return false;
		if (!reference.isContainment())
			for (int i = 0, size = some.size(); i < size; i++)
				if (!isSame((EObject) some.basicGet(i), (EObject) others.basicGet(i)))
					return false;
		return true;
	}

	private static boolean isSame(EObject one, EObject other) {
		return one.eClass() == other.eClass() && Objects.equals(EcoreUtil.getID(one), EcoreUtil.getID(other));
	}

	private static Plan plan(EClass type) {
		List<EStructuralFeature> written = type.getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isTransient() && !feature.isDerived()).toList();
		return new Plan(
				written.stream().filter(EAttribute.class::isInstance).map(EAttribute.class::cast).toList(),
				written.stream().filter(EReference.class::isInstance).map(EReference.class::cast)
						.filter(reference -> !reference.isContainer()).toList());
	}

	private CaseFileException different(String what, EObject element) {
		return new CaseFileException(file, "it can't be saved, because " + what + " of " + FaultMessages.describe(element)
				+ " would not be read back as it is; undo the last change there");
	}
}
