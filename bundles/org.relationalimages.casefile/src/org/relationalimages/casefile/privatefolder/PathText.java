// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

/** Writes paths as single lines without blanks, whatever is in them. */
public final class PathText {

	private PathText() {
	}

	/** The line for a path. */
	public static String text(String path) {
		return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D").replace("\t", "%09").replace(" ", "%20");
	}

	/** The path of a line. */
	public static String path(String text) {
		return text.replace("%20", " ").replace("%09", "\t").replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
	}
}
