// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.io.IOException;

/** Gives the present state of an open case. Called on the thread the case belongs to, at most about once a second. */
@FunctionalInterface
public interface JournalSource {

	/** The state now; null when it can't be taken just now, for example while it is being saved: it is asked for again. */
	JournalSnapshot snapshot() throws IOException;
}
