// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.io.IOException;

/** Returns the present state of an open case. Called on the thread of the case, at most about once a second. */
@FunctionalInterface
public interface JournalSource {

	/** The state now; null when it is not available, for example during a save: it is requested again later. */
	JournalSnapshot snapshot() throws IOException;
}
