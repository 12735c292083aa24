// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.protect;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.relationalimages.casefile.ProtectedCaseException;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.workbench.status.Background;

/** Opens something of a case that may be protected, and asks for its passphrase until it opens or the user gives up. */
public final class Unlocking {

	/** Opens it with a protection that may be the wrong one. */
	@FunctionalInterface
	public interface Opener<T> {

		/**
		 * Opens it, on another thread.
		 *
		 * @throws ProtectedCaseException when a passphrase is needed or was the wrong one
		 */
		T open(Protection tried) throws IOException;
	}

	private final Shell shell;
	private final String caseName;
	private String refusal;

	/** @param caseName what the user is told to type the passphrase of */
	public Unlocking(Shell shell, String caseName) {
		this.shell = shell;
		this.caseName = caseName;
	}

	/**
	 * Opens it; empty when the user gave up typing. A typed passphrase that opens nothing is wiped at once.
	 *
	 * @param task  says in a few words what is being done
	 * @param first what is tried before anybody is asked; stays as it is
	 * @throws org.relationalimages.workbench.status.CancelledException when the user cancelled opening
	 */
	public <T> Optional<T> open(String task, Protection first, Opener<T> opener) throws IOException {
		Protection tried = first;
		while (true)
			try {
				return Optional.of(attempt(task, tried, tried != first, opener));
			} catch (ProtectedCaseException e) {
				refusal = e.isAsking() ? null : e.getMessage();
				Optional<Protection> asked = PassphraseDialog.ask(shell, caseName, e);
				if (asked.isEmpty())
					return Optional.empty();
				tried = asked.get();
			}
	}

	private static <T> T attempt(String task, Protection tried, boolean isTyped, Opener<T> opener) throws IOException {
		try {
			return Background.cancellable(task, () -> opener.open(tried), late -> {
				// what was only read can be forgotten
			});
		} catch (IOException | RuntimeException e) {
			if (isTyped)
				tried.wipe();
			throw e;
		}
	}

	/** How the last passphrase was refused, as a sentence; empty when none was typed. */
	public Optional<String> refusal() {
		return Optional.ofNullable(refusal);
	}
}
