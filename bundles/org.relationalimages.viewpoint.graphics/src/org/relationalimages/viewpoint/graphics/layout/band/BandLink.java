// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** An edge between two items with the size of its label, or null. */
public record BandLink(Item source, Item sink, Size label) {
}
