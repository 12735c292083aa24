// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.workbench.open.OpenFlow;

/** What one sees after a start with no diagram open: ways to begin, and the teaching cases. */
public final class StartPage extends EditorPart {

	/** The editor's id. */
	public static final String ID = "org.relationalimages.workbench.startPage";

	private static final String COMMANDS = "org.relationalimages.workbench.";

	private FormToolkit toolkit;
	private ScrolledForm form;

	/** Opens it, or shows it when it is open. */
	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new Input(), ID);
		} catch (PartInitException e) {
			Platform.getLog(StartPage.class).log(e.getStatus());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		// The theme paints the background, light or dark.
		toolkit.setBackground(null);
		form = toolkit.createScrolledForm(parent);
		form.setText("Relational Images Workbench");
		GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 8).applyTo(form.getBody());
		command("New case\u2026", "newCaseCommand", "Begin from a template");
		command("Open a case\u2026", "openCaseCommand", "Case files on this machine");
		command("Recover unsaved changes\u2026", "recoverCommand", "What was not saved when the program ended badly");
		words("Teaching cases to look at; nothing you do there changes them:");
		for (TeachingCase one : TeachingCases.all())
			link(one.title(), one.summary(), () -> OpenFlow.openTeachingCase(getSite().getPage(), one));
	}

	private void command(String text, String command, String tip) {
		link(text, tip, () -> {
			try {
				getSite().getService(IHandlerService.class).executeCommand(COMMANDS + command, null);
			} catch (CommandException e) {
				Platform.getLog(StartPage.class).log(Status.error(text + " could not be done", e));
			}
		});
	}

	private void link(String text, String tip, Runnable work) {
		Link link = new Link(form.getBody(), SWT.NONE);
		link.setText("<a>" + text.replace("&", "&&") + "</a>");
		link.setToolTipText(tip);
		link.addListener(SWT.Selection, event -> work.run());
	}

	private void words(String sentence) {
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).indent(0, 12)
				.applyTo(toolkit.createLabel(form.getBody(), sentence, SWT.WRAP));
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing is edited here
	}

	@Override
	public void doSaveAs() {
		// nothing is edited here
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (toolkit != null)
			toolkit.dispose();
		super.dispose();
	}

	/** There is one page only, and it is not remembered. */
	private record Input() implements IEditorInput {

		@Override
		public boolean exists() {
			return false;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return null;
		}

		@Override
		public String getName() {
			return "Start";
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return "Ways to begin";
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return null;
		}
	}
}
