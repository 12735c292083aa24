// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.journal.RecoveryOffer;
import org.relationalimages.viewpoint.session.SessionEvent;
import org.relationalimages.viewpoint.session.SessionEvent.Kind;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.viewpoint.views.ViewsFile;
import org.relationalimages.workbench.status.StatusLine;

/** Keeps the unsaved changes of one open case in a journal of its own, so that a crash loses two seconds at most. */
public final class Autosave {

	private final CaseDocument open;
	private final Display display;
	private final JournalWriter journal;
	private final SessionListener follower = this::follow;
	private int steps;

	Autosave(CaseDocument open, Display display) {
		this.open = open;
		this.display = display;
		journal = new JournalWriter(this::snapshot, this::later, this::trouble);
		journal.opened(open.file().orElse(null), open.protection());
		open.session().addListener(follower);
	}

	/** On the UI thread: quick, as the writing itself is the journal's own affair. */
	private JournalSnapshot snapshot() throws IOException {
		if (open.home().isBeingWritten())
			return null; // events go on while a save runs beside; two threads must not go through the case at once
		return new JournalSnapshot(CaseFiles.bytes(open.root(), open.place()), ViewsFile.bytes(open.layouts().views()));
	}

	private void later(Runnable task) {
		if (!display.isDisposed())
			display.asyncExec(task);
	}

	private void trouble(String sentence) {
		Platform.getLog(Autosave.class).log(Status.warning(sentence));
		later(() -> StatusLine.tell(sentence));
	}

	private void follow(SessionEvent event) {
		if (event.kind() == Kind.SAVED)
			resume();
		else if (event.label() != null && !open.isReadOnly())
			changed(event.label());
	}

	private void changed(String label) {
		steps++;
		journal.changed(label, steps);
	}

	/** Begins anew with what is saved now, under the protection the case has now. */
	void resume() {
		steps = 0;
		open.file().ifPresentOrElse(file -> journal.saved(file, open.protection()), () -> journal.opened(null, open.protection()));
		if (open.isDirty())
			changed("Change");
	}

	/** Takes over what was recovered: it is forgotten as soon as this journal holds it. */
	public void takeOver(RecoveryOffer offer, String label) {
		steps = offer.steps();
		journal.replaces(offer);
		journal.changed(label, steps);
	}

	/** Writes now what is not yet written. */
	public void flush() {
		journal.flush();
	}

	/** Stops; the journal goes when nothing in it is needed any more. */
	void end(boolean isClean) {
		open.session().removeListener(follower);
		if (isClean)
			journal.close();
		else
			journal.flush();
	}
}
