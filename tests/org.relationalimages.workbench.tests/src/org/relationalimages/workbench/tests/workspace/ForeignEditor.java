// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.workspace;

import java.io.IOException;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** An editor of cases as any EMF tool in the same workbench has one: it reads and writes by EMF's own means, and knows nothing of ours. */
public final class ForeignEditor extends EditorPart {

	private static final String ID = "org.relationalimages.workbench.tests.foreign";

	private XMIResourceImpl resource;

	/** What it edits: the address of a case, in the workspace or on the disk. */
	private record Address(URI uri) implements IEditorInput {

		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return null;
		}

		@Override
		public String getName() {
			return uri.lastSegment();
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return uri.toString();
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return null;
		}
	}

	/** Opens it in the window. */
	static ForeignEditor open(URI uri) {
		try {
			return (ForeignEditor) WorkbenchFixture.page().openEditor(new Address(uri), ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The case as it has it. */
	CaseFile root() {
		return (CaseFile) resource.getContents().get(0);
	}

	/** Gives the case another title and writes it over whatever is in the file. */
	void rename(String title) throws IOException {
		root().setTitle(title);
		resource.save(Map.of());
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(RimPackage.eNS_URI, RimPackage.eINSTANCE);
		resource = new XMIResourceImpl(((Address) input).uri());
		set.getResources().add(resource);
		try {
			resource.load(Map.of());
		} catch (IOException e) {
			throw new PartInitException("can't be read", e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		// what it shows is of no interest
	}

	@Override
	public void setFocus() {
		// there is nothing to focus
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}
}
