// SPDX-License-Identifier: EPL-2.0
/** A table of a specification with its lines, columns, cells and colours. Only a change modifies it, which can be undone exactly. */
package org.relationalimages.viewpoint.table;
