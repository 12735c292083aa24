// SPDX-License-Identifier: EPL-2.0
/** A case as XMI for modelling programs. */
package org.relationalimages.export.xmi;
