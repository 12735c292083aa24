// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.relationalimages.model.ClinicalElement;

/** Something that can move an image: an experience, an exception from daily life, or an enactment. Source: S0#4, S1#8, P6. */
public interface ReasonForChange extends ClinicalElement {
}
