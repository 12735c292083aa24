// SPDX-License-Identifier: EPL-2.0
/**
 * The autosave journal: every edit of an open case reaches a file of the private folder within two seconds, without
 * touching the case. A clean close removes it; what a crash left is offered at the next start. The journal of a protected
 * case is protected like the case; in the clear stand the case's path, the time, how many steps it holds and the process
 * that wrote it.
 */
package org.relationalimages.casefile.journal;
