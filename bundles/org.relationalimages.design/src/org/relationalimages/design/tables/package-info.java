// SPDX-License-Identifier: EPL-2.0
/** Services of the tables: their lines, what their cells say and where new lines go. */
package org.relationalimages.design.tables;
