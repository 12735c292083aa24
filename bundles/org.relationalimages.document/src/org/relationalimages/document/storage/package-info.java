// SPDX-License-Identifier: EPL-2.0
/**
 * What is known of the file of an open case: how it was when it was last read or written, whether others changed it, and
 * what became of its lock.
 */
package org.relationalimages.document.storage;
