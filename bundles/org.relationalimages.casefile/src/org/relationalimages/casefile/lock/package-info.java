// SPDX-License-Identifier: EPL-2.0
/**
 * One writer per case. Who has a case open leaves a small hidden file {@code .NAME.lock} beside it, because there another
 * computer on a shared folder sees it, too. It holds the user's name, the computer, the process and the time, nothing of
 * the case. It is removed on closing; one left by a program that ended on this computer is taken over silently, one of
 * another computer only when the user says so, since nobody here can tell whether that one still runs. Where the case's
 * folder can't be written the file stands in the private folder and keeps the windows of one user apart.
 */
package org.relationalimages.casefile.lock;
