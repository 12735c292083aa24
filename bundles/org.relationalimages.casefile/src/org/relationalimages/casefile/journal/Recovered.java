// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import org.relationalimages.model.cases.CaseFile;

/**
 * The content of a journal.
 *
 * @param root        the case, in a resource with its file's path if it has one; to be opened as unsaved
 * @param views       the layout of its diagrams, as the content of a views file; may be empty
 * @param lastStep    the name of the last step, as undo shows it
 * @param differences compared with the case's file as it is now
 */
public record Recovered(CaseFile root, byte[] views, String lastStep, Differences differences) {
}
