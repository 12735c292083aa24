// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;

/** Describes one kind of table: an edition table, whose columns show features, or a cross table, whose columns show elements. */
public final class TableDescription extends Described {

	private final DomainClass domainClass;
	private final boolean cross;
	private List<LineMapping> lineMappings = List.of();
	private List<ColumnMapping> columnMappings = List.of();
	private List<IntersectionMapping> intersections = List.of();

	TableDescription(SpecificationElement specificationElement) {
		super(specificationElement);
		domainClass = new DomainClass(specificationElement.text("domainClass"));
		cross = specificationElement.type().equals("CrossTableDescription");
	}

	@Override
	void link() {
		lineMappings = LineMapping.ownAndReused(definition(), "ownedLineMappings", "reusedLineMappings");
		columnMappings = all(definition(), "ownedColumnMappings", ColumnMapping.class);
		intersections = cross ? all(definition(), "intersection", IntersectionMapping.class) : List.of();
	}

	/** Whether it is a cross table. */
	public boolean isCross() {
		return cross;
	}

	/** The class of the elements that can have such a table. */
	public DomainClass domainClass() {
		return domainClass;
	}

	/** Must be true for an element that gets such a table; empty: always true. */
	public Expression precondition() {
		return definition().expression("preconditionExpression");
	}

	/** Computes the title of a new table. */
	public Expression titleExpression() {
		return definition().expression("titleExpression");
	}

	/** What the table is for, in words for users, or "". */
	public String endUserDocumentation() {
		return definition().text("endUserDocumentation");
	}

	/** The mappings of the lines directly in the table, its own before reused ones. */
	public List<LineMapping> lineMappings() {
		return lineMappings;
	}

	/** The mappings of its columns: of features, or in a cross table of elements. */
	public List<ColumnMapping> columnMappings() {
		return columnMappings;
	}

	/** The mappings of a cross table's cells. */
	public List<IntersectionMapping> intersections() {
		return intersections;
	}

	/** The width of the column with the lines' labels in pixels; 0 to leave it to the editor. */
	public int initialHeaderColumnWidth() {
		return definition().number("initialHeaderColumnWidth");
	}

	/** The tools offered on the table itself: for lines, its own before reused ones, then for a cross table's columns. */
	public List<SpecificationElement> creationTools() {
		List<SpecificationElement> tools = new ArrayList<>(definition().many("ownedCreateLine"));
		tools.addAll(definition().many("reusedCreateLine"));
		if (cross)
			tools.addAll(definition().many("createColumn"));
		return tools;
	}

	/** The viewpoint it belongs to. */
	public Viewpoint viewpoint() {
		return definition().owner().description(Viewpoint.class);
	}
}
