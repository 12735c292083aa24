// SPDX-License-Identifier: EPL-2.0
/** Icons of elements and of commands, shared and disposed in one place. */
package org.relationalimages.workbench.image;
