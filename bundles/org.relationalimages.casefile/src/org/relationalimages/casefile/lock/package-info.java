// SPDX-License-Identifier: EPL-2.0
/**
 * One writer per case. The program that has a case open creates a small hidden file {@code .NAME.lock} beside it, where another
 * computer on a shared folder sees it, too. It contains the user's name, the computer, the process and the time, nothing of the
 * case. It is removed on closing; one left by a program that is known to have ended is taken over silently: one of this
 * computer's processes that is gone, or one of this computer before its last restart. A name does not identify a computer, so
 * hashes identify machine, boot and list of processes (a container has its own). A lock of another computer or container, and one
 * of a former version without these hashes, is taken over only at the user's request, since it is unknown here whether that
 * program still runs. If the case's folder can't be written, the file is in the private folder and excludes only the windows of
 * one user.
 */
package org.relationalimages.casefile.lock;
