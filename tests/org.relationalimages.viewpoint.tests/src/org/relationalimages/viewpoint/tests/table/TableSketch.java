// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.table;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.tool.TableTools;
import org.relationalimages.viewpoint.tests.specification.SpecificationText;

/**
 * A list of tasks and small tables for it: a Plan has {@code tasks} and {@code days}; a Task has {@code name},
 * {@code effort} (int), {@code done}, {@code size} (small, large), {@code words} (many), {@code after} (a Task),
 * {@code days} (many) and {@code parts} (contained); a Day has {@code name}.
 */
final class TableSketch {

	static final String VIEWPOINT = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='t']/";
	static final String LINES = "<ownedLineMappings name='Task' domainClass='Task' semanticCandidatesExpression='feature:tasks'"
			+ " headerLabelExpression='feature:name'>%s</ownedLineMappings>";

	private static final EPackage MODEL = EcoreFactory.eINSTANCE.createEPackage();
	private static final EClass PLAN = type("Plan");
	private static final EClass TASK = type("Task");
	private static final EClass DAY = type("Day");

	static {
		MODEL.setName("plan");
		MODEL.setNsURI("urn:plan");
		MODEL.setNsPrefix("plan");
		EEnum size = EcoreFactory.eINSTANCE.createEEnum();
		size.setName("Size");
		for (String name : List.of("small", "large")) {
			EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
			literal.setName(name);
			literal.setValue(size.getELiterals().size());
			size.getELiterals().add(literal);
		}
		MODEL.getEClassifiers().add(size);
		for (EClass type : List.of(PLAN, TASK, DAY))
			attribute(type, "name", EcorePackage.Literals.ESTRING, 1);
		attribute(TASK, "effort", EcorePackage.Literals.EINT, 1);
		attribute(TASK, "done", EcorePackage.Literals.EBOOLEAN, 1);
		attribute(TASK, "size", size, 1);
		attribute(TASK, "words", EcorePackage.Literals.ESTRING, -1);
		reference(PLAN, "tasks", TASK, -1, true);
		reference(PLAN, "days", DAY, -1, true);
		reference(TASK, "parts", TASK, -1, true);
		reference(TASK, "after", TASK, 1, false);
		reference(TASK, "days", DAY, -1, false);
	}

	final EObject plan = EcoreUtil.create(PLAN);
	final EditingSession session = new EditingSession(List.of(plan));
	final TableTools tools = new TableTools(session);
	final TableDescription description;
	private DTable table;

	private TableSketch(TableDescription description) {
		this.description = description;
	}

	/** A table {@code t} of features for a plan, with the given content. */
	static TableSketch edition(String content) throws SpecificationException {
		return new TableSketch(description("table:EditionTableDescription", content));
	}

	/** A cross table {@code t} for a plan, with the given content. */
	static TableSketch cross(String content) throws SpecificationException {
		return new TableSketch(description("table:CrossTableDescription", content));
	}

	/** The only table of a specification whose representation has the given type, attributes included, and content. */
	static TableDescription description(String type, String content) throws SpecificationException {
		return SpecificationText.load(SpecificationText.table(type, "Plan", content)).table("t");
	}

	private static EClass type(String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		MODEL.getEClassifiers().add(type);
		return type;
	}

	private static void attribute(EClass owner, String name, EDataType type, int upper) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		attribute.setUpperBound(upper);
		owner.getEStructuralFeatures().add(attribute);
	}

	private static void reference(EClass owner, String name, EClassifier type, int upper, boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setUpperBound(upper);
		reference.setContainment(containment);
		owner.getEStructuralFeatures().add(reference);
	}

	/** A new task of the plan. */
	EObject task(String name) {
		return add(plan, "tasks", TASK, name);
	}

	/** A new task inside another. */
	EObject part(EObject of, String name) {
		return add(of, "parts", TASK, name);
	}

	/** A new day of the plan. */
	EObject day(String name) {
		return add(plan, "days", DAY, name);
	}

	private EObject add(EObject owner, String feature, EClass type, String name) {
		EObject made = EcoreUtil.create(type);
		set(made, "name", name);
		session.execute("Add", () -> list(owner, feature).add(made));
		return made;
	}

	@SuppressWarnings("unchecked")
	static EList<Object> list(EObject owner, String feature) {
		return (EList<Object>) owner.eGet(owner.eClass().getEStructuralFeature(feature));
	}

	static Object get(EObject owner, String feature) {
		return owner.eGet(owner.eClass().getEStructuralFeature(feature));
	}

	static void set(EObject owner, String feature, Object value) {
		owner.eSet(owner.eClass().getEStructuralFeature(feature), value);
	}

	/** Sets a value in a step. */
	void change(EObject owner, String feature, Object value) {
		session.execute("Change", () -> set(owner, feature, value));
	}

	/** The table, open in the session. */
	DTable table() {
		if (table == null)
			table = session.tables().open(description, plan);
		return table;
	}

	DLine line(int index) {
		return table().allLines().get(index);
	}

	DColumn column(int index) {
		return table().columns().get(index);
	}

	DCell cell(int line, int column) {
		return table().cell(line(line), column(column));
	}

	/** The text at a place, null for none. */
	String text(int line, int column) {
		DCell cell = cell(line, column);
		return cell == null ? null : cell.label();
	}

	/** The labels of all lines, each below another indented. */
	String labels() {
		return String.join(" ", table().allLines().stream()
				.map(line -> ">".repeat(line.depth()) + Objects.toString(line.label())).toList());
	}
}
