// SPDX-License-Identifier: EPL-2.0
/**
 * The command line. Each command is one class; what they share is the reading of arguments, the console and the way a failure
 * becomes a sentence and an exit status.
 */
package org.relationalimages.cli;
