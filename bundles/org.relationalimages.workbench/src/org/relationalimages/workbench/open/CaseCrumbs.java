// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.ui.crumb.Crumb;
import org.relationalimages.viewpoint.ui.pad.Opening;

/** The way from a case to one of its diagrams: the case, the element that the diagram is of, and the kind of diagram. */
final class CaseCrumbs {

	/** More in a menu can't be overlooked; the list of cases has all. */
	private static final int MOST = 60;

	private CaseCrumbs() {
	}

	/**
	 * The way to a diagram of a case, of that description and element.
	 *
	 * @param openCase    shows another case
	 * @param openDiagram shows another diagram
	 */
	static List<Crumb> of(CaseDocument owner, String description, EObject target, Consumer<CaseDocument> openCase, Consumer<CaseDiagram> openDiagram) {
		List<Crumb> way = new ArrayList<>();
		way.add(new Crumb(owner.title(), "case", () -> OpenDocuments.get().all().stream()
				.map(one -> new Opening(one.title(), () -> openCase.accept(one))).toList()));
		if (target != owner.root())
			way.add(new Crumb(ElementLabels.text(target), "element", () -> openings(owner.diagrams().stream()
					.filter(one -> one.description().name().equals(description)), one -> ElementLabels.text(one.target()), openDiagram)));
		way.add(new Crumb(description, "diagram", () -> openings(owner.diagrams().stream().filter(one -> one.target() == target),
				one -> one.description().name(), openDiagram)));
		return way;
	}

	private static List<Opening> openings(Stream<CaseDiagram> diagrams, Function<CaseDiagram, String> label, Consumer<CaseDiagram> open) {
		return diagrams.limit(MOST).map(one -> new Opening(label.apply(one), () -> open.accept(one))).toList();
	}
}
