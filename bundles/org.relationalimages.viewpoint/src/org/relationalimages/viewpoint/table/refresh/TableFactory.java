// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.TableChange;

/** Makes tables. */
public final class TableFactory {

	private TableFactory() {
	}

	/** Whether an element can have a table of that kind. */
	public static boolean canCreate(TableDescription description, EObject target) {
		return description.domainClass().isInstance(target) && (description.precondition().isEmpty()
				|| Truth.of(description.precondition().evaluate(target, Variables.NONE, ReadLog.NONE), true));
	}

	/** A new, filled table of an element. It does not follow later changes of the model. */
	public static DTable create(TableDescription description, EObject target) {
		DTable table = empty(description, target);
		TableChange change = new TableChange(table);
		new TableSynchronizer(table, false).refresh(change);
		change.commit();
		return table;
	}

	/** A new table of an element, still without lines: the first {@link TableSynchronizer#refresh} makes them. */
	public static DTable empty(TableDescription description, EObject target) {
		Object title = description.titleExpression().evaluate(target, Variables.NONE, ReadLog.NONE);
		return new DTable(description, target, title instanceof String text && !text.isBlank() ? text : description.label());
	}
}
