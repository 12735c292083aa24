// SPDX-License-Identifier: EPL-2.0
/** Reading files that may come from anybody: regular files only, never without end, and able to be cancelled. */
package org.relationalimages.casefile.read;
