// SPDX-License-Identifier: EPL-2.0
/** The palette, built from the tools of the specification and of the active layers. */
package org.relationalimages.viewpoint.ui.palette;
