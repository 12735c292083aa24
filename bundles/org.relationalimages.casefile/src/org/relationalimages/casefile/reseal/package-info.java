// SPDX-License-Identifier: EPL-2.0
/**
 * Protecting a case, changing its passphrase and removing it: everything with the case's content is converted as a unit or not at
 * all, also when the program is killed in between.
 */
package org.relationalimages.casefile.reseal;
