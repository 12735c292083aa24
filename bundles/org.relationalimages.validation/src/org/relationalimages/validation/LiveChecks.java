// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.validation.DocumentOrder.Outcome;
import org.relationalimages.validation.rule.Rule;

/**
 * What the rules say about a case while it is being edited, the same as {@link Checks#of} at any moment. It listens to
 * the case and asks only those rules anew that a change can reach, and not before somebody wants to know. To be used
 * by the thread that edits the case, and closed when the case is.
 */
public final class LiveChecks implements AutoCloseable {

	private final CaseFile file;
	private final ContentListener listener = new ContentListener(this::changed);
	private final Reach.Finder reach = new Reach.Finder();
	private final Map<Rule<?>, LiveRule> rules = new LinkedHashMap<>();
	private final Set<Identified> moved = Collections.newSetFromMap(new IdentityHashMap<>());
	private final DocumentOrder order = new DocumentOrder();
	private boolean isStale = true;
	private CheckResult last;
	private CheckResult result;

	/** Starts listening to a case; the first {@link #result} checks it whole. */
	public LiveChecks(CaseFile file) {
		this.file = file;
		for (Rule<?> rule : Rules.all())
			rules.put(rule, new LiveRule(rule));
		enter(file);
		file.eAdapters().add(listener);
	}

	/** What the rules say now: the same object as long as the case does not change. */
	public CheckResult result() {
		if (result != null)
			return result;
		settle();
		for (LiveRule rule : rules.values())
			isStale |= rule.update();
		if (isStale)
			last = collected();
		isStale = false;
		result = last;
		return result;
	}

	private CheckResult collected() {
		List<Outcome> outcomes = new ArrayList<>();
		for (LiveRule rule : rules.values())
			rule.addTo(outcomes);
		return Mutes.part(file, order.sorted(outcomes));
	}

	/** Stops listening. */
	@Override
	public void close() {
		file.eAdapters().remove(listener);
	}

	/** Enters what came and takes out what went. */
	private void settle() {
		for (Identified element : moved) {
			boolean isHere = EcoreUtil.isAncestor(file, element);
			for (Rule<?> rule : Subjects.rulesAbout(element))
				if (isHere)
					rules.get(rule).add(element);
				else
					rules.get(rule).remove(element);
		}
		moved.clear();
	}

	private void enter(Identified element) {
		moved.add(element);
		for (EObject inside : element.eContents())
			if (inside instanceof Identified known)
				enter(known);
	}

	private void changed(Notification change) {
		if (change.isTouch() || !(change.getFeature() instanceof EStructuralFeature feature))
			return;
		result = null;
		EObject holder = (EObject) change.getNotifier();
		isStale |= holder instanceof RuleMute;
		touch(reach.of(feature), holder);
		if (feature instanceof EReference reference && reference.isContainment()) {
			isStale = true;
			order.childrenChanged(holder);
			moved(holder, change.getOldValue());
			moved(holder, change.getNewValue());
		}
	}

	private void touch(Reach reached, EObject changed) {
		reached.anywhere().forEach(rule -> rules.get(rule).touchAll());
		if (changed instanceof Identified element)
			reached.own().forEach(rule -> rules.get(rule).touch(element));
		touchAround(reached, changed.eContainer());
	}

	private void touchAround(Reach reached, EObject innermost) {
		if (!reached.below().isEmpty())
			for (EObject around = innermost; around != null; around = around.eContainer())
				if (around instanceof Identified element)
					reached.below().forEach(rule -> rules.get(rule).touch(element));
	}

	/** One element or many that come to a holder, leave it, or change places in it; positions are no elements. */
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
		Reach reached = reach.of(element.eClass());
		reached.anywhere().forEach(rule -> rules.get(rule).touchAll());
		touchAround(reached, holder);
		order.childrenChanged(element);
		if (element instanceof Identified known)
			moved.add(known);
	}
}
