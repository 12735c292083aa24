// SPDX-License-Identifier: EPL-2.0
/** Working on a canvas without a mouse: going from element to element, moving, tools by letter, links chosen from a list. */
package org.relationalimages.viewpoint.ui.keyboard;
