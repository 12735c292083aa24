// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.traces;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.workbench.status.SentenceDialog;

/** Shows what the program keeps of cases besides their files, and lets the user choose what is to be forgotten. */
final class TracesDialog extends SentenceDialog {

	private static final int WIDTH = 640;
	private static final int ROWS = 12;
	private static final String[] COLUMNS = { "What", "Written", "Size" };
	private static final int[] SHARES = { 60, 26, 14 };

	private final List<KnownTrace> traces;
	private final String folder;
	private Tree tree;
	private List<KnownTrace> chosen = List.of();

	/** @param folder where the private folder is, for the text */
	TracesDialog(Shell shell, List<KnownTrace> traces, String folder) {
		super(shell, "Forget traces", WIDTH);
		this.traces = traces;
		this.folder = folder;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the user wants forgotten; nothing when the dialog was cancelled. */
	List<KnownTrace> ask() {
		return open() == OK ? chosen : List.of();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		say(label(area), "Besides case files the program keeps what is listed here, most of it in " + folder
				+ ". Check what is to be removed; the cases themselves stay.");
		tree = new Tree(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		SpokenName.give(tree, "What is kept of cases");
		tree.setHeaderVisible(true);
		for (int i = 0; i < COLUMNS.length; i++) {
			TreeColumn column = new TreeColumn(tree, SWT.NONE);
			column.setText(COLUMNS[i]);
			column.setWidth(WIDTH * SHARES[i] / 100);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, tree.getItemHeight() * ROWS).applyTo(tree);
		fill();
		tree.addListener(SWT.Selection, this::checked);
		say(label(area), "Your desktop may keep a list of files opened lately of its own; empty that in the settings of the desktop.");
		return area;
	}

	private void fill() {
		Map<String, List<KnownTrace>> groups = traces.stream()
				.collect(Collectors.groupingBy(KnownTrace::group, LinkedHashMap::new, Collectors.toList()));
		groups.forEach((group, held) -> {
			TreeItem item = new TreeItem(tree, SWT.NONE);
			item.setText(group + " (" + held.size() + ")");
			for (KnownTrace trace : held) {
				TreeItem leaf = new TreeItem(item, SWT.NONE);
				leaf.setText(new String[] { trace.about() + " \u2014 " + trace.path().getFileName(), trace.when(), trace.sizeText() });
				leaf.setData(trace);
			}
			item.setExpanded(true);
		});
	}

	/** A group's box stands for all in it. */
	private void checked(Event event) {
		if (event.detail != SWT.CHECK || !(event.item instanceof TreeItem item))
			return;
		for (TreeItem leaf : item.getItems())
			leaf.setChecked(item.getChecked());
		TreeItem group = item.getParentItem();
		if (group != null) {
			long on = Arrays.stream(group.getItems()).filter(TreeItem::getChecked).count();
			group.setChecked(on > 0);
			group.setGrayed(on > 0 && on < group.getItemCount());
		} else
			item.setGrayed(false);
		chosen = Arrays.stream(tree.getItems()).flatMap(one -> Arrays.stream(one.getItems())).filter(TreeItem::getChecked)
				.map(leaf -> (KnownTrace) leaf.getData()).toList();
		getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Forget", true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
