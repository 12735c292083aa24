// SPDX-License-Identifier: EPL-2.0
/** The bar above a diagram: layers, filters, arranging and zoom. */
package org.relationalimages.viewpoint.ui.bar;
