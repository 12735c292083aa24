// SPDX-License-Identifier: EPL-2.0
/** The way from the case to the diagram, above the canvas. */
package org.relationalimages.viewpoint.ui.crumb;
