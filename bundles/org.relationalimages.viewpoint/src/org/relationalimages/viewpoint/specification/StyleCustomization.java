// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.expression.Expression;

/** Changes features of styles for the elements for which a condition holds. */
public final class StyleCustomization extends Described {

	private List<FeatureCustomization> features = List.of();

	/**
	 * One changed feature.
	 *
	 * @param feature   its name; a style without it is left alone
	 * @param appliedOn the styles it is for; null for all
	 * @param value     gives the new value, null for a reference
	 * @param reference the new value of a reference, such as a colour; null for an attribute
	 */
	public record FeatureCustomization(String feature, Set<Definition> appliedOn, Expression value, Definition reference) {

		/** Whether a style, or a label's style, is changed. */
		public boolean covers(Definition style) {
			return style.has(feature) && (appliedOn == null || appliedOn.contains(style.origin()));
		}
	}

	StyleCustomization(Definition definition) {
		super(definition);
	}

	@Override
	void link() {
		List<FeatureCustomization> all = new ArrayList<>();
		for (Definition one : definition().many("featureCustomizations"))
			all.add(feature(one, one.flag("applyOnAll") ? null : Set.copyOf(one.many("appliedOn"))));
		for (Definition one : definition().many("reuse"))
			all.add(feature(one, Set.copyOf(definition().many("appliedOn"))));
		features = List.copyOf(all);
	}

	private static FeatureCustomization feature(Definition one, Set<Definition> appliedOn) {
		return one.has("attributeName")
				? new FeatureCustomization(one.text("attributeName"), appliedOn, one.expression("value"), null)
				: new FeatureCustomization(one.text("referenceName"), appliedOn, null, one.one("value"));
	}

	/** Must hold for an element; empty: always holds. */
	public Expression predicate() {
		return definition().expression("predicateExpression");
	}

	/** What it changes, in order. */
	public List<FeatureCustomization> features() {
		return features;
	}
}
