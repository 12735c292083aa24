// SPDX-License-Identifier: EPL-2.0
/** Bands along one axis of time: what belongs to one moment stands at one place in all of them, values at their height. */
package org.relationalimages.viewpoint.graphics.layout.axis;
