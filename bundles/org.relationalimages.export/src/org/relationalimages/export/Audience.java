// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

/** The audience of an export. {@link ExportGate} passes to each audience what it may see. */
public enum Audience {

	/** Whoever receives the file or picture; the default. */
	READER,
	/** Everybody in the room, where a case is shown on a projector or a shared screen. */
	PROJECTOR,
	/** The owner of the case, who has explicitly chosen to include sensitive elements in this one export. */
	OWNER;

	/** Whether elements marked sensitive are shown to this audience. */
	public boolean seesSensitive() {
		return this == OWNER;
	}
}
