// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Finds content that a file can't hold before anything is written, and names its element and feature. */
final class WritabilityCheck {

	/** The features to check in elements of one class. */
	private record Plan(List<EAttribute> texts, List<EReference> references) {
	}

	private final EObject root;
	private final String file;
	private final Map<EClass, Plan> plans = new HashMap<>();
	private final Set<String> ids = new HashSet<>();

	WritabilityCheck(EObject root, String file) {
		this.root = root;
		this.file = file;
	}

	void check() throws CaseFileException {
		check(root);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();)
			check(all.next());
	}

	private void check(EObject element) throws CaseFileException {
		Plan plan = plans.computeIfAbsent(element.eClass(), WritabilityCheck::plan);
		for (EAttribute attribute : plan.texts())
			if (element.eGet(attribute) instanceof List<?> several)
				for (Object one : several)
					text(element, attribute, (String) one);
			else
				text(element, attribute, (String) element.eGet(attribute));
		for (EReference reference : plan.references())
			if (reference.isMany()) {
				InternalEList<?> targets = (InternalEList<?>) element.eGet(reference, false);
				for (int i = 0, size = targets.size(); i < size; i++)
					target(element, reference, (EObject) targets.basicGet(i));
			} else if (element.eGet(reference, false) instanceof EObject one)
				target(element, reference, one);
	}

	private static Plan plan(EClass type) {
		List<EAttribute> texts = new ArrayList<>();
		List<EReference> references = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.isDerived())
				continue;
			if (feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class)
				texts.add(attribute);
			else if (feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer())
				references.add(reference);
		}
		return new Plan(texts, references);
	}

	private void text(EObject element, EAttribute attribute, String value) throws CaseFileException {
		int bad = Characters.firstIllegal(value);
		if (bad >= 0)
			throw fault(attribute, element, String.format(
					"holds the character U+%04X at position %d, which no file can hold; delete it there",
					value.codePointAt(bad), bad + 1));
		if (!attribute.isID() || value == null)
			return;
		if (!isSafeId(value))
			throw fault(attribute, element, "has blanks or signs that an id can't have; give it another id");
		if (!ids.add(value))
			throw fault(attribute, element, "is used twice; give one of the two elements another id");
	}

	private void target(EObject element, EReference reference, EObject target) throws CaseFileException {
		if (target == null || target.eIsProxy() || EcoreUtil.getRootContainer(target) != root)
			throw fault(reference, element, "refers to an element that doesn't stand in this file; remove the reference"
					+ (target == null || ((InternalEObject) target).eIsProxy() ? "" : " to " + FaultMessages.describe(target)));
	}

	private CaseFileException fault(EStructuralFeature feature, EObject element, String what) {
		return new CaseFileException(file, "it can't be saved, because '" + feature.getName() + "' of "
				+ FaultMessages.describe(element) + " " + what);
	}

	/** References are lists of ids with blanks between, in which {@code #}, {@code :} and {@code /} have a meaning. */
	static boolean isSafeId(String id) {
		if (id.isEmpty() || id.length() > 200)
			return false;
		for (int i = 0; i < id.length(); i++) {
			char c = id.charAt(i);
			boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
			if (!word && (i == 0 || c != '-' && c != '.'))
				return false;
		}
		return true;
	}
}
