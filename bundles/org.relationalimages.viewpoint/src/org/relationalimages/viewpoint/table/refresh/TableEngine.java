// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.incremental.ComputationQueue;
import org.relationalimages.viewpoint.incremental.Effort;
import org.relationalimages.viewpoint.specification.DomainClass;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.LineHolder;
import org.relationalimages.viewpoint.table.TableChange;

/** What all computations of one table share: the table, the change under way, the evaluation of expressions. */
final class TableEngine {

	private static final int MOST_PROBLEMS = 200;

	final DTable table;
	final Effort effort = new Effort(this::tooLarge);
	final ComputationQueue queue = new ComputationQueue(effort);
	final Set<String> problems = new LinkedHashSet<>();
	/** Whether nothing has been computed yet: Sirius evaluates the labels of columns from the second time on. */
	boolean fresh;
	private TableElements elements;
	private TableChange change;
	private SpecificationElement computing;

	TableEngine(DTable table, boolean fresh) {
		this.table = table;
		this.fresh = fresh;
	}

	void register(TableElements registry) {
		elements = registry;
	}

	TableElements elements() {
		return elements;
	}

	/** The change under way; only during a refresh. */
	TableChange change() {
		return change;
	}

	void run(TableChange during) {
		change = during;
		computing = null;
		try {
			queue.run();
		} finally {
			change = null;
		}
	}

	/** Evaluates an expression of a definition's feature; a failure is noted as a problem. */
	Object evaluate(SpecificationElement of, String feature, Expression expression, EObject self, TableComputation reads) {
		computing = of;
		Object value = expression.evaluate(self, Variables.NONE, reads);
		effort.step(value instanceof Collection<?> many ? 1 + many.size() : 1);
		if (value instanceof EvaluationFailure failure)
			problem(of.where() + ", " + feature + ": " + failure.message());
		return value;
	}

	void problem(String sentence) {
		if (problems.size() < MOST_PROBLEMS)
			problems.add(sentence);
	}

	/** The instances of a class that an expression gives on an object, or without one all that the object contains. */
	List<EObject> candidates(SpecificationElement of, Expression expression, DomainClass type, EObject context,
			TableComputation reads) {
		List<EObject> found = new ArrayList<>();
		if (expression.isEmpty()) {
			reads.allContents(context);
			context.eAllContents().forEachRemaining(found::add);
			effort.step(found.size());
		} else
			found.addAll(Values.objects(evaluate(of, "semanticCandidatesExpression", expression, context, reads)));
		found.removeIf(object -> !type.isInstance(object));
		effort.wanted(found.size());
		return found;
	}

	/** Makes the lines of a holder those of a list. */
	void lines(LineHolder holder, List<DLine> wanted) {
		Set<DLine> kept = new LinkedHashSet<>(wanted);
		List<DLine> before = holder.lines();
		effort.step(before.size() + wanted.size());
		for (DLine line : before)
			if (!kept.contains(line))
				line.visit(elements::gone);
		kept.removeAll(new LinkedHashSet<>(before));
		change.lines(holder, wanted);
		kept.forEach(elements::appeared);
	}

	/** Makes the columns those of a list. */
	void columns(List<DColumn> wanted) {
		List<DColumn> gone = new ArrayList<>(table.columns());
		gone.removeAll(wanted);
		if (!gone.isEmpty())
			for (DLine line : table.allLines())
				for (DColumn column : gone)
					List.copyOf(table.cells(line, column)).forEach(this::remove);
		gone.forEach(elements::gone);
		List<DColumn> come = new ArrayList<>(wanted);
		come.removeAll(table.columns());
		change.columns(wanted);
		come.forEach(elements::appeared);
	}

	void add(DCell cell) {
		change.add(cell);
		elements.appeared(cell);
	}

	void remove(DCell cell) {
		change.remove(cell);
		elements.gone(cell);
	}

	private String tooLarge(String what) {
		String at = computing == null ? "" : ", and it stopped at " + computing.where();
		return "The table \"" + table.description().name() + "\" would " + what + at
				+ ": let the candidates of its mappings be fewer, or make the table for a smaller part of the model.";
	}
}
