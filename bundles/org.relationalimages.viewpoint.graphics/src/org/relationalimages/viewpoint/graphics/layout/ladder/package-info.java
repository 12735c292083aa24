// SPDX-License-Identifier: EPL-2.0
/** Ladders: elements that lie beneath each other step by step. */
package org.relationalimages.viewpoint.graphics.layout.ladder;
