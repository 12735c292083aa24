// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.relationalimages.workbench.workspace.OpenFiles;

/** The open cases, as a workspace asks about them and tells of them. */
final class SharedCases implements OpenFiles {

	private final Display display;
	private final BiConsumer<Path, Boolean> watch;
	private volatile Set<Path> files = Set.of();

	/**
	 * Notes the files of open cases from now on.
	 *
	 * @param watch gets a file that was found changed, and whether that was done in this workbench, on any thread
	 */
	SharedCases(Display display, BiConsumer<Path, Boolean> watch) {
		this.display = display;
		this.watch = watch;
		OpenDocuments.get().addListener(this::note);
		note();
	}

	private void note() {
		files = OpenDocuments.get().all().stream().flatMap(one -> one.file().stream()).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public Set<Path> all() {
		return files;
	}

	@Override
	public void follow(Runnable follower) {
		OpenDocuments.get().addListener(follower);
		display.asyncExec(follower);
	}

	@Override
	public void forget(Runnable follower) {
		OpenDocuments.get().removeListener(follower);
	}

	@Override
	public void share(boolean isShared) {
		OtherEditors.share(isShared);
	}

	@Override
	public void found(Path file, boolean isMadeHere) {
		watch.accept(file, isMadeHere);
	}
}
