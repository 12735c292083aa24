// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

/** What of an object can be read beside its features: where a table shows it. */
enum TableAspect {

	LINES, COLUMNS
}
