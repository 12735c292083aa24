// SPDX-License-Identifier: EPL-2.0
/**
 * Lets a program die in the middle of changing files: at every step of the file system in turn, without the cost of a
 * process for each, and by the hand of the operating system at moments nobody chose.
 */
package org.relationalimages.casefile.tests.kill;
