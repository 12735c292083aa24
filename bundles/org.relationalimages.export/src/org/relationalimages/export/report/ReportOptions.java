// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

/**
 * What a report tells that not every reader should read.
 *
 * @param notes     whether session notes are told
 * @param sensitive whether elements and notes marked sensitive are told
 */
public record ReportOptions(boolean notes, boolean sensitive) {

	/** Neither. */
	public static final ReportOptions DEFAULT = new ReportOptions(false, false);
}
