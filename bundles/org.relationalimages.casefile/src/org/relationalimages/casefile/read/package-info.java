// SPDX-License-Identifier: EPL-2.0
/** Reading of files from untrusted sources: regular files only, with a size limit, and cancellable. */
package org.relationalimages.casefile.read;
