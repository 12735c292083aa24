// SPDX-License-Identifier: EPL-2.0
/**
 * What cases and diagrams share: ids, language tags, who the clients are, how deep a meaning lies. The rest of this package is
 * generated from the metamodel.
 */
package org.relationalimages.model;
