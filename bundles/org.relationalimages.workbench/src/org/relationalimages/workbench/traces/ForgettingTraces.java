// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.traces;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.status.Background;

/** Lets the user see and remove what the program keeps of cases besides their files. */
public final class ForgettingTraces {

	private static final String TITLE = "Forget traces";

	private ForgettingTraces() {
	}

	/** Shows what there is, removes what the user chooses, and tells what became of it. */
	public static void run(Shell shell) {
		Collection<Path> cases = OpenDocuments.get().known();
		try {
			List<KnownTrace> traces = Background.run("Looking for traces", () -> TraceList.now(cases));
			if (traces.isEmpty()) {
				MessageDialog.openInformation(shell, TITLE, "The program keeps nothing of your cases but their own files.");
				return;
			}
			List<KnownTrace> chosen = new TracesDialog(shell, traces, PrivateFolder.ofUser().root().toString()).ask();
			if (!chosen.isEmpty())
				tell(shell, chosen.size(), Background.run("Forgetting traces", () -> TraceList.forget(chosen)));
		} catch (IOException | RuntimeException e) {
			Platform.getLog(ForgettingTraces.class).log(Status.error("Traces could not be forgotten", e));
			MessageDialog.openError(shell, "Traces could not be forgotten", Background.sentence(e));
		}
	}

	private static void tell(Shell shell, int wanted, List<String> kept) {
		String sentence = kept.isEmpty() ? (wanted == 1 ? "The trace was removed." : "All " + wanted + " traces were removed.")
				: "Some traces are still there:\n\n" + String.join("\n", kept);
		if (kept.isEmpty())
			MessageDialog.openInformation(shell, TITLE, sentence);
		else
			MessageDialog.openWarning(shell, TITLE, sentence);
	}
}
