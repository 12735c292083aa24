// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.traces;

import java.util.List;

/**
 * The result of removing traces.
 *
 * @param removed the removed traces
 * @param kept    a sentence for each file that still exists, with the reason
 */
public record Forgotten(List<Trace> removed, List<String> kept) {
}
