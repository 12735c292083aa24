// SPDX-License-Identifier: EPL-2.0
/** What a case was at an earlier moment of the work, as far as it was noted, and what has changed between two moments. */
package org.relationalimages.model.moments;
