// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

/**
 * What became of a stored layout.
 *
 * @param restored elements that got their layout back
 * @param stale    stored entries whose element no longer exists
 * @param missing  elements that the stored layout does not know and that have no place yet
 */
public record RestoreReport(int restored, int stale, int missing) {
}
