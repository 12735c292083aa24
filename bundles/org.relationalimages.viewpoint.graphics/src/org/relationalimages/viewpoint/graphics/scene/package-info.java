// SPDX-License-Identifier: EPL-2.0
/** The primitives of a drawing: filled paths, lines of text, pictures. Everything that paints a diagram paints these. */
package org.relationalimages.viewpoint.graphics.scene;
