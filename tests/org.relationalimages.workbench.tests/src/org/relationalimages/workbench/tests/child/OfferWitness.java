// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IStartup;
import org.relationalimages.workbench.tests.support.Dialogs;

/** In a workbench that a test has started as a process of its own, writes down what it offers to recover, and touches nothing. */
public final class OfferWitness implements IStartup {

	/** Set in such a process: the file to write to. */
	public static final String REPORT = "relationalimages.tests.child.offer";

	private static final int AGAIN = 100;

	@Override
	public void earlyStartup() {
		if (System.getProperty(REPORT) != null)
			Display.getDefault().asyncExec(() -> look(Path.of(System.getProperty(REPORT))));
	}

	private static void look(Path report) {
		for (Shell shell : Display.getCurrent().getShells())
			if (shell.isVisible() && shell.getText().equals(RecoveryFlow.TITLE) && Dialogs.texts(shell).contains("Last step")) {
				tell(report, Dialogs.texts(shell) + rows(Dialogs.first(shell, Table.class)));
				return;
			}
		Display.getCurrent().timerExec(AGAIN, () -> look(report));
	}

	private static String rows(Table table) {
		return Arrays.stream(table.getItems()).map(item -> item.getText(0) + " " + item.getText(3)).toList().toString();
	}

	private static void tell(Path report, String said) {
		try {
			Path fresh = Files.writeString(report.resolveSibling("offer.tmp"), said);
			Files.move(fresh, report, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
