// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tables;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.TableKind;
import org.relationalimages.viewpoint.session.EditingSession;
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
		return TableFactory.empty(description, target).name();
	}

	/** Its kind among those of the bundled specification. */
	public TableKind kind() {
		return TableKind.of(description.name());
	}

	/** The table open in the case's session, which follows the case; opened when it is not yet. */
	public DTable show(EditingSession session) {
		DTable open = session.tables().find(description, target);
		return open != null ? open : session.tables().open(description, target);
	}

	/** The table as the case is now; it does not follow changes. */
	public DTable compute() {
		return TableFactory.create(description, target);
	}
}
