// SPDX-License-Identifier: EPL-2.0
/** Arranges elements that lie free: by rank, in layers along their edges (ELK), or in plain rows when there are very many. */
package org.relationalimages.viewpoint.graphics.layout.free;
