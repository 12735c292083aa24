// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.tool.Navigation;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.viewpoint.ui.editor.DiagramSource;
import org.relationalimages.viewpoint.ui.part.NodePart;

/** The editor in a real workbench; needs the workbench's test harness. */
class EditorTest {

	private CanvasFixture canvasFixture;
	private IWorkbenchPage page;
	private DiagramEditor editor;

	@BeforeEach
	void open() throws PartInitException {
		assumeTrue(PlatformUI.isWorkbenchRunning(), "only in a workbench");
		canvasFixture = new CanvasFixture();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (DiagramEditor) page.openEditor(new Input(canvasFixture), DiagramEditor.ID);
		EventLoop.settle();
	}

	@AfterEach
	void close() {
		if (editor != null)
			page.closeEditor(editor, false);
		if (canvasFixture != null)
			canvasFixture.close();
	}

	@Test
	void followsItsSession() {
		assertEquals("Plan", editor.getTitle());
		assertFalse(editor.isDirty());
		editor.viewer().select(List.of(canvasFixture.node("Read")));
		IAction delete = editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId());
		assertTrue(delete.isEnabled());
		delete.run();
		assertTrue(editor.isDirty());
		IAction undo = editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
		assertTrue(undo.isEnabled());
		assertTrue(undo.getText().contains("Undo Delete"), undo.getText());
		undo.run();
		assertNotNull(canvasFixture.node("Read"));
		editor.doSave(null);
		assertFalse(editor.isDirty());
	}

	@Test
	void tellsTheWorkbenchWhatIsSelected() {
		EObject read = canvasFixture.node("Read").target();
		assertTrue(editor.reveal(read));
		IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
		assertSame(read, Adapters.adapt(selection.getFirstElement(), EObject.class));
		assertSame(canvasFixture.session, editor.getAdapter(EditingSession.class));
		assertNotNull(editor.getAdapter(ZoomManager.class));
		assertNotNull(editor.getAdapter(IContentOutlinePage.class));
	}

	@Test
	void itsBarShowsAndTakesTheZoom() {
		Composite part = editor.viewer().getControl().getParent();
		while (zoomBox(part) == null)
			part = part.getParent();
		Combo box = zoomBox(part);
		editor.viewer().zoom().setZoom(2);
		assertEquals("200%", box.getText());
		box.setText("50 %");
		box.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(0.5, editor.viewer().zoom().getZoom());
		assertEquals("50%", box.getText());
	}

	/** What GEF scales to the display in its own way surrounds the canvas; see NativeScaling. */
	@Test
	void aHolderStandsBetweenTheCanvasAndWhatGefLaysOut() {
		Composite holder = editor.viewer().getControl().getParent();
		assertFalse(holder instanceof FlyoutPaletteComposite);
		assertTrue(holder.getParent() instanceof FlyoutPaletteComposite);
		assertEquals(holder.getClientArea().width, editor.viewer().getControl().getSize().x);
		assertTrue(holder.getSize().x > 100 && holder.getSize().x < holder.getParent().getSize().x);
	}

	@Test
	void deleteMeansTheTextWhileALabelIsEdited() {
		String id = ActionFactory.DELETE.getId();
		IAction ofDiagram = editor.getEditorSite().getActionBars().getGlobalActionHandler(id);
		NodePart part = (NodePart) editor.viewer().getEditPartRegistry().get(canvasFixture.node("Read"));
		editor.viewer().select(part);
		part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		IAction ofText = editor.getEditorSite().getActionBars().getGlobalActionHandler(id);
		assertNotSame(ofDiagram, ofText);
		ofText.run();
		assertNotNull(canvasFixture.node("Read"));
		editor.viewer().getControl().forceFocus();
		canvasFixture.settleUntil(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(id) == ofDiagram);
		assertSame(ofDiagram, editor.getEditorSite().getActionBars().getGlobalActionHandler(id));
	}

	@Test
	void undoIsTheDiagramsAgainAfterLabelsEditedInQuickSuccession() {
		String id = ActionFactory.UNDO.getId();
		IAction ofDiagram = editor.getEditorSite().getActionBars().getGlobalActionHandler(id);
		for (String label : List.of("Read", "Write", "Stray"))
			((NodePart) editor.viewer().getEditPartRegistry().get(canvasFixture.node(label))).performRequest(
					new Request(RequestConstants.REQ_DIRECT_EDIT));
		editor.viewer().getControl().forceFocus();
		canvasFixture.settleUntil(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(id) == ofDiagram);
		assertSame(ofDiagram, editor.getEditorSite().getActionBars().getGlobalActionHandler(id));
	}

	@Test
	void closesWithItsDiagram() {
		canvasFixture.session.diagrams().close(canvasFixture.diagram);
		EventLoop.settle();
		assertFalse(List.of(page.getEditorReferences()).stream().anyMatch(one -> one.getEditor(false) == editor));
	}

	@Test
	void anInputThatIsNoDiagramIsRefusedInOneSentence() {
		PartInitException refused = assertThrows(PartInitException.class,
				() -> new DiagramEditor().init(editor.getEditorSite(), new Stranger()));
		assertEquals("\"stranger\" is no diagram; open it from its case.", refused.getMessage());
	}

	private static Combo zoomBox(Composite in) {
		for (Control child : in.getChildren())
			if (child instanceof Combo combo && "Zoom".equals(combo.getToolTipText()))
				return combo;
			else if (child instanceof Composite composite && zoomBox(composite) != null)
				return zoomBox(composite);
		return null;
	}

	private static class Stranger implements IEditorInput {

		@Override
		public boolean exists() {
			return false;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return ImageDescriptor.getMissingImageDescriptor();
		}

		@Override
		public String getName() {
			return "stranger";
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return getName();
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return null;
		}
	}

	private static final class Input extends Stranger implements DiagramSource {

		private final CanvasFixture canvasFixture;

		Input(CanvasFixture canvasFixture) {
			this.canvasFixture = canvasFixture;
		}

		@Override
		public EditingSession session() {
			return canvasFixture.session;
		}

		@Override
		public DDiagram diagram() {
			return canvasFixture.diagram;
		}

		@Override
		public ImageFinder images() {
			return ImageFinder.NONE;
		}

		@Override
		public Layouter layouter() {
			return canvasFixture.layouter;
		}

		@Override
		public void navigate(List<Navigation> navigations) {
			canvasFixture.navigations.addAll(navigations);
		}

		@Override
		public void save(IProgressMonitor monitor) {
			canvasFixture.session.markSaved();
		}

		@Override
		public void saveAs(Shell shell) {
			canvasFixture.session.markSaved();
		}
	}
}
