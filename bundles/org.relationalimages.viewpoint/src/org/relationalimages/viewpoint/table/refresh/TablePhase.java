// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

/** What is computed before what. */
enum TablePhase {

	LINES, COLUMNS, CELLS, LOOKS
}
