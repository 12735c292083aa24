// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.document.storage.CaseStorage;
import org.relationalimages.document.storage.FileStamp;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.document.tables.CurrentTables;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.views.Views;

/**
 * An open case: its content, its diagrams with their layouts, and where it is kept. It notifies its listeners of every
 * change and knows nothing of whoever shows it. Belongs to one thread, as its session does.
 */
public final class CaseDocument implements IAdaptable {

	private final CaseFile root;
	private final CaseDiagrams diagrams;
	private final TeachingCase master;
	private final CaseStorage storage = new CaseStorage();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final CurrentTables tables;
	private Autosave autosave;
	private boolean neverSaved;
	private boolean abandoned;
	private volatile boolean disposed;

	private CaseDocument(CaseFile root, CaseDiagrams diagrams, TeachingCase master) {
		this.root = root;
		this.diagrams = diagrams;
		this.master = master;
		this.tables = new CurrentTables(root, diagrams.session());
		// One listener each: what fails in one doesn't keep the others from being called.
		session().addListener(event -> abandoned = false);
		session().addListener(event -> autosave().ifPresent(journal -> journal.follow(event)));
		session().addListener(event -> changed());
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
		open.storage.bind(file, stamp.holding(CaseFiles.hash(root)));
		open.storage.protect(protection);
		return open;
	}

	/** A case that was never saved as it is; null for one without a file. */
	static CaseDocument unsaved(CaseFile root, CaseDiagrams diagrams, Path file, Protection protection) {
		CaseDocument open = new CaseDocument(root, diagrams, null);
		open.neverSaved = true;
		if (file != null)
			open.storage.bind(file, FileStamp.of(file));
		open.storage.protect(protection);
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

	/** Adapts to the case itself: a document chosen in a list is the case. */
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

	/** Its tables that have content. */
	public List<CaseTable> tables() {
		return tables.filled();
	}

	/** Adds a diagram, or gives the one of that kind and element the case has already. */
	public CaseDiagram add(DiagramDescription description, EObject target) {
		CaseDiagram added = diagrams.add(description, target);
		changed();
		return added;
	}

	/** What the user should know of a layout that was missing, stale or damaged: a sentence each. */
	public List<String> notes() {
		return diagrams.notes();
	}

	/** The title; a word instead for a case without one. */
	public String title() {
		return root.getTitle() == null || root.getTitle().isBlank() ? "Untitled case" : root.getTitle();
	}

	/** The file it is kept in. */
	public Optional<Path> file() {
		return Optional.ofNullable(storage.file());
	}

	/** Where it is kept, in a word or two. */
	public String place() {
		return file().map(file -> file.getFileName().toString()).orElse(isTeachingMaster() ? "teaching case" : storage.suggestion() == null
				? "not saved yet" : "backup, not saved yet");
	}

	/** The bundled teaching case it shows. */
	public Optional<TeachingCase> teachingCase() {
		return Optional.ofNullable(master).filter(one -> isTeachingMaster());
	}

	/** Whether it is a bundled teaching case that was not saved under a name. */
	public boolean isTeachingMaster() {
		return master != null && storage.file() == null;
	}

	/** Whether closing it would lose something. */
	public boolean isDirty() {
		return !abandoned && !isReadOnly() && (neverSaved || session().isDirty());
	}

	/** Notes that the user abandons the unsaved changes; the next change counts again. */
	public void abandon() {
		abandoned = true;
	}

	/** Saves case and layout to a file, where it is kept from then on. */
	public void save(Path target) throws IOException {
		SaveOperation.run(this, target);
	}

	/** Notes that the file contains the case now. */
	void wroteCase(Path written, FileStamp stamp) {
		storage.bind(written, stamp);
		neverSaved = false;
		CaseFiles.attach(root, written);
	}

	/** Reads its file anew, as another document; this one remains as it is. May be called on any thread. */
	public CaseDocument reread(Protection tried) throws IOException {
		storage.noteTold(storage.glance()); // no need to ask about the same file while questions of ours are open
		return read(storage.file(), tried);
	}

	/** Takes over from an earlier state of the same case: the lock, the passphrase if both use it, and whether it is for reading only. */
	public void succeed(CaseDocument former) {
		former.storage.transferTo(storage);
		session().refuseChanges(former.session().refusal());
	}

	/** The layouts of its diagrams as they are now. */
	public Views views() {
		return diagrams.views();
	}

	/** Its diagrams with their layouts. */
	public CaseDiagrams layouts() {
		return diagrams;
	}

	/** What is known of its file and the lock on it. */
	public CaseStorage storage() {
		return storage;
	}

	/** What protects it. */
	public Protection protection() {
		return storage.protection();
	}

	/** Whether it is kept under a passphrase. */
	public boolean isProtected() {
		return storage.protection().isProtected();
	}

	/** Protects it in another way: in the journal at once, in its file from the next save on. The former passphrase is wiped. */
	public void protect(Protection next) {
		Protection former = storage.protection();
		storage.protect(next);
		autosave().ifPresent(Autosave::resume);
		if (former != next)
			former.wipe();
		changed();
	}

	/** Makes it a case for reading only; the sentence is the reason, for the user. */
	public void refuseChanges(String sentence) {
		session().refuseChanges(sentence);
		changed();
	}

	/** Takes the lock on the file it is kept in: from now on it can be changed. */
	public void lock(CaseLock fresh) {
		storage.lock(fresh);
		session().refuseChanges(null);
		changed();
	}

	/** Why nothing can be changed, as a sentence for the user. */
	public Optional<String> readOnly() {
		return Optional.ofNullable(session().refusal());
	}

	/** Whether it is open for reading only. */
	public boolean isReadOnly() {
		return session().refusal() != null;
	}

	/**
	 * Keeps unsaved changes safe in a journal from now on.
	 *
	 * @param caseThread runs something soon on the thread the case belongs to
	 * @param trouble    receives a sentence for the user when changes can't be kept; called on any thread
	 */
	public void startAutosave(Executor caseThread, Consumer<String> trouble) {
		if (autosave == null)
			autosave = new Autosave(this, caseThread, trouble);
	}

	/** What keeps its unsaved changes safe, once started. */
	public Optional<Autosave> autosave() {
		return Optional.ofNullable(autosave);
	}

	/** Whether somebody else changed its file since we read or wrote it; reads all of it. */
	public boolean isChangedOnDisk() {
		return storage.isChanged(storage.now());
	}

	/** Takes a file that is like this for known; what is here counts as not saved. */
	public void keepMine(FileStamp now) {
		storage.acknowledge(now);
		countAsUnsaved();
	}

	/** Counts the case as not saved, because its file is gone; should that come back as it was, all is well. */
	public void noteMissing() {
		storage.noteTold(FileStamp.MISSING);
		countAsUnsaved();
	}

	private void countAsUnsaved() {
		neverSaved = true;
		abandoned = false;
		changed();
	}

	/** Calls it after each change of the case, its diagrams, or where and how it is kept. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Stops calling it. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Whether it was closed. */
	public boolean isDisposed() {
		return disposed;
	}

	/** Releases everything. What was neither saved nor abandoned remains in the journal. */
	public void dispose() {
		disposed = true;
		autosave().ifPresent(journal -> journal.end(!isDirty()));
		session().dispose();
		storage.release();
	}
}
