// SPDX-License-Identifier: EPL-2.0
/** The elements of a diagram as Sirius names them, with the events that tell of their changes. */
package org.relationalimages.viewpoint.diagram;
