// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.ui.command.UserMessages;
import org.relationalimages.viewpoint.ui.table.LeavingWords;
import org.relationalimages.viewpoint.ui.table.TableBody;
import org.relationalimages.viewpoint.ui.table.TableController;
import org.relationalimages.viewpoint.ui.table.TableSource;

/** A shell with the table of a small diary, driven by keys like a user would. */
final class TableFixture implements AutoCloseable, TableSource, UserMessages {

	final List<String> told = new ArrayList<>();
	final List<String> failed = new ArrayList<>();
	final EObject diary;
	final EditingSession session;
	final DTable table;
	final TableBody body;
	final Tree tree;
	String keptBack;
	LeavingWords leaving;
	private final Shell shell;

	TableFixture() {
		this("year.diary");
	}

	TableFixture(String model) {
		Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
		diary = CanvasFixture.load("diary.ecore", model);
		session = new EditingSession(List.of(diary));
		table = session.tables().open(specification().table("Entries"), diary);
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		body = new TableBody(shell, new TableController(this, this));
		tree = body.lines().tree();
		shell.setBounds(10, 10, 900, 500);
		shell.open();
		EventLoop.settle();
		body.setFocus();
		EventLoop.settle();
	}

	private static Specification specification() {
		try {
			return SpecificationLoader.load(List.of(SpecificationSource.of(CanvasFixture.resource("diary.odesign"))),
					TableFixture.class.getClassLoader());
		} catch (SpecificationException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	/** Presses a key in the table. */
	void key(int code, int modifiers) {
		press(tree, code, modifiers);
	}

	void key(int code) {
		key(code, 0);
	}

	/** Presses a key in a control. */
	static void press(Control control, int code, int modifiers) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = modifiers;
		event.character = code < 128 ? (char) code : 0;
		control.notifyListeners(SWT.KeyDown, event);
		EventLoop.settle();
	}

	/** Presses Tab, or Enter or Esc where they leave a control. */
	static void traverse(Control control, int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = true;
		control.notifyListeners(SWT.Traverse, event);
		EventLoop.settle();
	}

	/** The field in which a cell is being edited; null when none is. */
	Text field() {
		return Arrays.stream(tree.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElse(null);
	}

	/** Types a text into the cell of the cursor and ends with Enter. */
	void type(String text) {
		key(SWT.F2);
		field().setText(text);
		press(field(), SWT.CR, 0);
	}

	/** What the screen shows: a text for each line, its cells between bars. */
	List<String> rows() {
		List<String> rows = new ArrayList<>();
		collect(tree.getItems(), "", rows);
		return rows;
	}

	private void collect(TreeItem[] items, String indent, List<String> rows) {
		for (TreeItem item : items) {
			List<String> cells = new ArrayList<>();
			for (int index = 0; index < tree.getColumnCount(); index++)
				cells.add(item.getText(index));
			rows.add(indent + String.join("|", cells));
			collect(item.getItems(), indent + "- ", rows);
		}
	}

	/** Where the cursor stands: the name of the line and the index of the column. */
	String place() {
		DLine line = body.cursor().line();
		return (line == null ? "nowhere" : line.label()) + " " + body.cursor().index();
	}

	/** The lines shown, by name. */
	List<String> names() {
		return body.lines().shown().stream().map(line -> line.label() == null ? "" : line.label()).toList();
	}

	/** Everything below a composite that is a control of the type. */
	static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child))
				found.add(type.cast(child));
			if (child instanceof Composite inner)
				found.addAll(all(inner, type));
		}
		return found;
	}

	/** The field for the search. */
	Text search() {
		return all(body, Text.class).stream().filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
	}

	/** Whether a label of the body says so. */
	boolean says(String text) {
		return all(body, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(text));
	}

	/** The visible buttons. */
	List<Button> buttons() {
		return all(body, Button.class).stream().filter(Control::isVisible).toList();
	}

	@Override
	public EditingSession session() {
		return session;
	}

	@Override
	public DTable table() {
		return table;
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public String keptBack() {
		return keptBack;
	}

	@Override
	public LeavingWords leaving() {
		return leaving == null ? LeavingWords.of(table) : leaving;
	}

	@Override
	public String word(Object value, String label) {
		return label.equals("wild") ? "all over the place" : label;
	}

	@Override
	public void save(IProgressMonitor monitor) {
		session.markSaved();
	}

	@Override
	public void saveAs(Shell of) {
		session.markSaved();
	}

	@Override
	public void tell(String sentence) {
		told.add(sentence);
	}

	@Override
	public void clear() {
		told.clear();
	}

	@Override
	public void fail(String sentence, Throwable cause) {
		failed.add(sentence + " " + cause);
	}

	@Override
	public void close() {
		shell.dispose();
		session.dispose();
	}
}
