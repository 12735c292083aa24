// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

/** The exit status of the command line. */
public final class ExitStatus {

	/** All went well. */
	public static final int OK = 0;
	/** Something was found, or a file failed. */
	public static final int FINDINGS = 1;
	/** The command line itself was wrong. */
	public static final int USAGE = 2;

	private ExitStatus() {
	}
}
