// SPDX-License-Identifier: EPL-2.0
/** The graphical viewer of a diagram and its keys. */
package org.relationalimages.viewpoint.ui.viewer;
