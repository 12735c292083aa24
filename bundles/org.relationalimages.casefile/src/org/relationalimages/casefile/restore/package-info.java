// SPDX-License-Identifier: EPL-2.0
/** The former states of cases, as the user finds them again: listed, looked into, and copied out. */
package org.relationalimages.casefile.restore;
