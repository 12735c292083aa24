// SPDX-License-Identifier: EPL-2.0
/** What can be done next, beside the selected element: by a click, a drag or a digit. */
package org.relationalimages.viewpoint.ui.pad;
