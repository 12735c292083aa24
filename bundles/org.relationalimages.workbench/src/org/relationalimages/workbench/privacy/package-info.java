// SPDX-License-Identifier: EPL-2.0
/** The wizard that makes de-identified copies. */
package org.relationalimages.workbench.privacy;
