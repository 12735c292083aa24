// SPDX-License-Identifier: EPL-2.0
/**
 * Editing a model and its diagrams together: steps with undo, recorded rather than programmed, and the listeners that hear
 * of them.
 */
package org.relationalimages.viewpoint.session;
