// SPDX-License-Identifier: EPL-2.0
/** Draws and measures nodes and containers: figure, outline, labels, decorations. */
package org.relationalimages.viewpoint.graphics.node;
