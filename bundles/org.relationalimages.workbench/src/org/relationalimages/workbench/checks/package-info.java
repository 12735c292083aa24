// SPDX-License-Identifier: EPL-2.0
/**
 * What the method's rules say, shown while one works: as a view, as marks in diagrams and in the list of cases, above the
 * fields of an element and as a count at the bottom of the window; with ways to go there, to mend and to mute.
 */
package org.relationalimages.workbench.checks;
