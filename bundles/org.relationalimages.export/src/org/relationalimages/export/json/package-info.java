// SPDX-License-Identifier: EPL-2.0
/** A case, or a diagram of it, as JSON for other programs. */
package org.relationalimages.export.json;
