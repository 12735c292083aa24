// SPDX-License-Identifier: EPL-2.0
/**
 * The autosave journal: every edit of an open case reaches a file of the private folder within two seconds, without touching the
 * case. A clean close removes it; the journal left by a crash is offered at the next start. The journal of a protected case is
 * protected like the case; unencrypted are the case's path, the time, the number of steps and the process that wrote it.
 */
package org.relationalimages.casefile.journal;
