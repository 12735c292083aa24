// SPDX-License-Identifier: EPL-2.0
/** What screen readers get: the elements of a canvas in the order of reading, the tools of a palette, names of fields. */
package org.relationalimages.viewpoint.ui.accessibility;
