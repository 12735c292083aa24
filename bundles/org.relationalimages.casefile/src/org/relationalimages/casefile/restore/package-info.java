// SPDX-License-Identifier: EPL-2.0
/** The former states of cases for the user: to list, to open, and to copy. */
package org.relationalimages.casefile.restore;
