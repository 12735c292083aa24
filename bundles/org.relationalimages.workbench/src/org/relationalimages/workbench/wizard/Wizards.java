// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.document.CaseDocument;

/** Starts the workbench's wizards. */
public final class Wizards {

	private Wizards() {
	}

	/** A new case from a template. */
	public static void newCase(IWorkbenchWindow window) {
		NewCaseWizard wizard = new NewCaseWizard();
		wizard.init(window.getWorkbench(), null);
		show(window, wizard);
	}

	/** An own copy of a teaching case. */
	public static void teachingCase(IWorkbenchWindow window) {
		TeachingCaseWizard wizard = new TeachingCaseWizard();
		wizard.init(window.getWorkbench(), null);
		show(window, wizard);
	}

	/** A new diagram of a case. */
	public static void newDiagram(IWorkbenchWindow window, CaseDocument open) {
		show(window, new NewDiagramWizard(open));
	}

	/** A table of a case, also one that has no lines yet. */
	public static void newTable(IWorkbenchWindow window, CaseDocument open) {
		show(window, new NewTableWizard(open));
	}

	/** The export of a case. */
	public static void export(IWorkbenchWindow window, CaseDocument open) {
		show(window, new ExportWizard(open));
	}

	/** Does something when the wizard's window is closed: what is opened beneath it is not noticed as active. */
	static void afterwards(Runnable work) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(work);
	}

	private static void show(IWorkbenchWindow window, IWizard wizard) {
		new WizardDialog(window.getShell(), wizard).open();
	}
}
