// SPDX-License-Identifier: EPL-2.0
/** What the shapes, lines and signs of the diagrams mean, in the words of their legends. */
package org.relationalimages.design.legend;
