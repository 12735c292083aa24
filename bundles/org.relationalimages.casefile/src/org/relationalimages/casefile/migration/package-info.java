// SPDX-License-Identifier: EPL-2.0
/** Converts cases of older versions to the present form while they are read: one step for each version. */
package org.relationalimages.casefile.migration;
