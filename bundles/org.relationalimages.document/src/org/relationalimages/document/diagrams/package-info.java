// SPDX-License-Identifier: EPL-2.0
/**
 * The diagrams of a case: those it has, computed when they are shown first, and their layouts, which are read from and
 * written beside its file.
 */
package org.relationalimages.document.diagrams;
