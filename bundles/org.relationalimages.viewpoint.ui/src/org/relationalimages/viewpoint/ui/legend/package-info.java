// SPDX-License-Identifier: EPL-2.0
/** The legend on the canvas of a diagram. */
package org.relationalimages.viewpoint.ui.legend;
