// SPDX-License-Identifier: EPL-2.0
/** Diagrams as they were at the end of each session, computed on copies of the case. */
package org.relationalimages.document.replay;
