// SPDX-License-Identifier: EPL-2.0
/** The context menu of a diagram: tools, hidden elements and the picture for the clipboard. */
package org.relationalimages.viewpoint.ui.menu;
