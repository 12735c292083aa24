// SPDX-License-Identifier: EPL-2.0
/** Labels, icons and item providers for the metamodel, for the workbench, for Sirius and for the editors of EMF. */
package org.relationalimages.model.edit;
