// SPDX-License-Identifier: EPL-2.0
/**
 * Joins open cases with the workspace of an Eclipse that has one. The program itself has none: of all packages only this one
 * names the workspace, and its activator alone is loaded where there is none.
 */
package org.relationalimages.workbench.workspace;
