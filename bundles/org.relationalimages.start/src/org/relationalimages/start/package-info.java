// SPDX-License-Identifier: EPL-2.0
/**
 * Starts the program from its scripts. The scripts run this jar, and this jar starts the Eclipse platform with arguments
 * of its own alone: what the user typed travels past the platform in a system property, so that a file whose name the
 * platform would take for an option, such as {@code -configuration}, stays a file. Plain Java; nothing of Eclipse is
 * needed to compile it.
 */
package org.relationalimages.start;
