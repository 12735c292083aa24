// SPDX-License-Identifier: EPL-2.0
/** Finding elements of a diagram by their words: a search row and a quick outline. */
package org.relationalimages.viewpoint.ui.find;
