// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** In a workbench that a test has started as a process of its own, presses Tab on the diagram in front, again and again. */
public final class ChildKeys implements IStartup {

	/** Set in such a process: the file from whose existence on it does so. */
	static final String GO = "relationalimages.tests.child.keys";

	private static final int AGAIN = 300;

	@Override
	public void earlyStartup() {
		if (System.getProperty(GO) != null)
			Display.getDefault().asyncExec(() -> press(Path.of(System.getProperty(GO))));
	}

	private static void press(Path go) {
		if (Files.exists(go) && WorkbenchFixture.page().getActiveEditor() instanceof DiagramEditor editor) {
			FigureCanvas canvas = (FigureCanvas) editor.viewer().getControl();
			if (canvas.isFocusControl())
				new Mouse(canvas).key(SWT.TAB, '\t', 0);
			else {
				canvas.getShell().forceActive();
				canvas.forceFocus();
			}
		}
		Display.getCurrent().timerExec(AGAIN, () -> press(go));
	}
}
