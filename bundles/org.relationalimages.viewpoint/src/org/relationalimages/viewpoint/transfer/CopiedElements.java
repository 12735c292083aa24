// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.session.EditingSession;

/**
 * Elements as they were when they were copied, with what is inside them, the links among them, and their places. They
 * are never attached to a model themselves, so they can be pasted any number of times.
 */
public final class CopiedElements {

	/** A copied element that is inside no other one, and where it was. */
	record Top(EObject copy, EReference feature, EObject holder) {
	}

	final EditingSession origin;
	final DDiagram diagram;
	final List<Top> tops = new ArrayList<>();
	final List<OutsideLink> outside = new ArrayList<>();
	final List<CopiedView> views = new ArrayList<>();
	/** What may not go into another model. */
	final Set<EObject> staying = Collections.newSetFromMap(new IdentityHashMap<>());

	private CopiedElements(EditingSession origin, DDiagram diagram) {
		this.origin = origin;
		this.diagram = diagram;
	}

	/**
	 * Copies what views show, and the lines between them that are elements themselves. Roots of the model can't be copied.
	 *
	 * @param staying of some elements and what is in them those that may not go into another model
	 */
	public static CopiedElements of(EditingSession session, DDiagram diagram, Collection<? extends DDiagramElement> selected,
			Function<Collection<EObject>, Set<EObject>> staying) {
		CopiedElements copied = new CopiedElements(session, diagram);
		List<EObject> originals = outermost(withLines(selected));
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
		for (EObject original : originals)
			copied.tops.add(new Top(copier.copy(original), original.eContainmentFeature(), original.eContainer()));
		copier.copyReferences();
		Set<EObject> kept = staying.apply(originals);
		copier.forEach((original, copy) -> copied.take(original, copy, copier, kept.contains(original)));
		return copied;
	}

	private void take(EObject original, EObject copy, EcoreUtil.Copier copier, boolean stays) {
		if (stays)
			staying.add(copy);
		for (EReference reference : original.eClass().getEAllReferences())
			if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived())
				for (EObject target : targets(original, reference))
					if (!copier.containsKey(target))
						outside.add(new OutsideLink(copy, reference, target));
		for (DDiagramElement view : diagram.elementsOf(original))
			views.add(CopiedView.of(view, copy));
	}

	/** The elements that a reference leads to. */
	static List<EObject> targets(EObject element, EReference reference) {
		Object value = element.eGet(reference);
		if (value instanceof Collection<?> many)
			return many.stream().map(EObject.class::cast).toList();
		return value instanceof EObject one ? List.of(one) : List.of();
	}

	/** What the views show, and the elements that only lines between these views show. */
	private static Set<EObject> withLines(Collection<? extends DDiagramElement> selected) {
		Set<EObject> all = new LinkedHashSet<>();
		selected.stream().filter(view -> !(view instanceof DEdge)).forEach(view -> all.add(view.target()));
		for (DDiagramElement view : selected)
			for (DEdge edge : view instanceof DEdge chosen ? List.of(chosen) : view.outgoing())
				if (isWithin(edge.source().target(), all) && isWithin(edge.sink().target(), all))
					all.add(edge.target());
		return all;
	}

	private static boolean isWithin(EObject element, Set<EObject> all) {
		return all.contains(element) || EcoreUtil.isAncestor(all, element);
	}

	private static List<EObject> outermost(Set<EObject> elements) {
		return elements.stream().filter(one -> one.eContainer() != null && !EcoreUtil.isAncestor(others(elements, one), one)).toList();
	}

	private static List<EObject> others(Set<EObject> elements, EObject one) {
		return elements.stream().filter(other -> other != one).toList();
	}

	/** Whether nothing could be copied. */
	public boolean isEmpty() {
		return tops.isEmpty();
	}

	/** How many elements were copied, those inside others not counted. */
	public int count() {
		return tops.size();
	}
}
