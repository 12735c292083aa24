// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;

/** A case with an element of every kind in every place where it may stand, two on top, linked in every way they can be. */
final class FullCase {

	private static final int OF_EACH = 2;

	private FullCase() {
	}

	static CaseFile create() {
		CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
		fill(file);
		List<EObject> all = new RandomEdits(file, 0).elements();
		for (EObject element : all)
			for (EReference reference : element.eClass().getEAllReferences())
				if (!reference.isContainment() && reference.isChangeable())
					link(element, reference, all);
		return file;
	}

	@SuppressWarnings("unchecked")
	private static void fill(EObject holder) {
		for (EReference reference : holder.eClass().getEAllContainments())
			for (EClass kind : RandomValues.concrete(RimPackage.eINSTANCE, reference.getEReferenceType()))
				for (int i = 0; i < (reference.isMany() && holder instanceof CaseFile ? OF_EACH : 1); i++) {
					EObject part = EcoreUtil.create(kind);
					if (reference.isMany())
						((List<EObject>) holder.eGet(reference)).add(part);
					else
						holder.eSet(reference, part);
					fill(part);
				}
	}

	@SuppressWarnings("unchecked")
	private static void link(EObject element, EReference reference, List<EObject> all) {
		List<EObject> fitting = new ArrayList<>(all);
		fitting.removeIf(each -> each == element || !reference.getEReferenceType().isInstance(each));
		if (fitting.isEmpty())
			return;
		if (!reference.isMany())
			element.eSet(reference, fitting.getFirst());
		else
			fitting.stream().limit(OF_EACH).filter(each -> !((List<EObject>) element.eGet(reference)).contains(each))
					.forEach(((List<EObject>) element.eGet(reference))::add);
	}
}
