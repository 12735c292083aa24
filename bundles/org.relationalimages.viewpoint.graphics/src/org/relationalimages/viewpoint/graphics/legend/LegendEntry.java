// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.legend;

/** One meaning in a legend. */
public record LegendEntry(LegendSample sample, String words) {
}
