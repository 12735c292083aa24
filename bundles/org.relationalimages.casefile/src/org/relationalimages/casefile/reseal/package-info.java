// SPDX-License-Identifier: EPL-2.0
/**
 * Protecting a case, changing its passphrase and removing it: everything that holds the case's content follows.
 */
package org.relationalimages.casefile.reseal;
