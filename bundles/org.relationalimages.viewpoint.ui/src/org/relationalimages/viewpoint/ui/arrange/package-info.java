// SPDX-License-Identifier: EPL-2.0
/** Arranges a diagram: a layout is computed in the background, tried and then applied as one step. */
package org.relationalimages.viewpoint.ui.arrange;
