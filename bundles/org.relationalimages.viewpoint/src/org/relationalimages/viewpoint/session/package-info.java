// SPDX-License-Identifier: EPL-2.0
/**
 * Editing a model and its diagrams together: steps with undo, which are recorded from notifications, and the listeners
 * notified of them.
 */
package org.relationalimages.viewpoint.session;
