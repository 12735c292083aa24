// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.text.MessageFormat;
import java.text.ParsePosition;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.session.EditingSession;

/** Runs direct edit tools. */
final class LabelEditing {

	private final EditingSession session;

	LabelEditing(EditingSession session) {
		this.session = session;
	}

	boolean isAllowed(DirectEditTool tool, DDiagramElement view) {
		return new ToolRun(session, DropTarget.diagramOf(view)).with("containerView", view).with("container", view.target())
				.holds(tool.precondition(), view.target());
	}

	/** The initial text of an editor. */
	static String text(DirectEditTool tool, DDiagramElement view) {
		if (tool.inputLabel().isEmpty())
			return view.labelFailed() ? "" : view.label();
		Object value = tool.inputLabel().evaluate(view.target(), Variables.NONE.with("view", ViewObject.of(view)),
				ReadLog.NONE);
		return value instanceof EvaluationFailure ? "" : Values.text(value);
	}

	/** The arguments that a mask extracts from a text; null when the text does not match it. */
	static Object[] parse(String mask, String text) {
		if (text.isEmpty())
			return new Object[] { "" };
		ParsePosition position = new ParsePosition(0);
		Object[] parts;
		try {
			parts = new MessageFormat(mask).parse(text, position);
		} catch (IllegalArgumentException e) {
			return null; // the mask itself is malformed, so no text matches it
		}
		return position.getIndex() == 0 ? null : parts;
	}

	ToolResult edit(DirectEditTool tool, DDiagramElement view, Object[] parts) {
		return bind(new ToolRun(session, DropTarget.diagramOf(view)), parts).execute(tool, view.target());
	}

	/** Binds the arguments of a text. */
	static ToolRun bind(ToolRun run, Object[] parts) {
		for (int i = 0; i < parts.length; i++)
			run.with(String.valueOf(i), parts[i]).with("arg" + i, parts[i]);
		return run;
	}
}
