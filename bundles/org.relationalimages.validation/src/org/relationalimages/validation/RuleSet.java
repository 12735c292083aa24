// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.Identified;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.structure.StructureRule;

/** Rules to check cases with. Which of them are about an element, and which a change can affect, is computed once. */
public final class RuleSet {

	/** The method's rules and the structure rule. */
	public static final RuleSet ALL = new RuleSet(Stream.concat(Rules.all().stream(), Stream.of(StructureRule.INSTANCE)).toList());

	private final List<Rule<?>> rules;
	private final Map<Class<?>, List<Rule<?>>> byKind = new ConcurrentHashMap<>();
	private final Map<EStructuralFeature, ChangeImpact> byFeature = new ConcurrentHashMap<>();
	private final Map<EClass, ChangeImpact> byArrival = new ConcurrentHashMap<>();

	/** These rules and no others. */
	public RuleSet(Collection<? extends Rule<?>> rules) {
		this.rules = List.copyOf(rules);
	}

	/** Those of the rules that have one of the ids. */
	public RuleSet only(Collection<String> ids) {
		return new RuleSet(rules.stream().filter(rule -> ids.contains(rule.id())).toList());
	}

	/** The rules, in the order given. */
	public List<Rule<?>> rules() {
		return rules;
	}

	/** The rules about an element. */
	List<Rule<?>> about(Identified element) {
		return byKind.computeIfAbsent(element.getClass(),
				kind -> rules.stream().filter(rule -> rule.isAbout(element)).<Rule<?>>map(rule -> rule).toList());
	}

	/** The rules that a change of this feature can affect. */
	ChangeImpact of(EStructuralFeature feature) {
		return byFeature.computeIfAbsent(feature, changed -> ChangeImpact.ofChange(rules, changed));
	}

	/** The rules that adding or removing an element of this kind can affect: as if all its features had changed. */
	ChangeImpact of(EClass kind) {
		return byArrival.computeIfAbsent(kind, moved -> ChangeImpact.ofArrival(rules, moved));
	}
}
