// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.FrameworkUtil;

/** Logs errors whose details users need not read: to the workbench's log or, without one, to the standard error stream. */
public final class ErrorLog {

	private ErrorLog() {
	}

	/** Writes a sentence and its cause to the log. */
	public static void log(String sentence, Throwable cause) {
		IStatus status = new Status(IStatus.ERROR, "org.relationalimages.viewpoint.ui", sentence, cause);
		if (FrameworkUtil.getBundle(ErrorLog.class) == null || !Platform.isRunning())
			System.err.println(sentence + " (" + cause + ")");
		else
			ILog.of(ErrorLog.class).log(status);
	}
}
