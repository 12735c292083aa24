// SPDX-License-Identifier: EPL-2.0
/** A case as JSON for other programs. */
package org.relationalimages.export.json;
