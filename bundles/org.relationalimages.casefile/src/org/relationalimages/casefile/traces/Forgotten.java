// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.traces;

import java.util.List;

/**
 * What became of the wish to forget.
 *
 * @param removed what is gone
 * @param kept    a sentence for each file that is still there, with the reason
 */
public record Forgotten(List<Trace> removed, List<String> kept) {
}
