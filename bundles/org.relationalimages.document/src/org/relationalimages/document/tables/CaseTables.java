// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.TableKind;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.refresh.TableFactory;

/** Finds the tables of a case, in the order of {@link TableKind}. */
public final class CaseTables {

	private CaseTables() {
	}

	/** All tables that the case can have, empty ones included: also what one starts with is a table. */
	public static List<CaseTable> possible(CaseFile root) {
		List<CaseTable> possible = new ArrayList<>();
		for (TableKind kind : TableKind.ALL)
			possible.addAll(of(kind, root));
		return possible;
	}

	/** The tables with content. */
	public static List<CaseTable> filled(CaseFile root) {
		Set<EClass> types = new HashSet<>();
		root.eAllContents().forEachRemaining(one -> types.add(one.eClass()));
		List<CaseTable> filled = new ArrayList<>();
		for (TableKind kind : TableKind.ALL)
			// Most kinds have no content in a case that lacks their elements, and need not be computed then.
			if (types.stream().anyMatch(kind.content()::isSuperTypeOf))
				of(kind, root).stream().filter(table -> !isEmpty(table.compute())).forEach(filled::add);
		return filled;
	}

	/** The tables of one kind that the case can have: its own, or one for each of its parts that can have it. */
	public static List<CaseTable> of(TableKind kind, CaseFile root) {
		TableDescription description = CaseDesign.table(kind.name());
		List<CaseTable> tables = new ArrayList<>();
		for (EObject target : kind.isOfCase() ? List.<EObject>of(root) : root.eContents())
			if (kind.isOf(target) && TableFactory.canCreate(description, target))
				tables.add(new CaseTable(description, target));
		return tables;
	}

	/** Whether a table has nothing of what it is for. */
	public static boolean isEmpty(DTable table) {
		EClass content = TableKind.of(table.description().name()).content();
		for (DLine line : table.allLines()) {
			if (content.isInstance(line.target()))
				return false;
			for (DColumn column : table.columns()) {
				DCell cell = table.cell(line, column);
				if (cell != null && content.isInstance(cell.target()))
					return false;
			}
		}
		return true;
	}
}
