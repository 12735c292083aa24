// SPDX-License-Identifier: EPL-2.0
/**
 * Exports of a case. Every export passes the gate, which returns a copy without sensitive elements; writers never
 * access the case itself.
 */
package org.relationalimages.export;
