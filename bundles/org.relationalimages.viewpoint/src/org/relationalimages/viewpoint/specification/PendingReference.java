// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import org.eclipse.emf.ecore.EReference;

/** A reference as written, to be resolved after all files are read. */
record PendingReference(SpecificationElement from, EReference reference, String written) {
}
