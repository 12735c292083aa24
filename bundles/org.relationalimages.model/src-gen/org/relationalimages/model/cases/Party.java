// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.ClinicalElement;

/** Whom something concerns: one person, or a couple as a unit. Source: S1#31, workbench. */
public interface Party extends ClinicalElement {
}
