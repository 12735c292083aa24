// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.ViewElement;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.session.EditingSession;

/** One use of a table's tool: its variables and its operations. */
public final class TableToolRun {

	private final TableTool tool;
	private final Scope scope = new Scope();
	private final OperationRunner runner;

	/** A run without variables yet. */
	public TableToolRun(EditingSession session, TableTool tool) {
		this.tool = tool;
		this.runner = new OperationRunner(session, scope);
	}

	/** Binds a variable if the tool lists it. */
	public TableToolRun with(String name, Object value) {
		if (tool.lists(name))
			scope.set(name, value instanceof ViewElement view ? ViewObject.of(view) : value);
		return this;
	}

	/** Binds what was typed, in the parts of the tool's mask. */
	public TableToolRun typed(Object... parts) {
		for (int i = 0; i < parts.length; i++)
			scope.set(String.valueOf(i), parts[i]).set("arg" + i, parts[i]);
		return this;
	}

	/** Whether the precondition is true on an object; an empty one is, one that fails is not. */
	public boolean isAllowed(EObject self) {
		return tool.precondition().isEmpty()
				|| Truth.of(tool.precondition().evaluate(self, scope.variables(), ReadLog.NONE), false);
	}

	/** Executes the operations on an object, inside a step. What fails in them rolls the step back with an exception. */
	public void run(EObject self) {
		runner.run(tool.operation(), self);
	}

	/** The failures for which the tool is not rolled back. */
	public List<String> problems() {
		return runner.problems();
	}
}
