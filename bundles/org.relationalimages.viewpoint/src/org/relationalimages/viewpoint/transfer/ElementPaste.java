// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.ViewElement;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.tool.Tools;

/**
 * Pastes copied elements as one step: each gets a container that can have it near the chosen view, then the drop tool of
 * that view, if it has one, and a place.
 */
public final class ElementPaste {

	private final CopiedElements copied;
	private final EditingSession session;
	private final Tools tools;
	private final boolean sameModel;
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
	private final List<EObject> pasted = new ArrayList<>();
	private int homeless;
	private int kept;

	/** A paste of elements into a session. */
	public ElementPaste(CopiedElements copied, EditingSession session, Tools tools) {
		this.copied = copied;
		this.session = session;
		this.tools = tools;
		sameModel = copied.origin == session;
	}

	/**
	 * Pastes.
	 *
	 * @param near  a diagram or a view of it: in it, or near it, the elements come to be; null for where they were
	 * @param place the upper left corner of all, in pixels of the diagram; null for beside where they were
	 */
	public PasteOutcome paste(String label, DDiagram diagram, ViewElement near, Point place) {
		PastedPlaces places = new PastedPlaces(copied, diagram, copier::get, place);
		int[] lost = new int[1];
		session.execute(label, () -> {
			copy();
			for (CopiedElements.Top top : copied.tops)
				attach(top, near == null ? diagram : near, near == null);
			copied.outside.forEach(this::link);
			if (near != null)
				pasted.forEach(one -> drop(one, near));
			lost[0] = (int) copied.outside.stream().filter(this::isLost).count();
		}, () -> places.apply(session.change(diagram)));
		return new PasteOutcome(List.copyOf(pasted), homeless, kept, lost[0]);
	}

	private void copy() {
		for (CopiedElements.Top top : copied.tops)
			copier.copy(top.copy());
		copier.copyReferences();
		copier.values().forEach(ElementPaste::forgetId);
		if (!sameModel)
			copied.staying.forEach(one -> keep(copier.get(one)));
	}

	private static void forgetId(EObject element) {
		EAttribute id = element.eClass().getEIDAttribute();
		if (id != null)
			element.eUnset(id);
	}

	/** Leaves an element out, with all links to it. */
	private void keep(EObject element) {
		kept++;
		for (EObject other : copier.values())
			for (EReference reference : other.eClass().getEAllReferences())
				if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived()
						&& CopiedElements.targets(other, reference).contains(element))
					EcoreUtil.remove(other, reference, element);
		EcoreUtil.remove(element);
	}

	private void attach(CopiedElements.Top top, ViewElement near, boolean where) {
		EObject element = copier.get(top.copy());
		if (!sameModel && copied.staying.contains(top.copy()))
			return;
		Set<EObject> candidates = new LinkedHashSet<>();
		if (where && sameModel && session.isAttached(top.holder()))
			candidates.add(top.holder());
		for (Object at = near; at instanceof ViewElement view; at = at instanceof DDiagramElement inner ? inner.parent() : null)
			for (EObject holder = view.target(); holder != null; holder = holder.eContainer())
				candidates.add(holder);
		candidates.addAll(session.roots());
		if (add(element, top.feature(), candidates, true) || add(element, top.feature(), candidates, false))
			pasted.add(element);
		else
			homeless++;
	}

	private static boolean add(EObject element, EReference feature, Set<EObject> candidates, boolean same) {
		for (EObject holder : candidates)
			for (EReference reference : same ? List.of(feature) : holder.eClass().getEAllContainments())
				if (holder.eClass().getEAllContainments().contains(reference) && reference.isChangeable()
						&& reference.getEReferenceType().isInstance(element) && hasRoom(holder, reference)) {
					put(holder, reference, element);
					return true;
				}
		return false;
	}

	private static boolean hasRoom(EObject holder, EReference reference) {
		return reference.isMany() ? reference.getUpperBound() < 0 || ((List<?>) holder.eGet(reference)).size() < reference.getUpperBound()
				: holder.eGet(reference) == null;
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject holder, EReference reference, EObject element) {
		if (reference.isMany())
			((List<EObject>) holder.eGet(reference)).add(element);
		else
			holder.eSet(reference, element);
	}

	/** Keeps a link to what is in this model; one that would take its end away from another element is left out. */
	private void link(OutsideLink link) {
		EObject from = copier.get(link.copy());
		EReference back = link.reference().getEOpposite();
		boolean free = back == null || back.isMany() || link.target().eGet(back) == null;
		if (session.isAttached(from) && session.isAttached(link.target()) && free && hasRoom(from, link.reference()))
			put(from, link.reference(), link.target());
	}

	private boolean isLost(OutsideLink link) {
		EObject from = copier.get(link.copy());
		return session.isAttached(from) && !from.eIsSet(link.reference());
	}

	private void drop(EObject element, ViewElement near) {
		for (Object at = near; at != null; at = at instanceof DDiagramElement view ? view.parent() : null)
			if (tools.canDropModel(element, at)) {
				tools.dropModel(element, at, null);
				return;
			}
	}
}
