// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.relationalimages.viewpoint.session.ChangeRefused;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.tool.TableResult;
import org.relationalimages.viewpoint.ui.command.StepGuard;

/**
 * Puts pasted rows into a table. What can't be taken is found out by doing everything once and taking it back; then what
 * can be taken is done as one step.
 */
final class PasteRun {

	private static final String STEP = "Paste";

	private final TableController controller;
	private final PastePlan plan;
	private final Map<Integer, String> failures = new HashMap<>();
	private final List<DLine> lines = new ArrayList<>();
	private int current;

	PasteRun(TableController controller, PastePlan plan) {
		this.controller = controller;
		this.plan = plan;
	}

	/** What would become of each row. Nothing is changed. */
	List<PastedRow> tryOut() {
		while (true) {
			List<PastedRow> rows = new ArrayList<>();
			try {
				controller.session().execute(STEP, () -> {
					rows.addAll(run(null));
					throw new TakenBack();
				});
			} catch (TakenBack e) {
				return rows;
			} catch (ChangeRefused e) {
				return all(e.getMessage());
			} catch (RuntimeException e) {
				// The step is spoilt: once more, without this row.
				if (current >= plan.rows().size() || failures.put(current, StepGuard.sentence(e)) != null)
					return all(StepGuard.sentence(e));
			}
		}
	}

	private List<PastedRow> all(String remark) {
		List<PastedRow> rows = new ArrayList<>();
		for (int at = 0; at < plan.rows().size(); at++)
			rows.add(left(at, remark));
		return rows;
	}

	/** Puts what was found out to be possible into the table, as one step; returns the lines that got something. */
	List<DLine> carryOut(List<PastedRow> rows) {
		lines.clear();
		controller.guard(STEP, () -> controller.session().execute(STEP, () -> run(rows)));
		return List.copyOf(lines);
	}

	/** Makes all lines first, brings the table up to date once, and then fills their cells. */
	private List<PastedRow> run(List<PastedRow> known) {
		List<DLine> lines = plan.creation() == null ? plan.lines() : make(known);
		List<PastedRow> result = new ArrayList<>();
		int next = 0;
		for (current = 0; current < plan.rows().size(); current++) {
			String why = whyNot(current, known);
			if (why == null && next >= lines.size())
				why = "There is no line left for it.";
			result.add(why != null ? left(current, why) : fill(current, lines.get(next), known));
			if (why == null || plan.creation() == null)
				next++;
		}
		return result;
	}

	private String whyNot(int at, List<PastedRow> known) {
		if (known != null)
			return known.get(at).isTaken() ? null : known.get(at).remark();
		if (failures.containsKey(at))
			return failures.get(at);
		return hasContent(plan.rows().get(at)) ? null : "Nothing in this row goes into the table.";
	}

	private List<DLine> make(List<PastedRow> known) {
		Creation creation = plan.creation();
		Set<DLine> before = new HashSet<>(controller.table().allLines());
		int made = 0;
		for (current = 0; current < plan.rows().size(); current++)
			if (whyNot(current, known) == null) {
				TableResult result = controller.tools().create(creation.tool(), controller.table(), creation.holder());
				if (!result.isDone())
					throw hopeless(result.refusal());
				made++;
			}
		controller.session().tables().refresh(controller.table());
		List<DLine> fresh = controller.table().allLines().stream().filter(line -> !before.contains(line) && !isBelowNew(line, before)).toList();
		if (fresh.size() != made)
			throw hopeless("This table does not show every new line, so nothing can be pasted as new lines here.");
		return fresh;
	}

	/** Ends the step for all rows, not for one of them. */
	private IllegalStateException hopeless(String why) {
		current = plan.rows().size();
		return new IllegalStateException(why);
	}

	private static boolean isBelowNew(DLine line, Set<DLine> before) {
		return line.parent() != null && !before.contains(line.parent());
	}

	private PastedRow fill(int at, DLine line, List<PastedRow> known) {
		List<String> cells = plan.rows().get(at);
		Set<Integer> taken = new TreeSet<>();
		List<String> remarks = new ArrayList<>();
		for (int index = 0; index < cells.size(); index++)
			if (isFor(cells, index) && (known == null || known.get(at).taken().contains(index))) {
				TableResult result = controller.values().put(line, plan.columns().get(index), cells.get(index));
				if (result.isDone() || result.outcome() == TableResult.Outcome.UNCHANGED)
					taken.add(index);
				else
					remarks.add(named(plan.columns().get(index)) + result.refusal());
				if (result.outcome() == TableResult.Outcome.ROLLED_BACK)
					throw new IllegalStateException(result.refusal());
			}
		if (!taken.isEmpty())
			lines.add(line);
		return new PastedRow(plan.first() + at, cells, taken, String.join(" ", remarks));
	}

	private boolean hasContent(List<String> cells) {
		for (int index = 0; index < cells.size(); index++)
			if (isFor(cells, index))
				return true;
		return false;
	}

	private boolean isFor(List<String> cells, int index) {
		return index < plan.columns().size() && plan.columns().get(index) != null && !cells.get(index).isBlank();
	}

	private static String named(DColumn column) {
		return column.label() == null || column.label().isBlank() ? "" : column.label() + ": ";
	}

	private PastedRow left(int at, String remark) {
		return new PastedRow(plan.first() + at, plan.rows().get(at), Set.of(), remark);
	}

	/** Ends the trial; the session takes the step back. */
	private static final class TakenBack extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TakenBack() {
			super(null, null, false, false);
		}
	}
}
