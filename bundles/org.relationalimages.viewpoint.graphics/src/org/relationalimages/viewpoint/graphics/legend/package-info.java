// SPDX-License-Identifier: EPL-2.0
/** The legend of a diagram: what the styles and signs in use in it mean, with samples. */
package org.relationalimages.viewpoint.graphics.legend;
