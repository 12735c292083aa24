// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;

/** A case with an element of every kind in every place where it may be, two at the top level, linked in all possible ways. */
final class FullCase {

	private static final int OF_EACH = 2;

	private FullCase() {
	}

	static CaseFile create() {
		CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
		fill(file);
		List<EObject> all = new RandomCaseEdits(file, 0).elements();
		for (EObject element : all)
			for (EReference reference : element.eClass().getEAllReferences())
				if (!reference.isContainment() && reference.isChangeable())
					link(element, reference, all);
		return file;
	}

	/** The same with values of all kinds, the same for the same seed. */
	static CaseFile withValues(long seed) {
		CaseFile file = create();
		Random random = new Random(seed);
		RandomValues values = new RandomValues(random);
		for (EObject element : new RandomCaseEdits(file, 0).elements())
			for (EStructuralFeature feature : RandomCaseEdits.features(element))
				if (feature instanceof EAttribute attribute && !feature.isMany() && random.nextInt(3) > 0)
					element.eSet(attribute, values.of(attribute.getEAttributeType()));
				else if (feature instanceof EReference reference && !reference.isContainment() && random.nextInt(4) == 0)
					element.eUnset(reference);
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
