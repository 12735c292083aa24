// SPDX-License-Identifier: EPL-2.0
/**
 * The open case: its content, its diagrams with their layouts, and the file it is kept in. The workbench opens, edits and
 * saves cases through this package; the command line uses its diagrams and makes new cases with it. Nothing here needs a
 * screen.
 */
package org.relationalimages.document;
