// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** A list of elements that mappings fill: the inside of a diagram, container or list, or the border of an element. */
sealed interface ChildSlot {

	/** The semantic element candidates are sought from. */
	EObject target();

	/** The element or diagram itself. */
	Object view();

	/** The elements there now. */
	List<? extends DDiagramElement> elements();

	/** A new element for this place, not yet in it. */
	AbstractDNode create(DDiagram diagram, AbstractNodeMapping mapping, EObject target);

	/** Puts an element in. */
	void add(DiagramChange change, int index, AbstractDNode element);

	/** Where new elements go: nodes before edges. */
	int end();

	/** The inside of a diagram, container or list. */
	record Inside(DContainer view) implements ChildSlot {

		@Override
		public EObject target() {
			return view.target();
		}

		@Override
		public List<DDiagramElement> elements() {
			return view.children();
		}

		@Override
		public AbstractDNode create(DDiagram diagram, AbstractNodeMapping mapping, EObject target) {
			if (mapping instanceof ContainerMapping container)
				return container.layout() == ContainerLayout.LIST ? new DNodeList(diagram, mapping, target)
						: new DNodeContainer(diagram, mapping, target, container.layout());
			return view instanceof DNodeList ? new DNodeListElement(diagram, mapping, target)
					: new DNode(diagram, mapping, target);
		}

		@Override
		public void add(DiagramChange change, int index, AbstractDNode element) {
			change.add(view, index, element);
		}

		@Override
		public int end() {
			List<DDiagramElement> children = view.children();
			int end = children.size();
			while (end > 0 && children.get(end - 1) instanceof DEdge)
				end--;
			return end;
		}
	}

	/** The border of an element. */
	record Border(AbstractDNode view) implements ChildSlot {

		@Override
		public EObject target() {
			return view.target();
		}

		@Override
		public List<DNode> elements() {
			return view.borderedNodes();
		}

		@Override
		public AbstractDNode create(DDiagram diagram, AbstractNodeMapping mapping, EObject target) {
			return new DNode(diagram, mapping, target);
		}

		@Override
		public void add(DiagramChange change, int index, AbstractDNode element) {
			change.addBordered(view, index, (DNode) element);
		}

		@Override
		public int end() {
			return view.borderedNodes().size();
		}
	}
}
