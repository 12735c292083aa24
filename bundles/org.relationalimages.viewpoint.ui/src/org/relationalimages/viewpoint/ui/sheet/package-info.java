// SPDX-License-Identifier: EPL-2.0
/**
 * What lines and columns are as text: pasted from a spreadsheet, copied into one, searched and put in order; and which
 * colours can be read. Needs no display.
 */
package org.relationalimages.viewpoint.ui.sheet;
