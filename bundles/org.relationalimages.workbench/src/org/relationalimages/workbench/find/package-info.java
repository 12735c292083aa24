// SPDX-License-Identifier: EPL-2.0
/** Finding an element of any open case by a part of its name. */
package org.relationalimages.workbench.find;
