// SPDX-License-Identifier: EPL-2.0
/** Finding one of many elements by a part of its name. */
package org.relationalimages.viewpoint.ui.find;
