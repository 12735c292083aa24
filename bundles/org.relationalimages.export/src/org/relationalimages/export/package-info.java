// SPDX-License-Identifier: EPL-2.0
/**
 * What leaves a case. Every way out passes the gate, which hands over a copy without what is sensitive; writers never see the
 * case itself.
 */
package org.relationalimages.export;
