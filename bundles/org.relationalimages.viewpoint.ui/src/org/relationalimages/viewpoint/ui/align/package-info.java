// SPDX-License-Identifier: EPL-2.0
/** Aligning, distributing and sizing several elements. */
package org.relationalimages.viewpoint.ui.align;
