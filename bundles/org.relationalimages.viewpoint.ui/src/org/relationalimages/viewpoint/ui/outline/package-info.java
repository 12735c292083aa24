// SPDX-License-Identifier: EPL-2.0
/** The overview of a diagram in the Outline view. */
package org.relationalimages.viewpoint.ui.outline;
