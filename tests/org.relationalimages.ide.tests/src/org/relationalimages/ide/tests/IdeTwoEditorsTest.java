// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.FindReplaceDocumentAdapter;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.SaveFlow;

/** A case of a project, open in our editor and in another one of the IDE. */
class IdeTwoEditorsTest {

	private static final String TITLE = "Chen Jing: two fears";

	private IFile file;

	@BeforeEach
	void saveCaseInProject() throws CoreException {
		Ide.reset();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("cases");
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
		file = project.getFile("shared.relimages");
		Ide.diagram();
		assertTrue(SaveFlow.saveTo(Ide.window().getShell(), ours(), file.getLocation().toPath()));
		EventLoop.until("the project shows the case and its layout", () -> file.exists() && project.getFile("shared.relimages.views").exists());
	}

	@AfterEach
	void reset() throws CoreException {
		Ide.reset();
		file.getProject().delete(true, true, new NullProgressMonitor());
	}

	private static CaseDocument ours() {
		return OpenDocuments.get().all().getFirst();
	}

	private ITextEditor theirs() throws CoreException {
		ITextEditor editor = (ITextEditor) IDE.openEditor(Ide.page(), file, "org.eclipse.ui.DefaultTextEditor");
		Ide.settle();
		return editor;
	}

	private static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	@Test
	void oursFollowsTheirs() throws CoreException, BadLocationException {
		ITextEditor theirs = theirs();
		IDocument document = document(theirs);
		IRegion title = new FindReplaceDocumentAdapter(document).find(0, TITLE, true, true, false, false);
		document.replace(title.getOffset(), title.getLength(), "Theirs");
		theirs.doSave(new NullProgressMonitor());
		EventLoop.until("ours shows what they saved", () -> ours().title().equals("Theirs"));
		assertSame(theirs, Ide.page().getActiveEditor());
		assertFalse(ours().isDirty());
	}

	@Test
	void theirsFollowsOurs() throws CoreException {
		ITextEditor theirs = theirs();
		assertTrue(document(theirs).get().contains(TITLE));
		ours().session().execute("Rename", () -> ours().root().setTitle("Ours"));
		assertTrue(SaveFlow.save(Ide.window().getShell(), ours()));
		EventLoop.until("they show what we saved", () -> document(theirs).get().contains("\"Ours\""));
		assertFalse(theirs.isDirty());
		assertSame(theirs, Ide.page().getActiveEditor());
	}
}
