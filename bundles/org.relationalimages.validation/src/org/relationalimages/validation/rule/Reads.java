// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the outcome of a rule for one subject depends on. After a change of anything else the rule is not asked again,
 * so a feature that is read and not named here is a fault of the rule. That a subject comes or goes, or moves with what
 * is around it, needs no mention, and an element that comes, goes or moves counts as a change of all its features.
 */
public final class Reads {

	private final Set<EStructuralFeature> own = new HashSet<>();
	private final Set<EStructuralFeature> below = new HashSet<>();
	private final Set<EStructuralFeature> anywhere = new HashSet<>();
	private boolean texts;

	private Reads() {
	}

	/** Features of the subject itself: when one changes, that subject alone is checked again. */
	public static Reads own(EStructuralFeature... features) {
		return new Reads().andOwn(features);
	}

	/** Features of elements inside the subject, at any depth: the subjects around the changed element are checked. */
	public static Reads below(EStructuralFeature... features) {
		return new Reads().andBelow(features);
	}

	/** Features of any element: when one changes, every subject of the rule is checked again. */
	public static Reads anywhere(EStructuralFeature... features) {
		return new Reads().andAnywhere(features);
	}

	/** All texts of the subject itself. */
	public static Reads texts() {
		Reads reads = new Reads();
		reads.texts = true;
		return reads;
	}

	/** As {@link #own}, in addition. */
	public Reads andOwn(EStructuralFeature... features) {
		own.addAll(Set.of(features));
		return this;
	}

	/** As {@link #below}, in addition. */
	public Reads andBelow(EStructuralFeature... features) {
		below.addAll(Set.of(features));
		return this;
	}

	/** As {@link #anywhere}, in addition. */
	public Reads andAnywhere(EStructuralFeature... features) {
		anywhere.addAll(Set.of(features));
		return this;
	}

	/** Whether a subject is to be checked again when this feature of it changes. */
	public boolean isOwn(EStructuralFeature feature) {
		return own.contains(feature) || texts && feature.getEType().getInstanceClass() == String.class;
	}

	/** Whether the subjects around an element are to be checked again when this feature of it changes. */
	public boolean isBelow(EStructuralFeature feature) {
		return below.contains(feature);
	}

	/** Whether all subjects are to be checked again when this feature of any element changes. */
	public boolean isAnywhere(EStructuralFeature feature) {
		return anywhere.contains(feature);
	}
}
