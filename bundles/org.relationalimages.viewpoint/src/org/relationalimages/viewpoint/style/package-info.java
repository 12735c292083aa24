// SPDX-License-Identifier: EPL-2.0
/** Styles of nodes, containers, edges and labels as Sirius describes them. */
package org.relationalimages.viewpoint.style;
