// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.rule.Rule;

/**
 * The findings of the rules about a case that is being edited, at any moment the same as {@link Checks#of}. It listens to the
 * case and repeats only the rules that a change can affect, when the result is requested. Close it together with the case.
 * <p>
 * Another thread than the one that edits the case may {@link #check}. A lock, the gate, separates the two: it is held during each
 * change, and while one rule checks one subject. In between the check yields to other threads that wait for the gate.
 */
public final class LiveChecks implements AutoCloseable {

	/** The number of subjects that are checked between two progress reports. */
	private static final int STEP = 250;

	private final CaseFile file;
	private final RuleSet set;
	private final ReentrantLock gate;
	private final ContentListener listener;
	private final Map<Rule<?>, LiveRule> rules = new LinkedHashMap<>();
	private final Set<Identified> moved = Collections.newSetFromMap(new IdentityHashMap<>());
	private final DocumentOrder order = new DocumentOrder();
	private boolean isOutdated = true;
	private boolean isClosed;
	private volatile CheckResult last;

	/** Listens to a case that is edited and checked by one thread; the first {@link #result} checks the whole case. */
	public LiveChecks(CaseFile file) {
		this(file, RuleSet.ALL, new ReentrantLock());
	}

	/**
	 * Listens to a case that one thread edits.
	 *
	 * @param gate held by that thread during each change; it must be fair, otherwise an edit may have to wait for the whole check
	 */
	public LiveChecks(CaseFile file, RuleSet set, ReentrantLock gate) {
		this.file = file;
		this.set = set;
		this.gate = gate;
		for (Rule<?> rule : set.rules())
			rules.put(rule, new LiveRule(rule));
		AffectedSubjects affectedSubjects = new AffectedSubjects(set, rules, order, moved);
		listener = new ContentListener(change -> guarded(() -> isOutdated |= affectedSubjects.changed(change)));
		enter(file);
		file.eAdapters().add(listener);
	}

	/** The present findings: the same object while they are unchanged. Runs all checks that are due on the calling thread. */
	public CheckResult result() {
		guarded(() -> {
			ask(() -> false);
			collect();
		});
		return last;
	}

	/** The findings of the last complete check; empty before that. */
	public Optional<CheckResult> last() {
		return Optional.ofNullable(last);
	}

	/**
	 * Runs the checks that are due, including those that become due meanwhile. Afterwards {@link #last} is up to date.
	 *
	 * @param isUnwanted polled for whether to stop; checks that are due then stay due
	 * @param left       notified at intervals of the number of checks left; the gate is free at that time
	 * @return whether all checks that were due have run; false after a stop or when these checks are closed
	 */
	public boolean check(BooleanSupplier isUnwanted, IntConsumer left) {
		int due = due();
		while (true) {
			left.accept(due);
			gate.lock();
			try {
				if (isClosed || isUnwanted.getAsBoolean())
					return false;
				int[] asked = new int[1];
				if (ask(() -> asked[0]++ >= STEP || gate.hasQueuedThreads() || isUnwanted.getAsBoolean())) {
					collect();
					return true;
				}
				due = rules.values().stream().mapToInt(LiveRule::due).sum();
			} finally {
				gate.unlock();
			}
		}
	}

	private int due() {
		int[] due = new int[1];
		guarded(() -> {
			settle();
			due[0] = rules.values().stream().mapToInt(LiveRule::due).sum();
		});
		return due[0];
	}

	/** {@return whether all checks that were due have run} */
	private boolean ask(BooleanSupplier isPaused) {
		settle();
		for (LiveRule rule : rules.values())
			while (rule.due() > 0) {
				if (isPaused.getAsBoolean())
					return false;
				isOutdated |= rule.askNext();
			}
		return true;
	}

	private void collect() {
		if (!isOutdated && last != null)
			return;
		Answers answers = new Answers();
		rules.values().forEach(rule -> rule.addTo(answers));
		last = answers.result(file, order);
		isOutdated = false;
	}

	/** Stops listening; a check that is under way on another thread ends. */
	@Override
	public void close() {
		guarded(() -> {
			isClosed = true;
			file.eAdapters().remove(listener);
		});
	}

	/** Adds the elements that came into the case and removes those that left it. */
	private void settle() {
		for (Identified element : moved) {
			boolean isHere = EcoreUtil.isAncestor(file, element);
			for (Rule<?> rule : set.about(element))
				if (isHere)
					rules.get(rule).add(element);
				else
					isOutdated |= rules.get(rule).remove(element);
		}
		moved.clear();
	}

	private void enter(Identified element) {
		moved.add(element);
		for (EObject inside : element.eContents())
			if (inside instanceof Identified known)
				enter(known);
	}

	private void guarded(Runnable action) {
		gate.lock();
		try {
			action.run();
		} finally {
			gate.unlock();
		}
	}
}
