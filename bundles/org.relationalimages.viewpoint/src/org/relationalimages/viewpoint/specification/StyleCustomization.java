// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.expression.Expression;

/** Changes features of styles for the elements for which a condition holds, or says for which further styles others do. */
public final class StyleCustomization extends Described {

	private List<FeatureCustomization> features = List.of();

	/**
	 * One changed feature.
	 *
	 * @param definition what defines it; with a reuse it is one of another customization, whose condition counts
	 * @param feature    its name; a style without it is left alone
	 * @param appliedOn  the styles it is for; null for all
	 * @param value      gives the new value, null for a reference
	 * @param reference  the new value of a reference, such as a colour; null for an attribute
	 */
	public record FeatureCustomization(SpecificationElement definition, String feature, Set<SpecificationElement> appliedOn, Expression value,
			SpecificationElement reference) {

		/** Whether a style, or a label's style, is changed. */
		public boolean covers(SpecificationElement style) {
			return style.has(feature) && isFor(style);
		}

		/** Whether it is for a style, or a label's style, whatever that has. */
		public boolean isFor(SpecificationElement style) {
			return appliedOn == null || appliedOn.contains(style.origin());
		}

		/** Must hold for an element; empty: always holds. */
		public Expression predicate() {
			return definition.owner().expression("predicateExpression");
		}

		/** The same for the styles of another one as well. */
		public FeatureCustomization and(FeatureCustomization other) {
			if (appliedOn == null || other.appliedOn == null)
				return new FeatureCustomization(definition, feature, null, value, reference);
			List<SpecificationElement> both = new ArrayList<>(appliedOn);
			both.addAll(other.appliedOn);
			return new FeatureCustomization(definition, feature, Set.copyOf(both), value, reference);
		}
	}

	StyleCustomization(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	@Override
	void link() {
		List<FeatureCustomization> all = new ArrayList<>();
		for (SpecificationElement one : definition().many("featureCustomizations"))
			all.add(feature(one, one.flag("applyOnAll") ? null : Set.copyOf(one.many("appliedOn"))));
		for (SpecificationElement one : definition().many("reuse"))
			all.add(feature(one, Set.copyOf(definition().many("appliedOn"))));
		features = List.copyOf(all);
	}

	private static FeatureCustomization feature(SpecificationElement one, Set<SpecificationElement> appliedOn) {
		return one.has("attributeName")
				? new FeatureCustomization(one, one.text("attributeName"), appliedOn, one.expression("value"), null)
				: new FeatureCustomization(one, one.text("referenceName"), appliedOn, null, one.one("value"));
	}

	/** Whether it reuses features of other customizations. */
	public boolean isReuse() {
		return definition().type().equals("VSMElementCustomizationReuse");
	}

	/** What it changes, in order. */
	public List<FeatureCustomization> features() {
		return features;
	}
}
