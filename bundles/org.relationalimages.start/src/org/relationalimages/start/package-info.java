// SPDX-License-Identifier: EPL-2.0
/**
 * Starts the program from its scripts. The scripts run this jar, and this jar starts the Eclipse platform with its own arguments
 * only: what the user typed is passed around the platform in a system property, so that a file whose name the platform would take
 * for an option, such as {@code -configuration}, stays a file. Plain Java; it compiles without Eclipse.
 */
package org.relationalimages.start;
