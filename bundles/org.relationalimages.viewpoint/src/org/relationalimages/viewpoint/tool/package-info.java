// SPDX-License-Identifier: EPL-2.0
/** The tools of a specification: whether they can be used on an element, and the model operations that they execute. */
package org.relationalimages.viewpoint.tool;
