// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.strategies.StrategiesPackage;

/**
 * A kind of diagram that the bundled specification describes. {@link #ALL} is the only list of them: a new diagram is a
 * description in a file of the specification and a row here.
 *
 * @param file      the file of the specification, in {@link Design#FOLDER}
 * @param viewpoint the name of the viewpoint in that file
 * @param name      the name of the diagram description in that viewpoint
 * @param target    the class of a diagram's target element
 */
public record DiagramKind(String file, String viewpoint, String name, EClass target) {

	/** All kinds, in the order of their files. */
	public static final List<DiagramKind> ALL = List.of(
			new DiagramKind("images.odesign", "images", Design.IMAGE_LAYERS, CasesPackage.Literals.CASE_FILE),
			new DiagramKind("paradox.odesign", "paradox", Design.PARADOX, StrategiesPackage.Literals.PARADOX),
			new DiagramKind("people.odesign", "people", Design.PEOPLE_AND_BONDS, CasesPackage.Literals.CASE_FILE));

	/** Whether a case has exactly one diagram of this kind, which shows the whole case. */
	public boolean isOfCase() {
		return target == CasesPackage.Literals.CASE_FILE;
	}

	/** The elements of a case that can have such a diagram: the case itself, or its direct parts. */
	public List<EObject> targets(CaseFile root) {
		if (isOfCase())
			return List.of(root);
		return root.eClass().getEAllContainments().stream().filter(part -> target.isSuperTypeOf(part.getEReferenceType()))
				.flatMap(part -> part.isMany() ? ((List<?>) root.eGet(part)).stream() : Stream.ofNullable(root.eGet(part)))
				.map(EObject.class::cast).toList();
	}
}
