// SPDX-License-Identifier: EPL-2.0
/** Small signs beside elements, such as those of findings. */
package org.relationalimages.viewpoint.ui.marker;
