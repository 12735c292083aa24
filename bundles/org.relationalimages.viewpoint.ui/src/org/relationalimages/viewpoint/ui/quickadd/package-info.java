// SPDX-License-Identifier: EPL-2.0
/** Adding an element by typing its name and choosing its kind, where the pointer is. */
package org.relationalimages.viewpoint.ui.quickadd;
