// SPDX-License-Identifier: EPL-2.0
/** Measures text with the bundled fonts, for screen, layout and pictures alike. Needs no display. */
package org.relationalimages.viewpoint.graphics.text;
