// SPDX-License-Identifier: EPL-2.0
/**
 * What a careful save needs of the file system: files that only their owner may read until they are whole, the rights of
 * the file that is replaced, and patience with other programs that hold it.
 */
package org.relationalimages.casefile.disk;
