// SPDX-License-Identifier: EPL-2.0
/** What the program leaves on this computer besides the case files, and its removal. */
package org.relationalimages.casefile.traces;
