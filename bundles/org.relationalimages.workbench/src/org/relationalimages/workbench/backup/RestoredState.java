// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.backup;

import java.nio.file.Path;

import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.model.cases.CaseFile;

/**
 * A former state of a case that was opened.
 *
 * @param protection what it was opened with; the copy is kept under the same
 * @param origin     the case's own file; a name without folders where the folder is not known
 * @param when       when it was replaced, for texts
 */
public record RestoredState(CaseFile root, Protection protection, Path origin, String when) {
}
