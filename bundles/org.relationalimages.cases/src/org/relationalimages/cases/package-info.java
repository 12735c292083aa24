// SPDX-License-Identifier: EPL-2.0
/**
 * The bundled teaching cases and the blank templates for new cases. They are plain case files among the bundle's
 * resources; nothing here needs the metamodel or a running platform.
 */
package org.relationalimages.cases;
