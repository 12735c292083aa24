// SPDX-License-Identifier: EPL-2.0
/** The requirements of the metamodel on every case, independent of the method: required values, counts and bounds. */
package org.relationalimages.validation.structure;
