// SPDX-License-Identifier: EPL-2.0
/**
 * The open case: its content, its diagrams with their layouts, and the file it is kept in. The command line and the
 * workbench open, edit and save cases through this package; nothing here needs a screen.
 */
package org.relationalimages.document;
