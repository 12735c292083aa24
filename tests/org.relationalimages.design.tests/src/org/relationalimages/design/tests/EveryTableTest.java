// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.TableKind;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.refresh.TableFactory;
import org.relationalimages.viewpoint.table.tool.CellEditor;
import org.relationalimages.viewpoint.table.tool.TableResult;
import org.relationalimages.viewpoint.tool.ToolDescription;

/** Every table opens on every case, and every gesture in it is one step that can be undone. */
class EveryTableTest {

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	/** Opens all tables that the case can have. */
	private static List<DTable> open(OpenTables tables) {
		List<DTable> open = new ArrayList<>();
		for (TableKind kind : TableKind.ALL) {
			TableDescription description = Specifications.all().table(kind.name());
			List<EObject> targets = new ArrayList<>(List.of(tables.file));
			targets.addAll(tables.file.getPersons());
			for (EObject target : targets)
				if (kind.isOf(target) && TableFactory.canCreate(description, target))
					open.add(tables.open(kind.name(), target));
		}
		return open;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyTableOpensAndEveryNewLineCanBeUndone(TeachingCase teachingCase) {
		OpenTables tables = new OpenTables(ShippedFiles.load(teachingCase));
		for (DTable table : open(tables)) {
			List<Object> holders = new ArrayList<>(List.of(table));
			holders.addAll(table.allLines());
			int lines = table.allLines().size();
			String before = OpenTables.text(table);
			Set<String> tried = new HashSet<>();
			for (Object holder : holders)
				for (ToolDescription tool : tables.tools.creationTools(table, holder))
					if (tried.add(tool.name())) {
						tables.create(table, holder, tool.name());
						assertTrue(table.allLines().size() > lines, tool.name());
						tables.assertCurrent();
						tables.session.undo();
						assertEquals(before, OpenTables.text(table), tool.name());
					}
			assertFalse(tables.session.isDirty());
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyCellTakesWhatItsEditorOffersOrSaysWhyNot(TeachingCase teachingCase) {
		OpenTables tables = new OpenTables(ShippedFiles.load(teachingCase));
		for (DTable table : open(tables)) {
			String before = OpenTables.text(table);
			for (DColumn column : table.columns()) {
				DLine line = table.allLines().stream().filter(one -> table.cell(one, column) != null).findFirst().orElse(null);
				if (line == null)
					continue;
				CellEditor editor = tables.tools.editorOf(table, line, column);
				String place = table.name() + ": " + column.label();
				switch (editor.kind()) {
				case NONE -> assertFalse(editor.reason().isBlank(), place);
				case TEXT -> {
					boolean number = column.featureName() != null
							&& Number.class.isAssignableFrom(type(line.target(), column));
					TableResult result = tables.tools.edit(table, line, column, number ? "7" : table.description().isCross() ? "full" : "in other words");
					assertTrue(number || result.isDone() || result.outcome() == TableResult.Outcome.UNCHANGED, place);
				}
				default -> {
					assertFalse(editor.labels().stream().anyMatch(String::isBlank), place);
					if (!editor.values().isEmpty())
						tables.tools.assign(table, line, column, editor.values().getLast());
				}
				}
				tables.assertCurrent();
				while (tables.session.isDirty())
					tables.session.undo();
				assertEquals(before, OpenTables.text(table), place);
			}
		}
	}

	private static Class<?> type(EObject target, DColumn column) {
		EStructuralFeature feature = target.eClass().getEStructuralFeature(column.featureName());
		return feature instanceof EAttribute attribute ? attribute.getEAttributeType().getInstanceClass() : Object.class;
	}

	@Test
	void anEmptyCaseCanBeBegunInATable() {
		OpenTables tables = new OpenTables(CasesFactory.eINSTANCE.createCaseFile());
		List<String> open = open(tables).stream().map(table -> table.description().name()).toList();
		assertEquals(List.of("Persons", "Sessions", "Images and Meanings", "Coping List", "Exception Log", "Action Menu", "Scale Readings"), open);
		for (DTable table : tables.session.tables().all()) {
			assertEquals(List.of(), table.lines(), table.name());
			for (ToolDescription tool : tables.tools.creationTools(table, table))
				tables.create(table, table, tool.name());
			assertEquals(1, table.lines().size(), table.name());
		}
		tables.assertCurrent();
	}

	/** Somebody half filled in a case, or another program did. */
	@Test
	void whatIsHalfFilledInIsShown() {
		for (CaseFile file : List.of(new DrawnCase().file, new DrawnCouple().file, ShippedFiles.load("T8"))) {
			OpenTables tables = new OpenTables(file);
			open(tables);
			tables.session.execute("empty", () -> {
				List<EObject> all = new ArrayList<>();
				file.eAllContents().forEachRemaining(all::add);
				for (EObject element : all)
					for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
						if (feature.isChangeable() && !feature.isDerived() && !feature.getName().equals("id")
								&& !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())))
							if (feature.isMany())
								((List<?>) element.eGet(feature)).clear();
							else if (feature.getEType().getInstanceClass() == null || !feature.getEType().getInstanceClass().isPrimitive())
								element.eSet(feature, null);
			});
			for (DTable table : tables.session.tables().all())
				assertEquals(Set.of(), tables.session.tables().problems(table), table.name());
			tables.assertCurrent();
			for (Person person : file.getPersons())
				assertFalse(person.getPseudonym() != null);
			tables.session.undo();
			tables.assertCurrent();
		}
	}
}
