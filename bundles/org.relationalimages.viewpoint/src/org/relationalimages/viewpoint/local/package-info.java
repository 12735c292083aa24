// SPDX-License-Identifier: EPL-2.0
/** Opens local files and resources; nothing is loaded over a network. */
package org.relationalimages.viewpoint.local;
