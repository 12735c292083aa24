// SPDX-License-Identifier: EPL-2.0
/** Cutting, copying, pasting and duplicating elements on the canvas, and pasting text as elements. */
package org.relationalimages.viewpoint.ui.clip;
