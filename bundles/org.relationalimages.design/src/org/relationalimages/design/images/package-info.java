// SPDX-License-Identifier: EPL-2.0
/** Services of the diagram Image Layers: lives, life layers, images, meanings, experiences and revisions. */
package org.relationalimages.design.images;
