// SPDX-License-Identifier: EPL-2.0
/** Asks for passphrases, new ones and those that open a protected case. */
package org.relationalimages.workbench.protect;
