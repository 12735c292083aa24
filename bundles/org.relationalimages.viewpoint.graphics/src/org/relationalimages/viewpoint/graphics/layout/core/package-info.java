// SPDX-License-Identifier: EPL-2.0
/** What all layouts share: items to place, the edges that guide them, the result being worked out, and what a layout needs of its run. */
package org.relationalimages.viewpoint.graphics.layout.core;
