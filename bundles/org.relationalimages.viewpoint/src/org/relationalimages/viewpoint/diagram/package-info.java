// SPDX-License-Identifier: EPL-2.0
/** The elements of a diagram, named as in Sirius, and the events about their changes. */
package org.relationalimages.viewpoint.diagram;
