// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.osgi.service.prefs.BackingStoreException;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.tables.CaseTables;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;
import org.relationalimages.viewpoint.ui.viewer.RememberedView;

/** Remembers which diagram or table an editor showed, and finds it again at the next start. */
public final class DiagramInputFactory implements IPersistableElement, IElementFactory {

	private static final String FACTORY = "org.relationalimages.workbench.diagramMemory";
	private static final String FILE = "file";
	private static final String TEACHING_CASE = "teachingCase";
	private static final String KIND = "kind";
	private static final String DESCRIPTION = "description";
	private static final String TARGET = "target";

	private static final String BUNDLE = "org.relationalimages.workbench";
	private static final String REMEMBER = "rememberDiagrams";
	private static final String VIEWS = "views";
	private static final Set<CaseDocument> FORGOTTEN = Collections.newSetFromMap(new WeakHashMap<>());

	private final CaseEditorInput input;

	/** For the workbench, which finds diagrams again through it. */
	public DiagramInputFactory() {
		this(null);
	}

	DiagramInputFactory(CaseEditorInput input) {
		this.input = input;
	}

	/** Whether diagrams that are open come back at the next start. */
	public static boolean isOn() {
		return settings().getBoolean(REMEMBER, true);
	}

	/** Lets diagrams come back or not. */
	public static void turn(boolean on) {
		settings().putBoolean(REMEMBER, on);
		if (!on)
			settings().remove(VIEWS);
		flush();
	}

	private static void flush() {
		try {
			settings().flush();
		} catch (BackingStoreException e) {
			Platform.getLog(DiagramInputFactory.class).log(Status.warning("A preference could not be kept", e));
		}
	}

	/** Lets the diagrams of all cases open now not come back, whatever is set. */
	public static void forgetOpen() {
		FORGOTTEN.addAll(OpenDocuments.get().all());
		settings().remove(VIEWS);
		flush();
	}

	/** Whether a case's diagrams come back; the memory of the window is not protected, so those of protected cases don't. */
	static boolean remembers(CaseDocument open) {
		return isOn() && !open.isProtected() && !FORGOTTEN.contains(open) && (open.isTeachingMaster() || open.file().isPresent());
	}

	/** What was in view of a diagram when it was closed last. */
	static Optional<RememberedView.Place> view(CaseEditorInput input) {
		return remembers(input.owner()) ? new ViewMemory(settings().get(VIEWS, "")).find(viewName(input)) : Optional.empty();
	}

	/** Keeps what is in view of a diagram, unless its case is to leave no traces. */
	static void keepView(CaseEditorInput input, RememberedView.Place place) {
		if (!remembers(input.owner()))
			return;
		ViewMemory memory = new ViewMemory(settings().get(VIEWS, ""));
		memory.put(viewName(input), place);
		settings().put(VIEWS, memory.text());
		flush();
	}

	private static String viewName(CaseEditorInput input) {
		return ViewMemory.name(input.owner().root().getId(), input.key());
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		input.owner().file().ifPresent(file -> memento.putString(FILE, file.toString()));
		input.owner().teachingCase().ifPresent(master -> memento.putString(TEACHING_CASE, master.id()));
		memento.putString(KIND, input.kind());
		memento.putString(DESCRIPTION, input.description());
		memento.putString(TARGET, EcoreUtil.getID(input.target()));
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		boolean isTable = "table".equals(memento.getString(KIND));
		return caseOf(memento).flatMap(open -> isTable ? table(open, memento) : diagram(open, memento)).orElse(null);
	}

	private static boolean isOf(String description, EObject target, IMemento memento) {
		return description.equals(memento.getString(DESCRIPTION)) && EcoreUtil.getID(target).equals(memento.getString(TARGET));
	}

	/** Also a table without lines comes back. */
	private static Optional<CaseEditorInput> table(CaseDocument open, IMemento memento) {
		return CaseTables.possible(open.root()).stream().filter(one -> isOf(one.description().name(), one.target(), memento)).findFirst()
				.map(table -> new TableEditorInput(open, table.show(open.session())));
	}

	private static Optional<CaseEditorInput> diagram(CaseDocument open, IMemento memento) {
		return open.diagrams().stream().filter(one -> isOf(one.description().name(), one.target(), memento)).findFirst()
				.flatMap(diagram -> input(open, diagram));
	}

	private static Optional<CaseEditorInput> input(CaseDocument open, CaseDiagram diagram) {
		try {
			return Optional.of(new DiagramEditorInput(open, open.show(diagram)));
		} catch (DiagramTooLargeException e) {
			Platform.getLog(DiagramInputFactory.class).log(Status.warning("A diagram is too large to come back", e));
			return Optional.empty();
		}
	}

	private static Optional<CaseDocument> caseOf(IMemento memento) {
		String file = memento.getString(FILE);
		if (file != null)
			return path(file).flatMap(RestoreAtStartup::file);
		String id = memento.getString(TEACHING_CASE);
		return TeachingCases.all().stream().filter((TeachingCase one) -> one.id().equals(id)).findFirst().flatMap(RestoreAtStartup::teachingCase);
	}

	private static Optional<Path> path(String name) {
		try {
			return Optional.of(Path.of(name));
		} catch (InvalidPathException e) {
			return Optional.empty(); // damaged, or of another system
		}
	}
}
