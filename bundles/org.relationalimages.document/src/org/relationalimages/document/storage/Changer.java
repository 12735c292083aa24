// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.storage;

/** Who changed or removed the file of an open case, as far as that can be told, in words for the user. */
public enum Changer {

	/** There are no other editors in this program. */
	ANOTHER_PROGRAM("by another program", "by another program, or its drive is not connected"),
	/** It happened by way of the workspace that we share. */
	ANOTHER_EDITOR("in this workbench, by another editor or tool", "in this workbench, by another editor or tool"),
	/** We are guests in a workbench, where others can write files, too. */
	EITHER("by another program, or by another editor of this workbench", "by another program or in this workbench, or its drive is not connected");

	private final String changing;
	private final String removing;

	Changer(String changing, String removing) {
		this.changing = changing;
		this.removing = removing;
	}

	/** That the file of that name was changed, without the full stop. */
	public String changed(String name) {
		return "\u201c" + name + "\u201d was changed " + changing;
	}

	/** That the file of that name is gone, as a sentence. */
	public String removed(String name) {
		return "\u201c" + name + "\u201d was removed or moved " + removing + ".";
	}
}
