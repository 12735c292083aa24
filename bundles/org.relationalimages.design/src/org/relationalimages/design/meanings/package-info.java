// SPDX-License-Identifier: EPL-2.0
/** Services of the diagram Layers of Meaning. */
package org.relationalimages.design.meanings;
