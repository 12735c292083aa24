// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

/** Who is going to see what leaves the program. {@link ExportGate} lets each of them see what is meant for them. */
public enum Audience {

	/** Whoever gets the file or picture; so it is unless somebody chose otherwise. */
	READER,
	/** Everybody in the room, where a case is shown on a projector or a shared screen. */
	PROJECTOR,
	/** The owner of the case, who asked for what is marked sensitive by an explicit choice made for this one time. */
	OWNER;

	/** Whether elements marked sensitive are shown to them. */
	public boolean seesSensitive() {
		return this == OWNER;
	}
}
