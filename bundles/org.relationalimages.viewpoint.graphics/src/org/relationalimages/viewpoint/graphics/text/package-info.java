// SPDX-License-Identifier: EPL-2.0
/**
 * Measures text with the bundled fonts: the one ruler that screen, layout and pictures share. Needs no display.
 */
package org.relationalimages.viewpoint.graphics.text;
