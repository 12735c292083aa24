// SPDX-License-Identifier: EPL-2.0
/** Services of the diagram Paradox: yearnings, the images and fears against them, strategies and quotes. */
package org.relationalimages.design.paradox;
