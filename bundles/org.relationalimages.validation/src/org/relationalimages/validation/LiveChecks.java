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
 * What the rules say about a case while it is being edited, the same as {@link Checks#of} at any moment. It listens to
 * the case and asks only those rules anew that a change can reach, and not before somebody wants to know. To be closed
 * when the case is.
 * <p>
 * Another thread than the one that edits the case may {@link #check}. A gate keeps the two apart: it is held during each
 * change, and while one rule is asked about one subject. In between the check gives way to whoever wants the gate.
 */
public final class LiveChecks implements AutoCloseable {

	/** So many subjects are asked before those who follow a check hear of it. */
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

	/** Listens to a case that is edited and checked by one thread; the first {@link #result} checks it whole. */
	public LiveChecks(CaseFile file) {
		this(file, RuleSet.ALL, new ReentrantLock());
	}

	/**
	 * Listens to a case that one thread edits.
	 *
	 * @param gate held by that thread during each change; a fair one, or an edit may have to wait for the whole check
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

	/** What the rules say now: the same object as long as that is the same. Asks all that is due on the calling thread. */
	public CheckResult result() {
		guarded(() -> {
			ask(() -> false);
			collect();
		});
		return last;
	}

	/** What they said when last all had been asked; empty before that. */
	public Optional<CheckResult> last() {
		return Optional.ofNullable(last);
	}

	/**
	 * Asks what is due, also what becomes due meanwhile. Afterwards {@link #last} has it all.
	 *
	 * @param isUnwanted asked again and again whether to stop; what is due then stays so
	 * @param left       hears now and then how often rules have yet to be asked; the gate is open then
	 * @return whether all that was due has been asked; not so after a stop or when these checks are closed
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

	/** {@return whether all that was due has been asked} */
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

	/** Enters what came and takes out what went. */
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
