// SPDX-License-Identifier: EPL-2.0
/** Registers the specifications of this product with Sirius Desktop where that is installed. */
package org.relationalimages.sirius;
