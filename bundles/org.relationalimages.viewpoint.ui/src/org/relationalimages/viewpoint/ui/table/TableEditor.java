// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.session.SessionEvent;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.ui.command.EditorMessages;
import org.relationalimages.viewpoint.ui.editor.CaseEditor;

/** Edits any table of any specification. Its input is or adapts to a {@link TableSource}. */
public final class TableEditor extends EditorPart implements ISetSelectionTarget, CaseEditor {

	/** The editor's id. */
	public static final String ID = "org.relationalimages.viewpoint.ui.tableEditor";

	private static final String CONTEXT = "org.relationalimages.viewpoint.ui.tableContext";

	private final EditorMessages messages = new EditorMessages(this);
	private final SessionListener sessionListener = this::sessionChanged;
	private TableSource source;
	private TableController controller;
	private TableBody body;
	private WorkbenchActions actions;
	private String toldPlace;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		source = Adapters.adapt(input, TableSource.class);
		if (source == null)
			throw new PartInitException("\"" + input.getName() + "\" is no table; open it from its case.");
		setSite(site);
		setInput(input);
		setPartName(source.titleOf(source.table().name()));
		controller = new TableController(source, messages);
		source.session().addListener(sessionListener);
	}

	@Override
	public void createPartControl(Composite parent) {
		body = new TableBody(parent, controller);
		body.typing().setBars(getEditorSite().getActionBars());
		actions = new WorkbenchActions(source.session(), controller, body);
		LineSelection selection = new LineSelection(body.lines(), source.table());
		getSite().setSelectionProvider(selection);
		getSite().registerContextMenu(body.menu(), selection);
		messages.follow(selection);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		// What was never saved is dirty from the start, and nobody has queried the state yet.
		body.getDisplay().asyncExec(() -> firePropertyChange(PROP_DIRTY));
	}

	/** What is done by the workbench's Undo, Copy and so on. */
	WorkbenchActions actions() {
		return actions;
	}

	/** The table on the screen; null before the editor is shown. */
	public TableBody body() {
		return body;
	}

	@Override
	public TableSource source() {
		return source;
	}

	@Override
	public EObject target() {
		return source.table().target();
	}

	@Override
	public boolean reveal(EObject element) {
		return body != null && body.reveal(element);
	}

	@Override
	public void refreshTitle() {
		setPartName(source.titleOf(source.table().name()));
		String place = getTitleToolTip();
		if (place.equals(toldPlace))
			return;
		toldPlace = place;
		firePropertyChange(IWorkbenchPart.PROP_TITLE);
	}

	@Override
	public void selectReveal(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			EObject target = Adapters.adapt(structured.getFirstElement(), EObject.class);
			if (target != null)
				reveal(target);
		}
	}

	private void sessionChanged(SessionEvent event) {
		if (event.kind() == SessionEvent.Kind.SAVED)
			messages.outdate();
		if (!source.isOpen()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		firePropertyChange(PROP_DIRTY);
		if (body != null)
			body.renew();
		if (actions != null)
			actions.update();
	}

	@Override
	public boolean isDirty() {
		return source != null && source.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		finishTyping();
		source.save(monitor);
	}

	private void finishTyping() {
		if (body != null)
			body.finishTyping();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void doSaveAs() {
		finishTyping();
		source.saveAs(getSite().getShell());
	}

	@Override
	public void setFocus() {
		if (body != null && !body.setFocus())
			// It is not on the screen yet; without the keyboard in it, what had it before would be activated again.
			body.getDisplay().asyncExec(() -> {
				if (!body.isDisposed() && getSite().getPage().getActivePart() == this)
					body.setFocus();
			});
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == EditingSession.class)
			return type.cast(source.session());
		if (type == DTable.class)
			return type.cast(source.table());
		if (type == TableSource.class)
			return type.cast(source);
		if (type == IPropertySheetPage.class)
			// The bundle that provides the model provides the page.
			return type.cast(Platform.getAdapterManager().loadAdapter(this, type.getName()));
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		if (source != null)
			source.session().removeListener(sessionListener);
		messages.dispose();
		super.dispose();
		if (source != null)
			source.closed();
	}
}
