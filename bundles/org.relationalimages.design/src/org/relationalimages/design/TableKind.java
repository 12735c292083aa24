// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.strategies.StrategiesPackage;

/**
 * A kind of table that the bundled specification describes. {@link #ALL} is the only list of them: a new table is a
 * description in a file of the specification and a row here.
 *
 * @param file      the file of the specification, in {@link Design#FOLDER}
 * @param viewpoint the name of the viewpoint in that file
 * @param name      the name of the table description in that viewpoint
 * @param target    the class of a table's target element
 * @param content   the class whose elements are its content: a table that has none of them counts as empty, whatever
 *                  lines it has
 */
public record TableKind(String file, String viewpoint, String name, EClass target, EClass content) {

	private static final String CASES = "tables.odesign";
	private static final String PRACTICE = "practice-tables.odesign";

	/** All kinds, in the order of their files. */
	public static final List<TableKind> ALL = List.of(
			ofCase("Persons", CasesPackage.Literals.PERSON),
			ofCase("Sessions", SessionsPackage.Literals.SESSION),
			ofCase("Images and Meanings", ImagesPackage.Literals.RELATIONAL_IMAGE),
			ofCase("Awareness by Session", RimPackage.Literals.AWARENESS_READING),
			ofCase("Transference Matrix", StrategiesPackage.Literals.ENACTMENT),
			new TableKind(CASES, "tables", "Core Conflictual Relationship Theme", CasesPackage.Literals.PERSON,
					ImagesPackage.Literals.REASON_FOR_CHANGE),
			ofPractice("Coping List", PracticePackage.Literals.COPING_MEANS),
			ofPractice("Exception Log", PracticePackage.Literals.EXCEPTION_ENTRY),
			new TableKind(PRACTICE, "practiceTables", "Value Ranking", CasesPackage.Literals.PERSON, PracticePackage.Literals.VALUE_ITEM),
			ofPractice("Action Menu", PracticePackage.Literals.EXERCISE_FORM),
			ofPractice("Scale Readings", PracticePackage.Literals.SCALE_READING));

	private static TableKind ofCase(String name, EClass content) {
		return new TableKind(CASES, "tables", name, CasesPackage.Literals.CASE_FILE, content);
	}

	private static TableKind ofPractice(String name, EClass content) {
		return new TableKind(PRACTICE, "practiceTables", name, CasesPackage.Literals.CASE_FILE, content);
	}

	/** The kind of that name. */
	public static TableKind of(String name) {
		return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no kind of table " + name + "."));
	}

	/** Whether a table of this kind shows the whole case. */
	public boolean isOfCase() {
		return target == CasesPackage.Literals.CASE_FILE;
	}

	/** Whether an element can have a table of this kind, as far as its class decides; the precondition of the description decides the rest. */
	public boolean isOf(EObject element) {
		return target.isInstance(element);
	}
}
