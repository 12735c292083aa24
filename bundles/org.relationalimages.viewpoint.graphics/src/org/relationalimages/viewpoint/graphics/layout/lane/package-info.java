// SPDX-License-Identifier: EPL-2.0
/** Elements one after the other from left to right, as lines of a text, with others above and below the one they belong to. */
package org.relationalimages.viewpoint.graphics.layout.lane;
