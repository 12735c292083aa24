// SPDX-License-Identifier: EPL-2.0
/** The product's own window: start, perspective, menus, title and what happens before it closes. */
package org.relationalimages.workbench.app;
