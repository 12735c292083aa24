// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.status;

import java.io.IOException;

/** The user cancelled what was being done; nothing more is to be told to him than that. */
public final class CancelledException extends IOException {

	private static final long serialVersionUID = 1L;

	CancelledException(String what) {
		super(what + " was cancelled.");
	}
}
