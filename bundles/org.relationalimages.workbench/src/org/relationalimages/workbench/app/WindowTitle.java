// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.CurrentCase;
import org.relationalimages.workbench.open.OpenDocuments;

/** Says in the window's title which file is worked on, and whether it is protected or can only be read. Never the case's own title. */
final class WindowTitle implements IPartListener2 {

	/** The title without a case. */
	static final String PROGRAM = "Relational Images";

	private final IWorkbenchWindowConfigurer configurer;

	private WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
	}

	/** Keeps the title of a window up to date. */
	static void keep(IWorkbenchWindowConfigurer configurer) {
		WindowTitle title = new WindowTitle(configurer);
		configurer.getWindow().getPartService().addPartListener(title);
		OpenDocuments.get().addListener(title::update);
		title.update();
	}

	private void update() {
		if (configurer.getWindow() == null || configurer.getWindow().getShell() == null || configurer.getWindow().getShell().isDisposed())
			return;
		String wanted = CurrentCase.of(configurer.getWindow(), null).map(WindowTitle::of).orElse(PROGRAM);
		if (!wanted.equals(configurer.getTitle()))
			configurer.setTitle(wanted);
	}

	private static String of(CaseDocument open) {
		String marks = (open.isProtected() ? " [protected]" : "") + (open.isReadOnly() ? " [read-only]" : "");
		return open.file().map(file -> file.getFileName() + marks + " \u2014 " + PROGRAM).orElse(marks.isEmpty() ? PROGRAM : PROGRAM + marks);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}
}
