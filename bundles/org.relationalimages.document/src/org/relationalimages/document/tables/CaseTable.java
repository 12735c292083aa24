// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tables;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.TableKind;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.refresh.TableFactory;

/**
 * A table that a case has, open or not.
 *
 * @param description what kind of table
 * @param target      the element it is of
 */
public record CaseTable(TableDescription description, EObject target) {

	/** Its title. */
	public String name() {
		return compute().name();
	}

	/** Its kind among those of the bundled specification. */
	public TableKind kind() {
		return TableKind.of(description.name());
	}

	/** The table as the case is now; it does not follow changes. */
	public DTable compute() {
		return TableFactory.create(description, target);
	}
}
