// SPDX-License-Identifier: EPL-2.0
/** Services that report findings at elements of any diagram, and the list of the classes that diagrams show. */
package org.relationalimages.design.checks;
