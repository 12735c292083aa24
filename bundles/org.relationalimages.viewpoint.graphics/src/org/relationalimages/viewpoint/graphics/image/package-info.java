// SPDX-License-Identifier: EPL-2.0
/** Finds the pictures that a specification names, and reads their kind, size and outline from their first bytes. */
package org.relationalimages.viewpoint.graphics.image;
