// SPDX-License-Identifier: EPL-2.0
/**
 * One writer per case. Who has a case open leaves a small hidden file {@code .NAME.lock} beside it, because there another
 * computer on a shared folder sees it, too. It holds the user's name, the computer, the process and the time, nothing of
 * the case. It is removed on closing; one left by a program that is known to have ended is taken over silently: one of
 * this computer's processes that is gone, or of this computer before it was started anew. A name is no proof of a
 * computer, so hashes tell machine, boot and list of processes (a container has its own). A lock of another computer or
 * container, and one of a former version without these hashes, is taken over only when the user says so, since nobody
 * here can tell whether that program still runs. Where the case's folder can't be written the file stands in the private
 * folder and keeps the windows of one user apart.
 */
package org.relationalimages.casefile.lock;
