// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.LineHolder;
import org.relationalimages.viewpoint.table.tool.CellEditor;
import org.relationalimages.viewpoint.table.tool.TableResult;
import org.relationalimages.viewpoint.table.tool.TableResult.Outcome;
import org.relationalimages.viewpoint.table.tool.TableTools;
import org.relationalimages.viewpoint.ui.command.StepGuard;
import org.relationalimages.viewpoint.ui.command.UserMessages;

/**
 * One editor's way to its session: asks what is allowed in the table, does it as one undoable step, and tells why something
 * was refused. A null column is the one of the lines' names.
 */
public final class TableController {

	private static final String NAMES = "The names of the lines follow from their cells; edit those.";

	private static final String KEPT = " What was typed stays in the cell until it is completed or undone.";

	private final TableSource source;
	private final UserMessages userMessages;
	private final StepGuard stepGuard;
	private final TableTools tools;
	private final CellValues values;

	/** A controller for the table of a source. */
	public TableController(TableSource source, UserMessages userMessages) {
		this.source = source;
		this.userMessages = userMessages;
		stepGuard = new StepGuard(userMessages);
		tools = new TableTools(source.session());
		values = new CellValues(source, tools);
	}

	/** The source of the table. */
	TableSource source() {
		return source;
	}

	/** The table. */
	public DTable table() {
		return source.table();
	}

	/** The session. */
	public EditingSession session() {
		return source.session();
	}

	/** Where to speak to the user. */
	UserMessages messages() {
		return userMessages;
	}

	/** The tools of the table. */
	TableTools tools() {
		return tools;
	}

	/** How values are chosen and written. */
	CellValues values() {
		return values;
	}

	/** Whether a cell can be edited now. */
	boolean canEdit(DLine line, DColumn column) {
		return whyNot(line, column) == null;
	}

	/** Why a cell can't be edited, as a sentence for the user; null when it can. */
	String whyNot(DLine line, DColumn column) {
		if (session().refusal() != null)
			return session().refusal();
		if (column == null)
			return NAMES;
		CellEditor editor = tools.editorOf(table(), line, column);
		if (editor.isThere())
			return null;
		if (tools.isEditable(table(), line, column) || column.label() == null || column.label().isBlank())
			return editor.reason();
		return table().cell(line, column) == null && column.target() == null ? "\u201c" + column.label() + "\u201d has no place in this line."
				: "\u201c" + column.label() + "\u201d can't be changed here; it shows what is entered elsewhere.";
	}

	/** Says why something cannot be done: because the case can only be read, or else the given sentence. */
	void tellWhyNot(String otherwise) {
		userMessages.tell(session().refusal() != null ? session().refusal() : otherwise);
	}

	/** Does something of the session's; a failure is told in one sentence, never thrown. */
	void guard(String label, Runnable work) {
		stepGuard.run(label, work);
	}

	/** Takes a text typed into a cell; one that can't be taken stays in the cell to be completed. */
	public void edit(DLine line, DColumn column, String text) {
		TableResult result = use(nameOf(column), () -> values.put(line, column, text));
		if (result != null && keep(line, column, isTaken(result) ? null : text) && !isTaken(result))
			userMessages.tell(result.refusal() + KEPT);
	}

	/** Takes over a text while it is typed into a cell, without a word; what is no value yet is kept. Returns false when it can't be. */
	boolean type(DLine line, DColumn column, String text) {
		try {
			boolean isTaken = isTaken(tools.edit(table(), line, column, text));
			return keep(line, column, isTaken ? null : text) || isTaken;
		} catch (RuntimeException e) {
			return false; // it is told when the typing ends
		}
	}

	private static boolean isTaken(TableResult result) {
		return result.outcome() == Outcome.DONE || result.outcome() == Outcome.UNCHANGED;
	}

	private boolean keep(DLine line, DColumn column, String draft) {
		boolean isSame = Objects.equals(draft, CellDrafts.of(session(), table(), line, column));
		return isSame || CellDrafts.keep(session(), table(), line, column, draft);
	}

	/** Says that what was typed into a cell is no value yet, when that is so. */
	void tellUnfinished(DLine line, DColumn column) {
		String draft = CellDrafts.of(session(), table(), line, column);
		if (draft != null)
			edit(line, column, draft);
	}

	/** Sets a cell to a value, or to a collection where it can have several. */
	void choose(DLine line, DColumn column, Object value) {
		use(nameOf(column), () -> tools.assign(table(), line, column, value));
	}

	private static String nameOf(DColumn column) {
		return "Edit " + (column.label() == null || column.label().isBlank() ? "cell" : column.label());
	}

	private TableResult use(String label, Supplier<TableResult> work) {
		TableResult[] result = new TableResult[1];
		guard(label, () -> result[0] = work.get());
		if (result[0] != null && result[0].refusal() != null && result[0].outcome() != TableResult.Outcome.UNCHANGED)
			userMessages.tell(result[0].refusal());
		else if (result[0] != null && !result[0].problems().isEmpty())
			userMessages.tell(result[0].problems().getFirst());
		return result[0];
	}

	/** The ways to make lines or columns in a table or below a line. */
	List<Creation> creations(LineHolder holder) {
		if (session().refusal() != null)
			return List.of();
		return tools.creationTools(table(), holder).stream().map(tool -> new Creation(tool, holder)).toList();
	}

	/** The ways to make lines near a line: in what it is in, and below it. Null is nowhere: in the table. */
	List<Creation> creationsNear(DLine line) {
		List<Creation> near = new ArrayList<>();
		if (line != null && table().allLines().contains(line))
			for (LineHolder holder = line; holder instanceof DLine one; holder = one.holder())
				near.addAll(0, creations(holder));
		near.addAll(0, creations(table()));
		return near;
	}

	/** Makes a line; returns the new ones. */
	List<DLine> create(Creation creation) {
		TableResult result = use(creation.label(), () -> tools.create(creation.tool(), table(), creation.holder()));
		return result == null || !result.isDone() ? List.of() : List.copyOf(result.created());
	}

	/** Deletes lines with what they show, in one step. */
	void delete(Collection<DLine> lines) {
		TableResult result = use("Delete", () -> tools.delete(table(), lines));
		if (result != null && result.isDone())
			userMessages.tell((lines.size() == 1 ? "The line is" : lines.size() + " lines are") + " deleted; Undo brings "
					+ (lines.size() == 1 ? "it" : "them") + " back.");
	}
}
