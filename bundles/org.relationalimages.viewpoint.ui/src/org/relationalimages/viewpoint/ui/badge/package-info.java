// SPDX-License-Identifier: EPL-2.0
/** What the user has done to the view, made visible: pins, folded elements, and how many are hidden. */
package org.relationalimages.viewpoint.ui.badge;
