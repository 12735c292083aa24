// SPDX-License-Identifier: EPL-2.0
/**
 * Computations that note what they read of a model and are computed again only when that changes: the queue that runs
 * them, what depends on what, and the bounds of one run. Knows nothing of what is computed.
 */
package org.relationalimages.viewpoint.incremental;
