// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.expression.Expression;

/**
 * Changes features of styles for elements that fulfil a condition, or reuses the changes of other customizations for
 * further styles.
 */
public final class StyleCustomization extends Described {

	private List<FeatureCustomization> features = List.of();

	/**
	 * One changed feature.
	 *
	 * @param definition the element that defines it; for a reuse the one of the other customization, whose condition is
	 *                   used
	 * @param feature    its name; a style without it is not changed
	 * @param appliedOn  the styles it is for; null for all
	 * @param value      computes the new value, null for a reference
	 * @param reference  the new value of a reference, such as a colour; null for an attribute
	 */
	public record FeatureCustomization(SpecificationElement definition, String feature, Set<SpecificationElement> appliedOn, Expression value,
			SpecificationElement reference) {

		/** Whether a style, or a label's style, is changed. */
		public boolean covers(SpecificationElement style) {
			return style.has(feature) && isFor(style);
		}

		/** Whether it is for a style, or a label's style, independent of that one's features. */
		public boolean isFor(SpecificationElement style) {
			return appliedOn == null || appliedOn.contains(style.origin());
		}

		/** Must be true for an element; empty: always true. */
		public Expression predicate() {
			return definition.owner().expression("predicateExpression");
		}

		/** The same change for the styles of another one as well. */
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

	/** The changes, in order. */
	public List<FeatureCustomization> features() {
		return features;
	}
}
