// SPDX-License-Identifier: EPL-2.0
/**
 * Lets a program die while it changes files: at every step of the file system in turn, without the cost of a process for each,
 * and killed by the operating system at random moments.
 */
package org.relationalimages.casefile.tests.kill;
