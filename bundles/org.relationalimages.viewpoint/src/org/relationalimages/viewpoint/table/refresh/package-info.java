// SPDX-License-Identifier: EPL-2.0
/**
 * Computes tables and keeps them in step with their model. Every candidate list, every look and every place of cells is
 * a computation of its own that notes what it reads, so that a change of the model costs what it can reach.
 */
package org.relationalimages.viewpoint.table.refresh;
