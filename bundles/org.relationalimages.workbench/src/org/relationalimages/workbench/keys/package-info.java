// SPDX-License-Identifier: EPL-2.0
/** The keys for cases, which are those of the workbench elsewhere. */
package org.relationalimages.workbench.keys;
