// SPDX-License-Identifier: EPL-2.0
/** Copying elements of a diagram and pasting them, within a model and into another one. */
package org.relationalimages.viewpoint.transfer;
