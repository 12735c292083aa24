// SPDX-License-Identifier: EPL-2.0
/** What an export writes, whoever asks for it: which files, under which names, with what in them. */
package org.relationalimages.export.plan;
