// SPDX-License-Identifier: EPL-2.0
/**
 * The only folder where the program stores data besides the case files: autosave journals, backups (former states of cases),
 * changes of protection that are under way and, where a case's own folder can't be written, locks. Only its owner may read it.
 * <ul>
 * <li>Linux: {@code $XDG_STATE_HOME/relational-images}, usually {@code ~/.local/state/relational-images}</li>
 * <li>macOS: {@code ~/Library/Application Support/Relational Images}</li>
 * <li>Windows: {@code %LOCALAPPDATA%\Relational Images}</li>
 * </ul>
 * Backups are here and not beside the case: a case's folder is often shared or synchronised, and "Forget traces" has to find them
 * all. They belong to a case, not to the name of its file. Files being written here are claimed by their program as long as it
 * runs, so that leftovers of killed programs can be recognized.
 */
package org.relationalimages.casefile.privatefolder;
