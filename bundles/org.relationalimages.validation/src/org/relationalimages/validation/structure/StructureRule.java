// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.structure;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.Identified;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.rule.Severity;

/**
 * Reports violations of the metamodel: values that are missing or blank, too many or too few, out of bounds or malformed. A case
 * is not valid without these values, so the rule cannot be muted.
 */
public final class StructureRule extends Rule<Identified> {

	/** The only instance; it has no state. */
	public static final StructureRule INSTANCE = new StructureRule();

	private StructureRule() {
		super(RuleIds.STRUCTURE, Severity.ERROR, Identified.class, "Form of the case", "the workbench", ReadFeatures.own(
				ElementKinds.kinds().flatMap(kind -> FeatureRequirement.of(kind).stream()).map(FeatureRequirement::feature).distinct()
						.toArray(EStructuralFeature[]::new)));
	}

	@Override
	protected void check(Identified element, Findings found) {
		for (FeatureRequirement featureRequirement : FeatureRequirement.of(element.eClass())) {
			String fault = featureRequirement.fault().apply(element.eGet(featureRequirement.feature()));
			if (fault != null)
				found.add(element, featureRequirement.feature(), fault);
		}
	}

	@Override
	public boolean isMutable() {
		return false;
	}
}
