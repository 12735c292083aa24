// SPDX-License-Identifier: EPL-2.0
/** What cases and diagrams share: ids and language tags. The rest of this package is generated from the metamodel. */
package org.relationalimages.model;
