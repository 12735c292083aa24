// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.Set;

/**
 * A change of a table. The elements are lines, columns and cells; with a line come and go those below it, with lines
 * and columns their cells.
 *
 * @param added   the elements that are new in the table
 * @param removed the elements that are not in it any more
 * @param changed the elements that stayed and look different
 * @param order   whether lines or columns came, went or moved
 */
public record TableEvent(DTable table, Set<Object> added, Set<Object> removed, Set<Object> changed, boolean order) {
}
