// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.validation.rule.Rule;

/**
 * Records the effects of a change: which rules have to be checked again for which subjects, and which elements were added,
 * removed or moved.
 */
record AffectedSubjects(RuleSet set, Map<Rule<?>, LiveRule> rules, DocumentOrder order, Set<Identified> moved) {

	/** {@return whether the result changes even if the answers of all rules stay the same: a mute or the order changed} */
	boolean changed(Notification change) {
		if (change.isTouch() || !(change.getFeature() instanceof EStructuralFeature feature))
			return false;
		EObject holder = (EObject) change.getNotifier();
		touch(set.of(feature), holder);
		if (!(feature instanceof EReference reference && reference.isContainment()))
			return holder instanceof RuleMute;
		order.childrenChanged(holder);
		moved(holder, change.getOldValue());
		moved(holder, change.getNewValue());
		return true;
	}

	private void touch(ChangeImpact reached, EObject changed) {
		reached.anywhere().forEach(rule -> rules.get(rule).touchAll());
		if (changed instanceof Identified element)
			reached.own().forEach(rule -> rules.get(rule).touch(element));
		touchAround(reached, changed.eContainer());
	}

	private void touchAround(ChangeImpact reached, EObject innermost) {
		if (!reached.below().isEmpty())
			for (EObject around = innermost; around != null; around = around.eContainer())
				if (around instanceof Identified element)
					reached.below().forEach(rule -> rules.get(rule).touch(element));
	}

	/** Records the moved elements among the old or new values of a feature; positions in a list are ignored. */
	private void moved(EObject holder, Object value) {
		if (value instanceof List<?> values)
			values.forEach(each -> moved(holder, each));
		else if (value instanceof EObject root) {
			moved(holder, root);
			for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();)
				moved(holder, all.next());
		}
	}

	private void moved(EObject holder, EObject element) {
		ChangeImpact reached = set.of(element.eClass());
		reached.anywhere().forEach(rule -> rules.get(rule).touchAll());
		touchAround(reached, holder);
		order.childrenChanged(element);
		if (element instanceof Identified known)
			moved.add(known);
	}
}
