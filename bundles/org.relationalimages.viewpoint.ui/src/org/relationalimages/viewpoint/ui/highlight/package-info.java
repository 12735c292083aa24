// SPDX-License-Identifier: EPL-2.0
/** What stands out on the canvas for a while, everything else faded. */
package org.relationalimages.viewpoint.ui.highlight;
