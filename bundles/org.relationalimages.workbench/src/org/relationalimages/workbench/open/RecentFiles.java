// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchPage;
import org.osgi.service.prefs.BackingStoreException;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.status.StatusLine;

/** Which case files were opened or saved last, as long as the user wants that kept. Protected cases are never noted. */
public final class RecentFiles {

	private static final String BUNDLE = "org.relationalimages.workbench";
	private static final String KEPT = "keepRecentFiles";
	private static final String FILES = "recentFiles";

	/** The files of open cases that were noted: a case is noted once, and again under another name. */
	private static final Map<CaseDocument, Path> NOTED = new WeakHashMap<>();

	private static boolean installed;

	private RecentFiles() {
	}

	/** Follows the cases that are opened from now on. */
	static void install() {
		if (!installed)
			OpenDocuments.get().addListener(RecentFiles::note);
		installed = true;
		note();
	}

	/** Whether files are noted. */
	public static boolean isOn() {
		return settings().getBoolean(KEPT, true);
	}

	/** Lets files be noted or not; what was noted is forgotten then. */
	public static void turn(boolean on) {
		settings().putBoolean(KEPT, on);
		if (!on)
			settings().remove(FILES);
		flush();
	}

	/** The files, the latest first. */
	public static List<Path> list() {
		return isOn() ? new RecentList(settings().get(FILES, "")).files() : List.of();
	}

	/** Forgets all files. */
	public static void clear() {
		settings().remove(FILES);
		flush();
	}

	private static void note() {
		if (!isOn())
			return;
		for (CaseDocument open : OpenDocuments.get().all())
			open.file().filter(file -> open.isProtected() || !file.equals(NOTED.put(open, file))).ifPresent(file -> note(file, open.isProtected()));
	}

	/** A case that was protected since it was listed is taken off. */
	private static void note(Path file, boolean isProtected) {
		RecentList list = new RecentList(settings().get(FILES, ""));
		if (isProtected && !list.files().contains(file))
			return;
		if (isProtected)
			list.remove(file);
		else
			list.add(file);
		store(list);
	}

	/** Opens a file of the list as File > Open does; one that is gone is taken off. */
	public static void open(IWorkbenchPage page, Path file) {
		if (OpenFlow.open(page, file).isPresent() || !Files.notExists(file))
			return;
		RecentList list = new RecentList(settings().get(FILES, ""));
		list.remove(file);
		store(list);
		StatusLine.tell(page, "\u201c" + file.getFileName() + "\u201d is not there any more, so it was taken off the list.");
	}

	private static void store(RecentList list) {
		settings().put(FILES, list.text());
		flush();
	}

	private static void flush() {
		try {
			settings().flush();
		} catch (BackingStoreException e) {
			Platform.getLog(RecentFiles.class).log(Status.warning("The list of files could not be kept", e));
		}
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}
}
