// SPDX-License-Identifier: EPL-2.0
/** Arranging a diagram: the layout is computed beside the user's work, previewed and applied as one step. */
package org.relationalimages.viewpoint.ui.arrange;
