// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.casefile.Characters;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.export.ExportGate;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.ui.editor.EditorSource;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** Something of an open case, for an editor: one of its diagrams or tables. */
public abstract class CaseEditorInput implements IEditorInput, EditorSource {

	private final CaseDocument owner;

	CaseEditorInput(CaseDocument owner) {
		this.owner = owner;
	}

	/** The input of an editor, when it is one of ours that was already opened. */
	public static Optional<CaseEditorInput> of(IEditorReference reference) {
		try {
			return reference.getEditorInput() instanceof CaseEditorInput input ? Optional.of(input) : Optional.empty();
		} catch (PartInitException e) {
			return Optional.empty(); // an editor of a case that could not be restored
		}
	}

	/** Whether an editor shows something of a case. */
	static boolean isOf(IEditorReference reference, CaseDocument open) {
		return of(reference).filter(input -> input.owner() == open).isPresent();
	}

	@Override
	public final String titleOf(String name) {
		return TabTitle.of(owner.title(), name, target() == owner.root());
	}

	/** The case it belongs to. */
	public final CaseDocument owner() {
		return owner;
	}

	/** The kind of thing it is, which is the name of its icon: "diagram" or "table". */
	abstract String kind();

	/** The name of the description it was made by. */
	abstract String description();

	/** The element it is about. */
	abstract EObject target();

	/** What it is, the same in every open document of the case. */
	final String key() {
		return key(kind(), description(), target());
	}

	/** What the input of that kind would be. */
	static String key(String kind, String description, EObject target) {
		return kind + " " + description + " " + EcoreUtil.getID(target);
	}

	/** Why nothing of the case can be copied in the given way; null when it can. */
	final String keptBack(String way) {
		return ExportGate.reasons(owner.root()).isEmpty() ? null
				: "This case for teaching can't be copied as " + way + " yet; File > Export says why.";
	}

	@Override
	public EditingSession session() {
		return owner.session();
	}

	@Override
	public boolean isDirty() {
		return owner.isDirty();
	}

	@Override
	public void save(IProgressMonitor monitor) {
		SaveFlow.save(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), owner);
	}

	@Override
	public void saveAs(Shell shell) {
		SaveFlow.saveAs(shell, owner);
	}

	/** The workbench keeps no list of what was open lately: it would name cases. */
	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public String keepable(String typed) {
		return Characters.clean(typed);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return owner.isProtected() ? WorkbenchIcons.locked(WorkbenchIcons.icon(kind())) : WorkbenchIcons.icon(kind());
	}

	@Override
	public String getToolTipText() {
		return getName() + " \u2014 " + owner.title() + " (" + owner.place()
				+ (owner.isProtected() ? ", protected" : "") + (owner.isReadOnly() ? ", read-only" : "") + ")";
	}

	@Override
	public IPersistableElement getPersistable() {
		return DiagramInputFactory.remembers(owner) ? new DiagramInputFactory(this) : null;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return EditorSource.class.isAssignableFrom(type) && type.isInstance(this) ? type.cast(this) : null;
	}
}
