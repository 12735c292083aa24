// SPDX-License-Identifier: EPL-2.0
/** The look of single elements, changed by hand: colour, letters, line; copied to others and taken back. */
package org.relationalimages.viewpoint.ui.format;
