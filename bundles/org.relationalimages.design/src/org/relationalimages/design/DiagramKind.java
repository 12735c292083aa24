// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.strategies.StrategiesPackage;

/**
 * A kind of diagram that the bundled specification describes. {@link #ALL} is the only list of them: a new diagram is a
 * description in a file of the specification and a row here.
 *
 * @param file      the file of the specification, in {@link Design#FOLDER}
 * @param viewpoint the name of the viewpoint in that file
 * @param name      the name of the diagram description in that viewpoint
 * @param targets   the classes of a diagram's target element
 */
public record DiagramKind(String file, String viewpoint, String name, List<EClass> targets) {

	/** All kinds, in the order of their files. */
	public static final List<DiagramKind> ALL = List.of(
			new DiagramKind("images.odesign", "images", Design.IMAGE_LAYERS,
					List.of(CasesPackage.Literals.CASE_FILE, CasesPackage.Literals.PERSON)),
			new DiagramKind("paradox.odesign", "paradox", Design.PARADOX, List.of(StrategiesPackage.Literals.PARADOX)),
			new DiagramKind("people.odesign", "people", Design.PEOPLE_AND_BONDS, List.of(CasesPackage.Literals.CASE_FILE)),
			new DiagramKind("movement.odesign", "movement", Design.MOVEMENT,
					List.of(CasesPackage.Literals.CASE_FILE, CasesPackage.Literals.RELATIONSHIP)),
			new DiagramKind("scales.odesign", "scales", Design.SCALE_CHART, List.of(PracticePackage.Literals.SCALE)));

	/** Whether a case has a diagram of this kind that shows the whole case. */
	public boolean isOfCase() {
		return targets.contains(CasesPackage.Literals.CASE_FILE);
	}

	/** Whether an element can have a diagram of this kind, as far as its class decides; the precondition of the description decides the rest. */
	public boolean isOf(EObject element) {
		return targets.stream().anyMatch(target -> target.isInstance(element));
	}
}
