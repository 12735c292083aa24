// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ui.tests.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Collects the errors that are logged while it is open, whatever thread logs them. */
public final class LoggedErrors implements AutoCloseable {

	private final List<String> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener;

	/** Collects all errors. */
	public LoggedErrors() {
		this(status -> true);
	}

	/** Collects the errors that the test is about. */
	public LoggedErrors(Predicate<IStatus> wanted) {
		listener = (status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR && wanted.test(status))
				errors.add(status.getMessage() + (status.getException() == null ? "" : ": " + status.getException()));
		};
		Platform.addLogListener(listener);
	}

	/** The errors so far. The test takes out what it provokes itself, and may add what it finds out otherwise. */
	public List<String> list() {
		return errors;
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}
}
