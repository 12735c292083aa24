// SPDX-License-Identifier: EPL-2.0
/**
 * What a careful save needs of the file system: files that only their owner may read until they are complete, the rights of the
 * replaced file, and retries while other programs hold it.
 */
package org.relationalimages.casefile.disk;
