// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

/**
 * A case at one moment.
 *
 * @param caseBytes  the result of {@code CaseFiles.bytes}
 * @param viewsBytes the layout of its diagrams; may be empty
 */
public record JournalSnapshot(byte[] caseBytes, byte[] viewsBytes) {
}
