// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

/**
 * The result of restoring a stored layout.
 *
 * @param restored elements whose layout was restored
 * @param stale    stored entries whose element does not exist any more
 * @param missing  elements without bounds that the stored layout does not contain
 */
public record RestoreReport(int restored, int stale, int missing) {
}
