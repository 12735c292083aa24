// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import org.relationalimages.model.cases.CaseFile;

/**
 * What a journal held.
 *
 * @param root        the case, in a resource of its file's path when it had one; to be opened as not saved
 * @param views       the layout of its diagrams, as the content of a views file; may be empty
 * @param lastStep    the name of the last step, as undo tells it
 * @param differences compared with the case's file as it is now
 */
public record Recovered(CaseFile root, byte[] views, String lastStep, Differences differences) {
}
