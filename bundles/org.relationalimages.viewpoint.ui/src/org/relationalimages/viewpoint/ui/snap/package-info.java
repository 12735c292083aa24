// SPDX-License-Identifier: EPL-2.0
/** What moved elements snap to: the grid, and lines of their neighbours. */
package org.relationalimages.viewpoint.ui.snap;
