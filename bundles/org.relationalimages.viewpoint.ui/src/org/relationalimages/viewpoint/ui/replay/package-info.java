// SPDX-License-Identifier: EPL-2.0
/** A diagram as it was at earlier moments, painted over its canvas: a view back, in which nothing can be changed. */
package org.relationalimages.viewpoint.ui.replay;
