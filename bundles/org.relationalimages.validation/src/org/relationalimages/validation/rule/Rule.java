// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.Identified;

/**
 * A check of one aspect of a case, run for each of its subjects separately. A rule has no state, so that it can be repeated for
 * one subject whenever something it reads has changed.
 *
 * @param <T> the kind of element it checks
 */
public abstract class Rule<T extends Identified> {

	private final String id;
	private final Severity severity;
	private final Class<T> subject;
	private final String title;
	private final String source;
	private final String citation;
	private final ReadFeatures readFeatures;

	/**
	 * @param id       {@code R01} to {@code R99}, or {@link RuleIds#STRUCTURE}
	 * @param severity the usual one; a finding may differ
	 * @param title    what it looks for, a few words, such as "Image without meaning"
	 * @param source   where it comes from, such as "S0#2" (text and number of the concept) or "the workbench"
	 */
	protected Rule(String id, Severity severity, Class<T> subject, String title, String source, ReadFeatures readFeatures) {
		this.id = id;
		this.severity = severity;
		this.subject = subject;
		this.title = title;
		this.source = source;
		this.citation = Citation.of(source);
		this.readFeatures = readFeatures;
	}

	/** Checks one element and adds the findings. Must accept incomplete elements. */
	protected abstract void check(T element, Findings found);

	/** Whether this rule checks such an element. */
	public final boolean isAbout(Identified element) {
		return subject.isInstance(element);
	}

	/** Checks one element that this rule {@linkplain #isAbout is about}. */
	public final void check(Identified element, Consumer<Finding> found) {
		check(subject.cast(element), new Findings(this, found));
	}

	/** {@code R01} to {@code R99}, or {@link RuleIds#STRUCTURE}; muting refers to it. */
	public final String id() {
		return id;
	}

	/** The usual severity. */
	public final Severity severity() {
		return severity;
	}

	/** The kind of element it checks. */
	public final Class<T> subject() {
		return subject;
	}

	/** What it looks for, in a few words. */
	public final String title() {
		return title;
	}

	/** Where it comes from: codes of texts with the numbers of concepts in them, such as "S0#2". For the details only. */
	public final String source() {
		return source;
	}

	/** Where it comes from, as readers know it, such as "Stiver & Miller 1995". */
	public final String citation() {
		return citation;
	}

	/** Whether a clinician may accept its findings and mute them. */
	public boolean isMutable() {
		return true;
	}

	/**
	 * Required features that it asks about whenever an element that it checks has no value there. The structure rule's finding
	 * about the same feature is then left out, so that nothing is asked twice.
	 */
	public Set<EStructuralFeature> asksFor() {
		return Set.of();
	}

	/** The features that its outcome depends on. */
	public final ReadFeatures reads() {
		return readFeatures;
	}

	@Override
	public final String toString() {
		return id + " " + title;
	}
}
