// SPDX-License-Identifier: EPL-2.0
/** Arranges elements in rows by a rank of their own, as generations in a family tree, with neighbours side by side. */
package org.relationalimages.viewpoint.graphics.layout.ranked;
