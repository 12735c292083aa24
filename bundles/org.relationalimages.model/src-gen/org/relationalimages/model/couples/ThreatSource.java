// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.relationalimages.model.ClinicalElement;

/** What a developing threat response goes back to: an event between the two, or where a partner stands. Source: S2#6, S2#13. */
public interface ThreatSource extends ClinicalElement {
}
