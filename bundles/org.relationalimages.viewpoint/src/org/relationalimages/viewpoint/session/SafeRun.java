// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

/** Runs actions such as listeners that must all run even if one throws; the first exception is thrown at the end. */
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
