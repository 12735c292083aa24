// SPDX-License-Identifier: EPL-2.0
/** Offers what a session that ended badly had not saved, case by case. */
package org.relationalimages.workbench.recover;
