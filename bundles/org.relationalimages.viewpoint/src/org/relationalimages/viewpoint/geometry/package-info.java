// SPDX-License-Identifier: EPL-2.0
/** Points and bounds in pixels of a diagram at 100 %. */
package org.relationalimages.viewpoint.geometry;
