// SPDX-License-Identifier: EPL-2.0
/** Finding elements by a part of their names: a search row above a diagram, and a list to choose from. */
package org.relationalimages.viewpoint.ui.find;
