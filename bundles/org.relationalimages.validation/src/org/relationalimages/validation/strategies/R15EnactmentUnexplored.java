// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.strategies.StrategiesPackage.Literals.ENACTMENT__DISPLACED;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.ENACTMENT__DISTORTED;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.ENACTMENT__FORMS_CONSIDERED;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.ENACTMENT__IMAGES;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.ENACTMENT__SYMBOLIC;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** Old images are played out, sometimes symbolically, often in displaced and distorted forms (S0#20). */
final class R15EnactmentUnexplored extends Rule<Enactment> {

	R15EnactmentUnexplored() {
		super("R15", Severity.WARNING, Enactment.class, "Enactment without image or form", "S0#20",
				ReadFeatures.own(ENACTMENT__IMAGES, ENACTMENT__SYMBOLIC, ENACTMENT__DISPLACED, ENACTMENT__DISTORTED,
						ENACTMENT__FORMS_CONSIDERED));
	}

	@Override
	protected void check(Enactment enactment, Findings found) {
		if (enactment.getImages().isEmpty())
			found.add(enactment, ENACTMENT__IMAGES, "Which relational image is played out here?");
		if (!enactment.isSymbolic() && !enactment.isDisplaced() && !enactment.isDistorted()
				&& !enactment.isFormsConsidered())
			found.add(Severity.PROMPT, enactment, ENACTMENT__FORMS_CONSIDERED,
					"Is it played out symbolically, displaced or distorted?",
					new Fix("Note: considered, none of them", () -> {
						enactment.setFormsConsidered(true);
						return enactment;
					}));
	}

	@Override
	public Set<EStructuralFeature> asksFor() {
		return Set.of(ENACTMENT__IMAGES);
	}
}
