// SPDX-License-Identifier: EPL-2.0
/** Files that belong to a specification, such as icons; nothing outside its folder is opened. */
package org.relationalimages.viewpoint.local;
