// SPDX-License-Identifier: EPL-2.0
/** Plans the files of an export: which files, with which names and content. */
package org.relationalimages.export.plan;
