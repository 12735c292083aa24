// SPDX-License-Identifier: EPL-2.0
/** What the metamodel asks of every case, whatever the method says: values that have to be there, counts and bounds. */
package org.relationalimages.validation.structure;
