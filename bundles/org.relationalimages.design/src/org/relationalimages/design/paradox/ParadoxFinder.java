// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.paradox;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.strategies.Paradox;

/** Finds the paradox that an image or strategy is part of, to navigate from image layers to a paradox. */
public class ParadoxFinder {

	/** The first paradox of the case that contains the image or strategy; null when none does. */
	public Paradox paradoxOf(ClinicalElement element) {
		return element.eContainer() instanceof CaseFile file
				? file.getParadoxes().stream().filter(paradox -> holds(paradox, element)).findFirst().orElse(null)
				: null;
	}

	/** Whether there is such a paradox. */
	public boolean isInParadox(ClinicalElement element) {
		return paradoxOf(element) != null;
	}

	private static boolean holds(Paradox paradox, EObject element) {
		return paradox.getImages().contains(element) || paradox.getStrategies().contains(element);
	}
}
