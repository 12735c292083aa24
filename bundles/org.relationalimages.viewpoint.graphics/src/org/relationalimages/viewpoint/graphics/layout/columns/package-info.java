// SPDX-License-Identifier: EPL-2.0
/** Boards of columns: piles of cards, and threads that run between the cards. */
package org.relationalimages.viewpoint.graphics.layout.columns;
