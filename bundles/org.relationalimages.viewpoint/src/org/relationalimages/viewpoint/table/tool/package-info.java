// SPDX-License-Identifier: EPL-2.0
/** Everything an editor does with the cells, lines and columns of a table. */
package org.relationalimages.viewpoint.table.tool;
