// SPDX-License-Identifier: EPL-2.0
/** How a diagram is divided into printed pages. */
package org.relationalimages.viewpoint.graphics.page;
