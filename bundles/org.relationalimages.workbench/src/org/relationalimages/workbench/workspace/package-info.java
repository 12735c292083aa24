// SPDX-License-Identifier: EPL-2.0
/**
 * Joins open cases with the workspace of an Eclipse that has one. The program itself has none: of all packages only this one
 * names the workspace, and where there is none nothing of it is loaded but what asks for it.
 */
package org.relationalimages.workbench.workspace;
