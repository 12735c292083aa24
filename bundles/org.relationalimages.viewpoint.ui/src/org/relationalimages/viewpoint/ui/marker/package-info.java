// SPDX-License-Identifier: EPL-2.0
/** Small signs next to elements, such as those of findings. */
package org.relationalimages.viewpoint.ui.marker;
