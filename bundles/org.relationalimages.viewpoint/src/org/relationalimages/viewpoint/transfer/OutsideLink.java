// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.transfer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A link of a copied element to one that was not copied. */
record OutsideLink(EObject copy, EReference reference, EObject target) {
}
