// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.document.CaseDesign;
import org.relationalimages.document.CaseDiagram;
import org.relationalimages.document.CaseDiagrams;
import org.relationalimages.document.FileNames;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.views.Views;

/** A case open in the workbench: its content, its diagrams, and where it is kept. */
public final class CaseDocument implements IAdaptable {

	private final CaseFile root;
	private final CaseDiagrams diagrams;
	private final TeachingCase master;
	private final Images images = CaseDesign.images();
	private final CaseStorage home = new CaseStorage();
	private Autosave autosave;
	private boolean neverSaved;
	private boolean abandoned;

	private CaseDocument(CaseFile root, CaseDiagrams diagrams, TeachingCase master) {
		this.root = root;
		this.diagrams = diagrams;
		this.master = master;
		diagrams.session().addListener(event -> abandoned = false);
	}

	/** Reads an unprotected case from its file, with the layout of its diagrams beside it. */
	public static CaseDocument read(Path path) throws IOException {
		return read(path, Protection.NONE);
	}

	/** Reads a case from its file, with the layout of its diagrams beside it; slow when it is protected. */
	public static CaseDocument read(Path path, Protection protection) throws IOException {
		Path file = path.toAbsolutePath().normalize();
		FileStamp stamp = FileStamp.glance(file);
		CaseFile root = CaseFiles.load(file, protection);
		CaseDocument open = new CaseDocument(root, CaseDiagrams.open(root, file, protection), null);
		open.home.bind(file, stamp.holding(CaseFiles.hash(root)));
		open.home.protect(protection);
		return open;
	}

	/** A case that was never saved as it is; null for one without a file. */
	static CaseDocument unsaved(CaseFile root, CaseDiagrams diagrams, Path file, Protection protection) {
		CaseDocument open = new CaseDocument(root, diagrams, null);
		open.neverSaved = true;
		if (file != null)
			open.home.bind(file, FileStamp.of(file));
		open.home.protect(protection);
		return open;
	}

	/** Reads a bundled teaching case. It has no file of its own until it is saved under a name. */
	public static CaseDocument read(TeachingCase master) throws IOException {
		try (InputStream in = master.open()) {
			CaseFile root = CaseFiles.load(in, master.fileName());
			CaseFiles.attach(root, Path.of(master.fileName()));
			return new CaseDocument(root, CaseDiagrams.open(root, master.views()), master);
		}
	}

	/** Chosen in a list, it stands for the case itself. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(root) && EObject.class.isAssignableFrom(type) ? type.cast(root) : null;
	}

	/** The case itself. Only steps of the session change it. */
	public CaseFile root() {
		return root;
	}

	/** Where it is edited, undone and redone. */
	public EditingSession session() {
		return diagrams.session();
	}

	/** Its diagrams, shown or not. */
	public List<CaseDiagram> diagrams() {
		return diagrams.all();
	}

	/** The diagram, computed and laid out when it is asked for the first time. */
	public DDiagram show(CaseDiagram diagram) {
		return diagrams.show(diagram);
	}

	/** The kinds of diagrams there are. */
	public List<DiagramDescription> descriptions() {
		return CaseDesign.specification().diagrams();
	}

	/** The elements of the case a diagram of the kind can be about. */
	public List<EObject> targetsOf(DiagramDescription description) {
		List<EObject> found = new ArrayList<>();
		if (DiagramFactory.canCreate(description, root))
			found.add(root);
		root.eAllContents().forEachRemaining(one -> {
			if (DiagramFactory.canCreate(description, one))
				found.add(one);
		});
		return found;
	}

	/** Adds a diagram, or gives the one of that kind and element the case has already. */
	public CaseDiagram add(DiagramDescription description, EObject target) {
		CaseDiagram added = diagrams.add(description, target);
		OpenDocuments.get().changed();
		return added;
	}

	/** The pictures the diagrams name. */
	public Images images() {
		return images;
	}

	/** What lays its diagrams out. */
	public Layouter layouter() {
		return diagrams.layouter();
	}

	/** What is said of the layout's file when it was stale or damaged. */
	public List<String> notes() {
		return diagrams.notes();
	}

	/** The title; a case without one is called so. */
	public String title() {
		return root.getTitle() == null || root.getTitle().isBlank() ? "Untitled case" : root.getTitle();
	}

	/** The file it is kept in. */
	public Optional<Path> file() {
		return Optional.ofNullable(home.file());
	}

	/** Where it is kept, in a word or two. */
	public String place() {
		return file().map(file -> file.getFileName().toString()).orElse(isTeachingMaster() ? "teaching case" : home.suggestion() == null ? "not saved yet" : "backup, not saved yet");
	}

	/** The bundled teaching case it shows. */
	public Optional<TeachingCase> teachingCase() {
		return Optional.ofNullable(master).filter(one -> isTeachingMaster());
	}

	/** Whether it is a bundled teaching case that was not saved under a name. */
	public boolean isTeachingMaster() {
		return master != null && home.file() == null;
	}

	/** Whether closing it would lose something. */
	public boolean isDirty() {
		return !abandoned && !isReadOnly() && (neverSaved || session().isDirty());
	}

	/** Notes that the user gives up the unsaved changes; the next change counts again. */
	public void abandon() {
		abandoned = true;
	}

	/** A name for its file. */
	public String suggestedFileName() {
		return Optional.ofNullable(home.suggestion()).map(file -> file.getFileName().toString()).orElse(FileNames.safe(title()) + "." + CaseFiles.EXTENSION);
	}

	/** A folder for its file. */
	public String suggestedFolder() {
		return Optional.ofNullable(home.suggestion()).map(Path::getParent).map(Path::toString).orElse(System.getProperty("user.home"));
	}

	/** Saves case and layout to a file, where it is kept from then on. */
	public void save(Path target) throws IOException {
		SaveOperation writing = new SaveOperation(this, target);
		try {
			writing.write();
		} finally {
			writing.finish();
		}
		if (writing.layoutFault().isPresent())
			throw writing.layoutFault().get();
	}

	/** Notes that the case itself stands in that file now. */
	void wroteCase(Path written, FileStamp stamp) {
		home.bind(written, stamp);
		neverSaved = false;
		CaseFiles.attach(root, written);
	}

	/** The layouts of its diagrams as they are now. */
	public Views views() {
		return diagrams.views();
	}

	/** Its diagrams with their layouts. */
	CaseDiagrams layouts() {
		return diagrams;
	}

	/** What is known of its file. */
	CaseStorage home() {
		return home;
	}

	/** What protects it. */
	public Protection protection() {
		return home.protection();
	}

	/** Whether it is kept under a passphrase. */
	public boolean isProtected() {
		return home.protection().isProtected();
	}

	/** Protects it in another way: in the journal at once, in its file from the next save on. */
	public void protect(Protection next) {
		home.protect(next);
		if (autosave != null)
			autosave.resume();
		OpenDocuments.get().changed();
	}

	/** Makes it a case for reading only; null makes it one that can be changed. */
	void readOnly(String sentence) {
		session().refuseChanges(sentence);
	}

	/** Why nothing can be changed, as a sentence for the user. */
	public Optional<String> readOnly() {
		return Optional.ofNullable(session().refusal());
	}

	/** Whether it is open for reading only. */
	public boolean isReadOnly() {
		return session().refusal() != null;
	}

	/** Keeps unsaved changes safe from now on. */
	void start(Autosave keeper) {
		autosave = keeper;
	}

	/** What keeps its unsaved changes safe; none before it is listed among the open cases. */
	public Optional<Autosave> autosave() {
		return Optional.ofNullable(autosave);
	}

	/** Whether somebody else changed its file since we read or wrote it; reads all of it. */
	public boolean isChangedOnDisk() {
		return home.isChanged(home.now());
	}

	/** Has the user told again of a change of the file that is not decided yet. */
	public void remind() {
		home.remind();
	}

	/** Takes the file as it is now for known; what is here counts as not saved. */
	public void keepMine() {
		keepMine(home.now());
	}

	/** Takes a file that is like this for known; what is here counts as not saved. */
	void keepMine(FileStamp now) {
		home.acknowledge(now);
		countAsUnsaved();
	}

	/** Counts the case as not saved, because its file is gone; should that come back as it was, all is well. */
	public void noteMissing() {
		home.noteTold(FileStamp.MISSING);
		countAsUnsaved();
	}

	private void countAsUnsaved() {
		neverSaved = true;
		abandoned = false;
		OpenDocuments.get().changed();
	}

	/** Lets go of everything. What was not saved, and not given up either, stays in the journal. */
	void dispose() {
		if (autosave != null)
			autosave.end(!isDirty());
		session().dispose();
		home.release();
	}
}
