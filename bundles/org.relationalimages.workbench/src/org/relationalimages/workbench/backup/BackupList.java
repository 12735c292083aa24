// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.backup;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.relationalimages.casefile.restore.FormerState;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** The list of backups. It is filled beside the UI thread: first what there is, then what is in it. */
final class BackupList {

	/** The name of the job that fills it. */
	static final String JOB = "Look into backups";

	private static final int ROWS = 10;
	private static final String[] COLUMNS = { "Replaced", "Case", "Size", "What is in it" };
	private static final int[] SHARES = { 26, 22, 10, 42 };

	private final Table table;
	private Job filling;

	BackupList(Composite parent, int width) {
		table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		SpokenName.give(table, "Former states of the case");
		table.setHeaderVisible(true);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(COLUMNS[i]);
			column.setWidth(width * SHARES[i] / 100);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(width, table.getItemHeight() * ROWS + table.getHeaderHeight()).applyTo(table);
		table.addListener(SWT.Dispose, event -> stop());
	}

	Table table() {
		return table;
	}

	/** The chosen one, or null. */
	BackupRow chosen() {
		return table.getSelectionCount() == 0 ? null : (BackupRow) table.getSelection()[0].getData();
	}

	/** What is said of the chosen one. */
	String words() {
		return table.getSelectionCount() == 0 ? "" : table.getSelection()[0].getText(COLUMNS.length - 1);
	}

	/** Shows others; the listener hears how many there are once that is known, and whenever more is known of them. */
	void show(Supplier<List<FormerState>> states, Consumer<Integer> listener) {
		stop();
		table.removeAll();
		filling = Job.createSystem(JOB, monitor -> {
			List<BackupRow> rows = states.get().stream().map(BackupRow::new).toList();
			later(monitor, () -> list(rows), listener);
			for (int i = 0; i < rows.size() && !monitor.isCanceled(); i++)
				if (!rows.get(i).state().isProtected())
					look(monitor, rows, i, listener);
			return Status.OK_STATUS;
		});
		filling.schedule();
	}

	private void look(IProgressMonitor monitor, List<BackupRow> rows, int at, Consumer<Integer> listener) {
		String seen = rows.get(at).look();
		later(monitor, () -> table.getItem(at).setText(COLUMNS.length - 1, seen), listener);
	}

	private void later(IProgressMonitor monitor, Runnable change, Consumer<Integer> listener) {
		if (!monitor.isCanceled())
			table.getDisplay().asyncExec(() -> {
				if (table.isDisposed() || monitor.isCanceled())
					return;
				change.run();
				listener.accept(table.getItemCount());
			});
	}

	private void list(List<BackupRow> rows) {
		for (BackupRow row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(row.columns(row.known()).toArray(String[]::new));
			item.setData(row);
		}
		table.select(0);
	}

	private void stop() {
		if (filling != null)
			filling.cancel();
	}
}
