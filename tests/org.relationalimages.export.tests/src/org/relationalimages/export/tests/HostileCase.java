// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.export.CaseClasses;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;

/** A case with elements of every class in every possible container, all of them linked, and a text in every attribute. */
final class HostileCase {

	private HostileCase() {
	}

	/**
	 * Creates a case. The function provides the text for an attribute of an element; texts for ids are converted to
	 * valid ones.
	 */
	static CaseFile create(BiFunction<EObject, EAttribute, String> text) {
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		fill(root);
		List<EObject> all = all(root);
		all.forEach(element -> link(element, all));
		int number = 0;
		for (EObject element : all)
			for (EAttribute attribute : element.eClass().getEAllAttributes())
				if (attribute.isID())
					element.eSet(attribute, text.apply(element, attribute).replaceAll("[\\s\\p{Z}\\p{Cntrl}]", "") + number++);
				else if (attribute.getEAttributeType().getInstanceClass() == String.class)
					element.eSet(attribute, attribute.isMany()
							? new ArrayList<>(List.of(text.apply(element, attribute), "second " + text.apply(element, attribute)))
							: text.apply(element, attribute));
		return root;
	}

	/** The case and everything in it. */
	static List<EObject> all(CaseFile root) {
		List<EObject> all = new ArrayList<>(List.of(root));
		for (Iterator<EObject> parts = root.eAllContents(); parts.hasNext();)
			all.add(parts.next());
		return all;
	}

	@SuppressWarnings("unchecked")
	private static void fill(EObject owner) {
		for (EReference part : owner.eClass().getEAllContainments())
			for (EClass type : CaseClasses.all())
				if (part.getEReferenceType().isSuperTypeOf(type))
					for (int i = 0; i < (part.isMany() && owner instanceof CaseFile ? 2 : 1); i++) {
						EObject child = EcoreUtil.create(type);
						fill(child);
						if (part.isMany())
							((List<EObject>) owner.eGet(part)).add(child);
						else
							owner.eSet(part, child);
					}
	}

	@SuppressWarnings("unchecked")
	private static void link(EObject element, List<EObject> all) {
		for (EReference link : element.eClass().getEAllReferences()) {
			if (link.isContainment() || link.isContainer() || !link.isChangeable() || element.eIsSet(link))
				continue;
			List<EObject> targets = all.stream().filter(one -> one != element && link.getEReferenceType().isInstance(one))
					.limit(link.isMany() ? 2 : 1).toList();
			if (link.isMany())
				((List<EObject>) element.eGet(link)).addAll(targets);
			else if (!targets.isEmpty())
				element.eSet(link, targets.getLast());
		}
	}
}
