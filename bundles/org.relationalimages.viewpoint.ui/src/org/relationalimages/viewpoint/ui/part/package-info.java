// SPDX-License-Identifier: EPL-2.0
/**
 * Edit parts and edit policies: how the elements of a diagram are shown, selected, moved, connected and renamed.
 */
package org.relationalimages.viewpoint.ui.part;
