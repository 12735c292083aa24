// SPDX-License-Identifier: EPL-2.0
/**
 * The open case: its content, its diagrams, the file it is kept in, and the journal of its unsaved changes. The command
 * line and the workbench open, edit and save cases through this package; nothing here needs a screen, and who shows a
 * case listens to it.
 */
package org.relationalimages.document;
