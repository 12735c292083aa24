// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

/** Runs actions that must all be run though one may throw, as listeners do: only then the first exception is passed on. */
final class SafeRun {

	private RuntimeException first;

	void run(Runnable action) {
		try {
			action.run();
		} catch (RuntimeException e) {
			if (first == null)
				first = e;
			else if (first != e)
				first.addSuppressed(e);
		}
	}

	void finish() {
		if (first != null)
			throw first;
	}
}
