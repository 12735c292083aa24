// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.journal.RecoveryOffer;
import org.relationalimages.viewpoint.session.SessionEvent;
import org.relationalimages.viewpoint.session.SessionEvent.Kind;
import org.relationalimages.viewpoint.views.ViewsFile;

/** Keeps the unsaved changes of one open case in a journal of its own, so that a crash loses two seconds at most. */
public final class Autosave {

	private final CaseDocument open;
	private final JournalWriter journal;
	private int steps;

	Autosave(CaseDocument open, Executor caseThread, Consumer<String> trouble) {
		this.open = open;
		journal = new JournalWriter(this::snapshot, caseThread, trouble);
		journal.opened(open.file().orElse(null), open.protection());
	}

	/** On the thread of the case: quick, as the writing itself is the journal's own affair. */
	private JournalSnapshot snapshot() throws IOException {
		if (open.storage().isBeingWritten())
			return null; // events go on while a save runs beside; two threads must not go through the case at once
		return new JournalSnapshot(CaseFiles.bytes(open.root(), open.place()), ViewsFile.bytes(open.views()));
	}

	/** Notes what happened in the session of the case. */
	void follow(SessionEvent event) {
		if (open.isDisposed())
			return;
		if (event.kind() == Kind.SAVED)
			resume();
		else if (event.label() != null && !open.isReadOnly())
			changed(event.label(), event.continued() ? 0 : 1);
	}

	private void changed(String label, int more) {
		steps += more;
		journal.changed(label, steps);
	}

	/** Begins anew with what is saved now, under the protection the case has now. */
	void resume() {
		steps = 0;
		open.file().ifPresentOrElse(file -> journal.saved(file, open.protection()), () -> journal.opened(null, open.protection()));
		if (open.isDirty())
			changed("Change", 1);
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

	/** Stops; the journal is removed when nothing in it is needed any more. */
	void end(boolean isClean) {
		if (isClean)
			journal.close();
		else
			journal.flush();
	}
}
