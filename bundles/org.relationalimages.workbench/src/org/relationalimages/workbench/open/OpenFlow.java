// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.design.Design;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;
import org.relationalimages.viewpoint.tool.Navigation;
import org.relationalimages.viewpoint.ui.editor.CaseEditor;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.viewpoint.ui.table.TableEditor;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.StatusLine;

/** Opens cases, diagrams and elements; what can't be opened is told in one sentence. */
public final class OpenFlow {

	private OpenFlow() {
	}

	/** Opens a case file and its first diagram; a case that is open already is only shown. */
	public static Optional<CaseDocument> open(IWorkbenchPage page, Path file) {
		return open(page, file, false);
	}

	/** Opens a case file for reading only; a case that is open already is only shown. */
	public static Optional<CaseDocument> openReadOnly(IWorkbenchPage page, Path file) {
		return open(page, file, true);
	}

	private static Optional<CaseDocument> open(IWorkbenchPage page, Path file, boolean readOnly) {
		Optional<CaseDocument> open;
		try {
			open = find(file);
		} catch (IOException e) {
			StatusLine.tell(page, e.getMessage());
			return Optional.empty();
		}
		if (open.isEmpty()) {
			open = new UnlockAndOpen(page.getWorkbenchWindow().getShell(), file).run(readOnly);
			open.ifPresent(one -> takeIn(page, one));
		}
		open.ifPresent(one -> openFirstDiagram(page, one));
		open.flatMap(CaseDocument::readOnly).ifPresent(why -> StatusLine.tell(page, why));
		return open;
	}

	/** The open case of a file; the disk is asked beside the UI thread, and the user may cancel that. */
	private static Optional<CaseDocument> find(Path file) throws IOException {
		Optional<CaseDocument> named = OpenDocuments.get().named(file);
		if (named.isPresent() || OpenDocuments.get().all().stream().allMatch(one -> one.file().isEmpty()))
			return named;
		return Background.cancellable("Opening the case", OpenDocuments.get().search(file)::get, late -> {
			// nobody wants to know any more
		});
	}

	/** Opens a bundled teaching case; it has no file until it is saved under a name. */
	public static Optional<CaseDocument> openTeachingCase(IWorkbenchPage page, TeachingCase master) {
		Optional<CaseDocument> open = OpenDocuments.get().ofTeachingCase(master).or(() -> read(page, master));
		open.ifPresent(one -> openFirstDiagram(page, one));
		return open;
	}

	/** Takes in a case made by a wizard and shows its first diagram. */
	public static void show(IWorkbenchPage page, CaseDocument fresh) {
		OpenDocuments.get().add(fresh);
		openFirstDiagram(page, fresh);
	}

	private static Optional<CaseDocument> read(IWorkbenchPage page, TeachingCase master) {
		try {
			// It is small and lies in the program itself: a progress dialog would only flash up.
			CaseDocument read = CaseDocument.read(master);
			takeIn(page, read);
			return Optional.of(read);
		} catch (IOException | RuntimeException e) {
			Platform.getLog(OpenFlow.class).log(Status.error("A teaching case could not be opened", e));
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "The case could not be opened", Background.sentence(e));
			return Optional.empty();
		}
	}

	private static void takeIn(IWorkbenchPage page, CaseDocument read) {
		OpenDocuments.get().add(read);
		tellNotes(page, read);
		CaseFiles.migratedFrom(read.root()).ifPresent(version -> page.getWorkbenchWindow().getShell().getDisplay()
				.asyncExec(() -> StatusLine.tell(page, migrated(version))));
	}

	/** Short: the status line cuts off what is too long for it. */
	private static String migrated(String version) {
		return "Made with version " + version + "; saving writes the new form, the old one is kept.";
	}

	/** What saving would lose and damage are told in a dialog; that there is no layout yet only beside, once the diagram is there. */
	private static void tellNotes(IWorkbenchPage page, CaseDocument open) {
		List<String> skipped = CaseFiles.notes(open.root());
		if (!skipped.isEmpty())
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Parts of Other Programs", String.join("\n\n", skipped));
		boolean isNew = open.file().isEmpty() || open.layouts().isLayoutMissing();
		for (String sentence : open.notes())
			if (isNew)
				page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> StatusLine.tell(page, sentence));
			else
				MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Layout", sentence);
	}

	/** Shows the first diagram of a case; the board of its programme when it has nothing but practice. */
	public static void openFirstDiagram(IWorkbenchPage page, CaseDocument open) {
		Optional<CaseDiagram> board = open.root().getImages().isEmpty() ? open.diagrams().stream()
				.filter(diagram -> diagram.description().name().equals(Design.PROGRAMME_BOARD)).findFirst() : Optional.empty();
		board.or(() -> open.diagrams().stream().findFirst()).ifPresent(first -> openDiagram(page, first));
	}

	/** Opens an editor for a diagram, or shows the one that is open. */
	public static Optional<DiagramEditor> openDiagram(IWorkbenchPage page, CaseDiagram diagram) {
		Optional<CaseDocument> owner = OpenDocuments.get().of(diagram.target());
		if (owner.isEmpty())
			return Optional.empty();
		try {
			int known = owner.get().notes().size();
			IEditorPart editor = page.openEditor(new DiagramEditorInput(owner.get(), owner.get().show(diagram)), DiagramEditor.ID);
			// A layout older than the case is noticed when the diagram is made.
			owner.get().notes().stream().skip(known).findFirst().ifPresent(sentence -> StatusLine.tell(page, sentence));
			return editor instanceof DiagramEditor ours ? Optional.of(ours) : Optional.empty();
		} catch (DiagramTooLargeException e) {
			Platform.getLog(OpenFlow.class).log(Status.warning("A diagram is too large", e));
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "The diagram is too large", "\u201c" + diagram.name() + "\u201d: "
					+ Background.sentence(e) + " The case itself is open: its list and the properties show all of it.");
			return Optional.empty();
		} catch (PartInitException e) {
			Platform.getLog(OpenFlow.class).log(e.getStatus());
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "The diagram could not be opened", e.getMessage());
			return Optional.empty();
		}
	}

	/** Opens an editor for a table, or shows the one that is open. */
	public static Optional<TableEditor> openTable(IWorkbenchPage page, CaseTable table) {
		Optional<CaseDocument> owner = OpenDocuments.get().of(table.target());
		if (owner.isEmpty())
			return Optional.empty();
		try {
			IEditorPart editor = page.openEditor(new TableEditorInput(owner.get(), table.show(owner.get().session())), TableEditor.ID);
			return editor instanceof TableEditor ours ? Optional.of(ours) : Optional.empty();
		} catch (PartInitException e) {
			Platform.getLog(OpenFlow.class).log(e.getStatus());
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "The table could not be opened", e.getMessage());
			return Optional.empty();
		}
	}

	/** Opens the diagram a tool leads to; makes it first where the tool says so. */
	public static void navigate(IWorkbenchPage page, CaseDocument owner, Navigation navigation) {
		CaseDiagram wanted = new CaseDiagram(navigation.description(), navigation.target());
		if (owner.diagrams().contains(wanted) || navigation.createIfNotExistent())
			openDiagram(page, owner.add(navigation.description(), navigation.target()));
		else
			StatusLine.tell(page, "There is no diagram \u201c" + navigation.description().name() + "\u201d of this element yet; File > New Diagram makes one.");
	}

	/** Puts a case in the place of one that is open, and opens the diagrams again that were open; what was in front of them is in front again. */
	public static void replace(IWorkbenchPage page, CaseDocument old, CaseDocument fresh) {
		List<String> shown = List.of(page.getEditorReferences()).stream().map(CaseEditorInput::of).flatMap(Optional::stream)
				.filter(input -> input.owner() == old).map(CaseEditorInput::key).toList();
		String front = page.getActiveEditor() instanceof CaseEditor active && active.source() instanceof CaseEditorInput input ? input.key() : "";
		Closing.closeEditors(page, old);
		old.abandon();
		OpenDocuments.get().replace(old, fresh);
		tellNotes(page, fresh);
		fresh.tables().stream().filter(table -> shown.contains(key(table))).forEach(table -> openTable(page, table));
		List<CaseDiagram> again = fresh.diagrams().stream().filter(diagram -> shown.contains(key(diagram))).toList();
		again.forEach(diagram -> openDiagram(page, diagram));
		again.stream().filter(diagram -> key(diagram).equals(front)).forEach(diagram -> openDiagram(page, diagram));
		fresh.tables().stream().filter(table -> key(table).equals(front)).forEach(table -> openTable(page, table));
	}

	private static String key(CaseTable table) {
		return CaseEditorInput.key("table", table.description().name(), table.target());
	}

	private static String key(CaseDiagram diagram) {
		return CaseEditorInput.key("diagram", diagram.description().name(), diagram.target());
	}
}
