// SPDX-License-Identifier: EPL-2.0
/** Prints diagrams, after a preview of the pages. */
package org.relationalimages.viewpoint.ui.print;
