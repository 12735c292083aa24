// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.workbench.keys.CaseKeys;
import org.relationalimages.workbench.properties.Edits;
import org.relationalimages.workbench.status.Background;

/** The cases open in this workbench. Belongs to the UI thread. */
public final class DocumentRegistry {

	private static final DocumentRegistry INSTANCE = new DocumentRegistry();

	private final List<CaseDocument> all = new ArrayList<>();
	private final Set<Path> known = new LinkedHashSet<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final SessionListener follower = event -> changed();

	private DocumentRegistry() {
	}

	/** The only instance. */
	public static DocumentRegistry get() {
		return INSTANCE;
	}

	/** All open cases, in the order they were opened. */
	public List<CaseDocument> all() {
		return List.copyOf(all);
	}

	/** The bundled teaching cases: each as the open case where it is open, else as its description. */
	public List<Object> shelf() {
		return TeachingCases.all().stream().map(one -> ofTeachingCase(one).<Object>map(open -> open).orElse(one)).toList();
	}

	/** The open case of a file, by whatever name. */
	public Optional<CaseDocument> of(Path file) {
		Path wanted = file.toAbsolutePath().normalize();
		return all.stream().filter(one -> one.file().filter(its -> isSame(its, wanted)).isPresent()).findFirst();
	}

	/** The same, but the disk is asked beside the UI thread, and the user may cancel that. */
	Optional<CaseDocument> find(Path file) throws IOException {
		Path wanted = file.toAbsolutePath().normalize();
		List<CaseDocument> kept = all.stream().filter(one -> one.file().isPresent()).toList();
		Optional<CaseDocument> named = kept.stream().filter(one -> one.file().get().equals(wanted)).findFirst();
		if (named.isPresent() || kept.isEmpty())
			return named;
		List<Path> files = kept.stream().map(one -> one.file().get()).toList();
		int found = Background.cancellable("Opening the case",
				() -> IntStream.range(0, files.size()).filter(i -> isSame(files.get(i), wanted)).findFirst().orElse(-1), late -> {
					// nobody wants to know any more
				});
		return found < 0 ? Optional.empty() : Optional.of(kept.get(found));
	}

	private static boolean isSame(Path file, Path wanted) {
		try {
			return file.equals(wanted) || Files.isSameFile(file, wanted);
		} catch (IOException e) {
			return false; // one of them is not there
		}
	}

	/** The open case an element belongs to. */
	public Optional<CaseDocument> of(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return all.stream().filter(one -> one.root() == root).findFirst();
	}

	/** The open case made from a teaching case. */
	public Optional<CaseDocument> ofTeachingCase(TeachingCase master) {
		return all.stream().filter(one -> one.teachingCase().filter(master::equals).isPresent()).findFirst();
	}

	/** The way to edit the case an element belongs to, or null when it is not open. */
	public Edits editsOf(EObject element) {
		return of(element).map(CaseEdits::new).orElse(null);
	}

	/** The steps of a case. */
	private record CaseEdits(CaseDocument open) implements Edits {

		@Override
		public void execute(String label, Runnable change) {
			open.session().execute(label, change);
		}

		@Override
		public boolean isReadOnly() {
			return open.isReadOnly();
		}
	}

	/** Takes in a case. */
	public void add(CaseDocument open) {
		all.add(open);
		follow(open);
		ShutdownQuestion.install();
		FileWatch.install();
		EditorTitles.install();
		CaseKeys.install();
		changed();
	}

	/** Puts a freshly read case in the place of another. */
	void replace(CaseDocument old, CaseDocument fresh) {
		all.set(all.indexOf(old), fresh);
		old.session().removeListener(follower);
		old.dispose();
		follow(fresh);
		changed();
	}

	private void follow(CaseDocument open) {
		if (PlatformUI.isWorkbenchRunning())
			open.start(new Autosave(open, PlatformUI.getWorkbench().getDisplay()));
		open.session().addListener(follower);
	}

	/** Lets go of a case; its editors are closed before. */
	void remove(CaseDocument open) {
		all.remove(open);
		open.session().removeListener(follower);
		open.dispose();
		changed();
	}

	/** Calls it after each change of any case or of the list. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Stops calling it. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** The files of all cases that are or were open since the start. */
	public List<Path> known() {
		return List.copyOf(known);
	}

	void changed() {
		all.forEach(open -> open.file().ifPresent(known::add));
		listeners.forEach(Runnable::run);
	}
}
