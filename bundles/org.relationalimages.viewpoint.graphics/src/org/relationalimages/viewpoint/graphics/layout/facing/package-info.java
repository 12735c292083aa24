// SPDX-License-Identifier: EPL-2.0
/** Two elements that face each other, with others between them and strips below. */
package org.relationalimages.viewpoint.graphics.layout.facing;
